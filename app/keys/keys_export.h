// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys export".
#pragma once

#include "app/keys/keys_request.h"

#include <QCoroTask>

namespace onecake {

// The arguments outlive the task.
[[nodiscard]] QCoro::Task<ExitCode> exportKeys(const KeysRequest *request, KeyTable *table,
                                               Instant now);

} // namespace onecake
