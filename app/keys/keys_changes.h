// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A change as it runs in a terminal, whatever asked for it, and what is said of its end.
#pragma once

#include "app/keys/keys_request.h"
#include "core/inspect/changes/record_changes.h"

namespace onecake {

struct ChangeRunEnd {
    ChangeEnd end;
    bool wasInterrupted = false; // by Ctrl-C
};

// With its progress on standard error; Ctrl-C cancels it. The arguments outlive the task.
[[nodiscard]] QCoro::Task<ChangeRunEnd> runChange(const KeysRequest *request, const KeyTable *table,
                                                  WritePermit permit, WantedChange order);

// Says what became of the rows, writes the report, and says how to take it back or to go on.
ExitCode deliverChange(const KeysRequest &request, const KeyTable &table, const ChangeRunEnd &run);

// The two after one another, where the request's store may be changed.
[[nodiscard]] QCoro::Task<ExitCode> changeKeys(const KeysRequest *request, const KeyTable *table,
                                               WantedChange order);

// The user's own.
ChangeHistory changeHistory();

// The table that is open, as it is written down.
RecordedTable recordedTable(const KeyTable &table);

} // namespace onecake
