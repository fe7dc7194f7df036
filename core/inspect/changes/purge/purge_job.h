// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Removes rows, each only if it is still as it was seen, and keeps each in the trash before
// removing it (unless PurgeRequest::isKept is false). The job survives throttling and a lost
// connection. If the process is killed, the removal can be resumed.
#pragma once

#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/jobs/write_permit.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"

namespace onecake {

// A removal as a person confirmed it.
struct PurgeRequest {
    QString store; // the URL of the store; holds no secret
    Instant confirmedAt{}; // when the preview was made
    std::shared_ptr<const RecordReader> reader;
    // The frozen list, unless everything that matches is to be removed…
    std::vector<StoredRow> rows = {};
    // …by this filter, page by page. Rows made after confirmedAt, as far as the layout tells, are
    // left alone.
    std::optional<RowFilter> filter = {};
    // …or the rows of this removal in the trash that were put back since are removed again.
    QString repeatedId = {};
    QString query = {}; // as it was typed
    std::optional<qint64> total = {}; // the number of matching rows, if it was counted
    // False, only together with a filter: the rows are not kept, and cannot be taken back.
    bool isKept = true;
    // The id of an interrupted removal to resume. `filter` is that of its query, and everything
    // else is as its head says. Every row that has an outcome keeps it.
    QString resumedId = {};
};

std::unique_ptr<RowJob> purgeJob(WritePermit permit, Trash trash, const JobSetup &setup,
                                 PurgeRequest request);

} // namespace onecake
