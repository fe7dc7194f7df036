// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys release", "extend" and "note": changes to one record.
#pragma once

#include "app/keys/keys_request.h"

namespace onecake {

// The one record of that key, planned, said, and where that was confirmed, changed. The arguments
// outlive the task.
[[nodiscard]] QCoro::Task<ExitCode> editKey(const KeysRequest *request, KeyTable *table,
                                            Instant now);

} // namespace onecake
