// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Removes rows, each only if it is still as it was seen, and keeps each in the trash before
// removing it (unless PurgeRequest::isKept is false). The job survives throttling and a lost
// connection. If the process is killed, the removal can be resumed.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"

#include <unordered_set>

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
    qint64 bytes = 0; // what they need in the trash, as far as it is known
    // False, only together with a filter: the rows are not kept, and cannot be taken back.
    bool isKept = true;
    // The id of an interrupted removal to resume. `filter` is that of its query, and everything
    // else is as its head says. Every row that has an outcome keeps it.
    QString resumedId = {};
};

std::unique_ptr<RowJob> purgeJob(WritePermit permit, Trash trash, const JobSetup &setup,
                                 PurgeRequest request);

// What a removal writes to the trash: every batch before it is removed, and what became of it.
// Thread rule: begun, used and closed in one side thread, because it waits for the disk.
//
struct JournalEntry {
    qint64 bytes = 0; // size of the rows that were added
    QStringList dropped; // removals that were dropped to make room for it
};

// What is left to do of a new or resumed removal.
struct ResumedPurge {
    RemovalHead head;
    std::vector<PlannedRow> rows; // rows to process first; they are already in the file
    // nameHash() of the records that already have an outcome; empty for a list.
    std::unordered_set<quint64> settled;
    OutcomeTally tally; // counts from before
    qint64 nextNumber = 0;
    JournalEntry written = {}; // of a new one
};

class PurgeJournal
{
public:
    explicit PurgeJournal(Trash trash)
        : m_trash(std::move(trash))
    {}

    // Begins a new removal. The rows of a list are written down before this returns; where others
    // come to `bytes`, as far as is known, the trash has room for them, or the error is StoreFull.
    [[nodiscard]] Result<ResumedPurge> begin(const RemovalHead &head, std::vector<StoredRow> rows,
                                             qint64 bytes = 0);
    // Resumes an old removal. Returns InvalidInput if it cannot be resumed, for example because it
    // belongs to another store or table than `expected`.
    [[nodiscard]] Result<ResumedPurge>
    resumePurge(const RemovalHead &expected, const std::shared_ptr<const RecordReader> &reader);

    // Writes down a batch before it is removed. The data is durable when this returns.
    [[nodiscard]] Result<JournalEntry> plan(const std::vector<PlannedRow> &rows, bool isInFile,
                                            const std::shared_ptr<const RecordReader> &reader);
    [[nodiscard]] Result<void> settle(const std::vector<SettledRow> &rows);
    // A removal without any row leaves nothing behind.
    [[nodiscard]] Result<void> end(Instant now);
    // Without an end: it can be taken up again.
    void close();

private:
    [[nodiscard]] Result<void> open(const QString &id);
    [[nodiscard]] JournalEntry write(const std::vector<PlannedRow> &rows);
    [[nodiscard]] Result<ResumedPurge> readRows(TrashEntry entry, const RecordReader *reader);

    Trash m_trash;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<StateFile> m_state;
    qint64 m_number = 0;
    bool m_isKept = true;
};

} // namespace onecake
