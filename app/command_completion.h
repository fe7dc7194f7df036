// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake completion: prints the completion scripts of the shells. The scripts ask this program for
// candidates, so that they know every option that it has.
#pragma once

#include "app/terminal/command.h"

#include <functional>
#include <vector>

namespace onecake {

struct Command {
    QString name;
    std::function<ExitCode(const QStringList &)> run; // called with the command's arguments
};

ExitCode runCompletion(const std::vector<Command> &commands, const QStringList &arguments);

} // namespace onecake
