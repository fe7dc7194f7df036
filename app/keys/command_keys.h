// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake keys: examines a store of records, and changes it.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// Exit codes: 0 done, also if a list has no matches; 1 what was asked for does not exist, or not
// all of it could be done; 2 wrong usage; 3 trouble with the store; 130 interrupted by Ctrl-C.
ExitCode runKeys(const QStringList &arguments);

} // namespace onecake
