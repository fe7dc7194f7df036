// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake window: the lab, in a window.
#pragma once

#include "app/command.h"

namespace onecake {

// Shows the window and returns when it is closed. Needs a QApplication.
ExitCode runWindow(const QStringList &arguments);

} // namespace onecake
