// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys purge" and "restore": what is removed is kept on this computer, and put back from
// there.
#pragma once

#include "app/keys_request.h"

#include <QCoroTask>

namespace onecake {

// Says what it would do, and does it where that was confirmed. The arguments outlive the task.
[[nodiscard]] QCoro::Task<ExitCode> purgeKeys(const KeysRequest *request, KeyTable *table,
                                              Instant now);

// A stuck claim, removed if it still is one.
[[nodiscard]] QCoro::Task<ExitCode> releaseKey(const KeysRequest *request, KeyTable *table,
                                               Instant now);

// Without an operand it lists what can be put back.
[[nodiscard]] QCoro::Task<ExitCode> restoreKeys(const KeysRequest *request, KeyTable *table);

} // namespace onecake
