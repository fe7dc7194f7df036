// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a removal writes to the trash: every batch before it is removed, and what became of it. It
// waits for the disk, and is used in a side thread.
#pragma once

#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"

#include <unordered_set>

namespace onecake {

// What is left to do of a removal, old or new.
struct TakenUp {
    RemovalHead head;
    std::vector<PlannedRow> rows; // to be settled first; they stand in the file
    std::unordered_set<quint64> settled; // nameHash() of records that have an outcome
    OutcomeTally tally; // of before
    qint64 nextNumber = 0;
};

struct JournalEntry {
    qint64 bytes = 0; // of rows, that were added
    QStringList dropped; // removals that made room for it
};

class PurgeJournal
{
public:
    explicit PurgeJournal(Trash trash)
        : m_trash(std::move(trash))
    {}

    // A new removal; the rows of a list are written down at once.
    [[nodiscard]] Result<TakenUp> begin(const RemovalHead &head, std::vector<StoredRow> rows);
    // An old one; InvalidInput where it belongs to another store or table than `expected`.
    [[nodiscard]] Result<TakenUp> takeUp(const RemovalHead &expected,
                                         const std::shared_ptr<const RecordReader> &reader);

    // Before the batch is removed; durable when it returns.
    [[nodiscard]] Result<JournalEntry> plan(const std::vector<PlannedRow> &rows, bool isInFile,
                                            const std::shared_ptr<const RecordReader> &reader);
    [[nodiscard]] Result<JournalEntry> settle(const std::vector<SettledRow> &rows);
    // A removal without any row leaves nothing behind.
    [[nodiscard]] Result<JournalEntry> end(const RemovalEnd &end);
    // Without an end: it can be taken up again.
    void close() { m_file.reset(); }

private:
    [[nodiscard]] Result<JournalEntry> write(const QByteArray &lines,
                                             RemovalFile::Durability durability);
    [[nodiscard]] Result<TakenUp> readRows(const RemovalRecord &record,
                                           const std::shared_ptr<const RecordReader> &reader);

    Trash m_trash;
    RemovalHead m_head;
    std::unique_ptr<RemovalFile> m_file;
    bool m_hasRows = false;
};

} // namespace onecake
