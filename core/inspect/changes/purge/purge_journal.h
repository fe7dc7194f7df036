// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a removal writes to the trash: every batch before it is removed, and what became of it.
// Thread rule: begun, used and closed in one side thread, because it waits for the disk.
#pragma once

#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"

#include <unordered_set>

namespace onecake {

// What is left to do of a new or resumed removal.
struct ResumedPurge {
    RemovalHead head;
    std::vector<PlannedRow> rows; // rows to process first; they are already in the file
    // nameHash() of the records that already have an outcome; empty for a list.
    std::unordered_set<quint64> settled;
    OutcomeTally tally; // counts from before
    qint64 nextNumber = 0;
};

struct JournalEntry {
    qint64 bytes = 0; // size of the rows that were added
    QStringList dropped; // removals that were dropped to make room for it
};

class PurgeJournal
{
public:
    explicit PurgeJournal(Trash trash)
        : m_trash(std::move(trash))
    {}

    // Begins a new removal. The rows of a list are written down before this returns.
    [[nodiscard]] Result<ResumedPurge> begin(const RemovalHead &head, std::vector<StoredRow> rows);
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
