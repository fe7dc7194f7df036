// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A purge as it runs in a terminal, whatever asked for it.
#pragma once

#include "app/keys_request.h"
#include "core/inspect/removal/purge_job.h"

namespace onecake {

struct PurgeRunEnd {
    PurgeSummary summary;
    bool wasInterrupted = false; // by Ctrl-C
};

// What every purge of this table says.
PurgeOrder purgeOrderFor(const KeyTable &table, Instant now);

// With its progress on standard error; Ctrl-C cancels it. The arguments outlive the task.
[[nodiscard]] QCoro::Task<PurgeRunEnd> runPurge(const KeysRequest *request, KeyTable *table,
                                                WritePermit permit, PurgeOrder order);

// Says what became of the rows, writes the report, and says how to take it back or to go on.
ExitCode deliverPurge(const KeysRequest &request, const KeyTable &table, const PurgeRunEnd &end);

} // namespace onecake
