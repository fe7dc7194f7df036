// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake window: the lab, in a window.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// Shows the window and returns when it is closed. Without a QApplication there is no display, and
// it says so.
ExitCode runWindow(const QStringList &arguments);

} // namespace onecake
