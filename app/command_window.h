// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The commands that open a window: onecake window, the lab, and onecake inspect, a store's records.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// Each shows its window and returns when that is closed. Without a QApplication there is no
// display, and it says so.
ExitCode runWindow(const QStringList &arguments);
ExitCode runInspect(const QStringList &arguments);

} // namespace onecake
