// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys restore" and "trash": what was removed, on this computer.
#pragma once

#include "app/keys/keys_request.h"

namespace onecake {

// The arguments outlive the task.
[[nodiscard]] QCoro::Task<ExitCode> restoreKeys(const KeysRequest *request, KeyTable *table);

// What is in the trash: of the store that is named, or of all; and of those that can be gone on
// with.
ExitCode listTrash(const KeysRequest &request);
ExitCode listResumable(const KeysRequest &request);
ExitCode emptyTrash(const KeysRequest &request);

} // namespace onecake
