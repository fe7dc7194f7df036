// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A PurgeJournal writes a removal to the trash: each batch before it is removed, and then its
// outcomes. Its calls wait for the disk, and are made in a side thread.
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
    [[nodiscard]] Result<JournalEntry> settle(const std::vector<SettledRow> &rows);
    // Ends the removal. If it had no rows, its file is deleted.
    [[nodiscard]] Result<JournalEntry> end(const RemovalEnd &end);
    // Closes the file without an end: the removal can be resumed.
    void close() { m_file.reset(); }

private:
    [[nodiscard]] Result<JournalEntry> write(const QByteArray &lines,
                                             RemovalFile::Durability durability);
    [[nodiscard]] Result<ResumedPurge> readRows(const RemovalRecord &record,
                                                const std::shared_ptr<const RecordReader> &reader);

    Trash m_trash;
    RemovalHead m_head;
    std::unique_ptr<RemovalFile> m_file;
    bool m_hasRows = false;
};

} // namespace onecake
