// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/purge_journal.h"

#include "core/inspect/changes/purge/row_source.h"
#include "core/inspect/changes/trash/state_opening.h"

using namespace Qt::StringLiterals;

namespace onecake {

Result<void> PurgeJournal::open(const QString &id)
{
    // The folder is there with it.
    Result<std::unique_ptr<StateFile>> state = openState(m_trash.folder());
    if (!state)
        return state.error();
    Result<std::unique_ptr<QLockFile>> lock = m_trash.lock(id);
    if (!lock)
        return lock.error();
    m_state = *std::move(state);
    m_lock = *std::move(lock);
    return {};
}

void PurgeJournal::close()
{
    m_state.reset();
    m_lock.reset();
}

JournalEntry PurgeJournal::write(const std::vector<PlannedRow> &rows)
{
    JournalEntry entry;
    entry.bytes = insertRows(m_state.get(), m_number, rows);
    // What cannot be taken back is a journal and no trash, and not bound by the trash's size.
    if (m_isKept)
        entry.dropped = m_trash.makeRoom(m_state.get());
    return entry;
}

Result<ResumedPurge> PurgeJournal::begin(const RemovalHead &head, std::vector<StoredRow> rows)
{
    if (const Result<void> opened = open(head.id); !opened)
        return opened.error();
    ResumedPurge taken;
    taken.head = head;
    for (StoredRow &row : rows)
        taken.rows.push_back({taken.nextNumber++, std::move(row), false});
    m_isKept = head.isKept;
    const Result<void> written = m_state->change(StateFile::Durability::Durable, [&] {
        m_number = insertRemoval(m_state.get(), head);
        if (!taken.rows.empty())
            (void)write(taken.rows);
    });
    if (written)
        return taken;
    close();
    return written.error();
}

Result<ResumedPurge> PurgeJournal::resumePurge(const RemovalHead &expected,
                                               const std::shared_ptr<const RecordReader> &reader)
{
    const auto refused = [&expected](const QString &problem) {
        return Error{ErrorCode::InvalidInput, expected.id, problem, {}};
    };
    if (!m_trash.find(expected.id))
        return refused(u"there is no such removal to go on with"_s);
    if (const Result<void> opened = open(expected.id); !opened)
        return opened.error();
    // As it is now that nobody else works on it.
    const Result<TrashEntry> entry = m_trash.entry(expected.id);
    if (!entry)
        return entry.error();
    if (!entry->problem.isEmpty())
        return refused(entry->problem);
    if (const auto same = checkSameTable(expected.id, entry->head, expected); !same)
        return same.error();
    if (entry->end)
        return refused(u"this removal has ended already"_s);
    return readRows(*entry, reader.get());
}

Result<ResumedPurge> PurgeJournal::readRows(TrashEntry entry, const RecordReader *reader)
{
    ResumedPurge taken;
    taken.head = std::move(entry.head);
    taken.tally = entry.tally;
    m_isKept = taken.head.isKept;
    QSqlQuery head = m_state->run(
        u"SELECT number, (SELECT coalesce(max(row.number) + 1, 0) FROM removed_row row "
        "WHERE removal = removal.number) FROM removal WHERE id = ?"_s,
        {taken.head.id});
    while (m_state->next(head)) { // to its end: a query that is not keeps others from writing
        m_number = head.value(0).toLongLong();
        taken.nextNumber = head.value(1).toLongLong();
    }
    std::vector<SettledRow> damaged;
    QSqlQuery rows = m_state->run(
        u"SELECT number, id, item, is_settled, outcome = 'u' FROM row_state WHERE removal = ? "
        "AND NOT (is_settled AND (? OR outcome = '-')) ORDER BY number"_s,
        {m_number, taken.head.isList});
    while (m_state->next(rows)) {
        const qint64 number = rows.value(0).toLongLong();
        const bool isSettled = rows.value(3).toBool();
        auto row = rowFrom(rows.value(1).toByteArray(), rows.value(2).toByteArray());
        if (row && isSettled) {
            taken.settled.insert(nameHash(*row, reader));
        } else if (row) {
            taken.rows.push_back({number, *std::move(row), rows.value(4).toBool()});
        } else if (!isSettled) {
            damaged.push_back(
                {number,
                 {RowOutcome::Unknown,
                  u"Its line in the journal is damaged: what it was cannot be told."_s}});
            taken.tally.count(RowOutcome::Unknown);
        }
    }
    if (const std::optional<Error> failed = m_state->takeError())
        return *failed;
    if (const Result<void> written = settle(damaged); !written)
        return written.error();
    return taken;
}

Result<JournalEntry> PurgeJournal::plan(const std::vector<PlannedRow> &rows, bool isInFile,
                                        const std::shared_ptr<const RecordReader> &reader)
{
    std::vector<PlannedRow> named;
    for (const PlannedRow &row : rows) {
        if (!m_isKept && !isInFile)
            named.push_back({row.number, {row.row.id, namingItem(row.row, reader.get())}, false});
    }
    JournalEntry entry;
    const Result<void> written = m_state->change(StateFile::Durability::Durable, [&] {
        if (!isInFile)
            entry = write(m_isKept ? rows : named);
        m_state->run(u"UPDATE removal SET begun = max(begun, ?) WHERE number = ?"_s,
                     {rows.back().number + 1, m_number});
    });
    if (!written)
        return written.error();
    return entry;
}

Result<void> PurgeJournal::settle(const std::vector<SettledRow> &rows)
{
    return m_state->change(StateFile::Durability::Buffered,
                           [&] { insertOutcomes(m_state.get(), m_number, rows); });
}

Result<void> PurgeJournal::end(Instant now)
{
    Result<void> written = m_state->change(StateFile::Durability::Durable, [&] {
        m_state->run(u"UPDATE removal SET ended = ? WHERE number = ?"_s,
                     {toEpochMs(now), m_number});
        m_state->run(u"DELETE FROM removal WHERE number = ? AND NOT EXISTS "
                     "(SELECT 1 FROM removed_row WHERE removal = ?)"_s,
                     {m_number, m_number});
    });
    close();
    return written;
}

} // namespace onecake
