// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Removes rows, each only if it is still what was seen, and each kept in the trash before it is
// removed. Throttling and a lost connection are survived; a process that is killed leaves a removal
// that can be gone on with.
#pragma once

#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/jobs/write_permit.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"

namespace onecake {

// What a person confirmed.
struct PurgeRequest {
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

std::unique_ptr<RowJob> purgeJob(WritePermit permit, Trash trash, const JobSetup &setup,
                                 PurgeRequest request);

} // namespace onecake
