// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The commands of the program; each stands in a file of its own, those of keys in app/keys. All
// need an application object: they run its event loop if a store does not answer at once.
#pragma once

#include "app/terminal/command.h"

#include <functional>
#include <vector>

namespace onecake {

struct Command {
    QString name;
    std::function<ExitCode(const QStringList &)> run; // called with the command's arguments
};

// onecake completion: prints the completion scripts of the shells. The scripts ask this program for
// candidates, so that they know every option that it has.
ExitCode runCompletion(const std::vector<Command> &commands, const QStringList &arguments);

// onecake play [SCENARIO | FILE.onecake] [options]: plays a run and prints what happened.
ExitCode runPlay(const QStringList &arguments);

// onecake policies [list | show ID | check FILE [--prove] | diff A B]
ExitCode runPolicies(const QStringList &arguments);

// onecake stores create STORE [--capacity …] | check STORE: creates a store, or checks it.
ExitCode runStores(const QStringList &arguments);

// The commands that open a window: onecake window, the lab, and onecake inspect, a store's records.
// Each shows its window and returns when that is closed. Without a QApplication there is no
// display, and it says so.
ExitCode runWindow(const QStringList &arguments);
ExitCode runInspect(const QStringList &arguments);

} // namespace onecake
