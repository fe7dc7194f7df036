// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The event loop of a command that waits for a store.
#pragma once

#include "app/terminal/command.h"

#include <QCoroTask>

namespace onecake {

// Runs the application's event loop until the work is done.
ExitCode endOf(QCoro::Task<ExitCode> work);

} // namespace onecake
