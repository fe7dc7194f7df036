// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds the records that an action of onecake keys is about.
#pragma once

#include "app/keys/keys_request.h"
#include "app/terminal/progress_watch.h"
#include "core/inspect/changes/purge/removal_preview.h"

namespace onecake {

struct Listing {
    std::vector<SeenRow> rows;
    bool isComplete = false;
    bool wasInterrupted = false; // by Ctrl-C; the rows are those that were found before
    ReadCost cost;
};

// Returns the first `most` rows that match, and shows on standard error how far it is where that
// takes a while; Ctrl-C ends it. The arguments must outlive the tasks.
[[nodiscard]] QCoro::Task<Result<Listing>> listRows(const OpenedTable *table, Query query, int most,
                                                    Instant now);

// Says that the listing was ended before all was read, and what that means.
ExitCode deliverInterrupted(const OpenedTable &table, const Listing &listing);

// What is shown while the table is read: for how long, how much of it, and what was found.
QString readingText(const OpenedTable &table, const QElapsedTimer &since, qint64 found);

// Lets go of what is read; a remote store need not answer any more.
void stopReading(const OpenedTable &table, const Interrupt &interrupt);

// The request's query, narrowed to its whole key.
Query queryForKey(const KeysRequest &request);

Error noSuchKey(const QString &key, const OpenedTable &table);

// The error is InvalidInput if there is no such record, or more than one.
[[nodiscard]] QCoro::Task<Result<SeenRow>> oneRowOf(const KeysRequest *request,
                                                    const OpenedTable *table, Instant now);

} // namespace onecake
