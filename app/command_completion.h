// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake completion": the scripts for the shells, which ask this program for what there is to
// complete, so that they know every option that it has.
#pragma once

#include "app/terminal/command.h"

#include <functional>
#include <vector>

namespace onecake {

struct Command {
    QString name;
    std::function<ExitCode(const QStringList &)> run; // with its arguments
};

ExitCode runCompletion(const std::vector<Command> &commands, const QStringList &arguments);

} // namespace onecake
