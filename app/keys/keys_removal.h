// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys purge" and "resume".
#pragma once

#include "app/keys/keys_request.h"

#include <QCoroTask>

namespace onecake {

// Says what it would do, and does it where that was confirmed. The arguments outlive the task.
[[nodiscard]] QCoro::Task<ExitCode> purgeKeys(const KeysRequest *request, KeyTable *table,
                                              Instant now);

// Goes on with the removal that is named, or ends it where it is.
[[nodiscard]] QCoro::Task<ExitCode> resumePurge(const KeysRequest *request, KeyTable *table);

} // namespace onecake
