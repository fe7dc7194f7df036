// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys": looks into a store of records and takes care of them.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// Exit codes: 0 done, also where nothing matches a list; 1 what was asked for is not there, or not
// all of it could be done; 2 wrong usage; 3 trouble with the store.
ExitCode runKeys(const QStringList &arguments);

} // namespace onecake
