// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is to be removed, how it goes on, and how it ended.
#pragma once

#include "core/inspect/changes/jobs/removal_outcome.h"
#include "core/inspect/layouts/record_reader.h"

namespace onecake {

// What a person confirmed.
struct PurgeOrder {
    QString store; // its URL, which holds no secret
    Instant confirmedAt{}; // when the preview was made
    std::shared_ptr<const RecordReader> reader;
    // The frozen list, unless everything that matches is to be removed…
    std::vector<StoredRow> rows = {};
    // …which is read page by page. Rows made after it was confirmed, as far as the layout tells,
    // are left alone.
    std::optional<RowFilter> filter = {};
    // …or what a removal in the trash took and was put back since is removed again.
    QString repeatedId = {};
    QString query = {}; // as it was typed
    std::optional<qint64> total = {}; // of everything that matches, where it was counted
    // False, for everything that matches only: the rows are not kept, and cannot be taken back.
    bool isKept = true;
    // Of an interrupted removal to go on with; `filter` is that of its query, and the rest is as
    // its head says. Every row that has an outcome keeps it.
    QString resumedId = {};
};

struct PurgeTerms {
    int rowsPerBatch = 5000; // at most; each batch costs the trash one write to the disk
    int callsAtOnce = 32; // to a remote table
    Duration patience = std::chrono::minutes(15); // with a store that does not answer at all
    int failuresInARowMax = 100; // then the store is to blame, and not the row
};

struct PurgeProgress {
    std::optional<qint64> total; // nothing: not known
    RemovalTally tally;
    qint64 newer = 0; // left alone: made after the removal was confirmed
    qint64 bytesKept = 0; // in the trash
    double perSecond = 0; // of late
    std::optional<Duration> timeLeft; // where it can be told
    bool isPaused = false;
    std::optional<Error> trouble; // what the store is waited for
    // Removals that can no longer be taken back, because this one needed their room.
    QStringList dropped;
};

enum class PurgeEnd {
    Finished,
    Cancelled, // it can be gone on with
    Interrupted // the same, for the reason in `error`
};

struct PurgeSummary {
    PurgeEnd end = PurgeEnd::Finished;
    std::optional<Error> error;
    QString removalId; // in the trash
    PurgeProgress progress;
};

} // namespace onecake
