// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys restore" and "trash": what was removed, on this computer.
#pragma once

#include "app/keys_request.h"
#include "core/inspect/removal/restore_job.h"

namespace onecake {

struct RestoreEnd {
    RestoreSummary summary;
    bool wasInterrupted = false; // by Ctrl-C
};

// As runPurge() and deliverPurge().
[[nodiscard]] QCoro::Task<RestoreEnd> runRestore(const KeysRequest *request, WritePermit permit,
                                                 QString removalId);
ExitCode deliverRestore(const KeysRequest &request, const RestoreEnd &end);

// The arguments outlive the task.
[[nodiscard]] QCoro::Task<ExitCode> restoreKeys(const KeysRequest *request, KeyTable *table);

// What is in the trash: of the store that is named, or of all; and of those that can be gone on
// with.
ExitCode listTrash(const KeysRequest &request);
ExitCode listResumable(const KeysRequest &request);
ExitCode emptyTrash(const KeysRequest &request);

} // namespace onecake
