// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake play [SCENARIO | FILE.onecake] [options]: plays a run and prints what happened.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// Needs an application object; runs its event loop if the store does not answer at once.
ExitCode runPlay(const QStringList &arguments);

} // namespace onecake
