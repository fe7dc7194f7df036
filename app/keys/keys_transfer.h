// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys import" and "copy". The arguments outlive the tasks.
#pragma once

#include "app/keys/keys_request.h"

#include <QCoroTask>

namespace onecake {

[[nodiscard]] QCoro::Task<ExitCode> importKeys(const KeysRequest *request, KeyTable *table);
[[nodiscard]] QCoro::Task<ExitCode> copyKeys(const KeysRequest *request, KeyTable *table,
                                             Instant now);

} // namespace onecake
