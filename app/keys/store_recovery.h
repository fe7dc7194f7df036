// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finishes what an interrupted writer left beside a SQLite file: by the command "onecake stores
// recover", and before a change that was confirmed.
#pragma once

#include "app/keys/keys_request.h"

#include <QCoroTask>

namespace onecake {

// Runs the command; `arguments` are what follows its name.
ExitCode runRecover(const QStringList &arguments);

// Looks into a store that the request may change. A file that has to be recovered is, if the change
// was confirmed, and that is said; otherwise the error says how.
[[nodiscard]] QCoro::Task<Result<LookedInto>> lookToChange(const KeysRequest *request,
                                                           StoreUrl store, TableChoice choice);
// The same where one table is wanted: anything else is an error, as of openTable().
[[nodiscard]] QCoro::Task<Result<OpenedTable>> openToChange(const KeysRequest *request,
                                                            StoreUrl store, TableChoice choice);

} // namespace onecake
