// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// onecake explore [STORY|all] [options]: tries every placement of faults under each design.
ExitCode runExplore(const QStringList &arguments);

} // namespace onecake
