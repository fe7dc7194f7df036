// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/purge_journal.h"

#include "core/inspect/changes/purge/row_source.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A long list is written in parts.
constexpr qsizetype partBytes = 4 * 1024 * 1024;

} // namespace

Result<JournalEntry> PurgeJournal::write(const QByteArray &lines,
                                         RemovalFile::Durability durability)
{
    JournalEntry entry;
    entry.bytes = lines.size();
    // What cannot be taken back is a journal and no trash, and not bound by the trash's size.
    if (m_head.isKept) {
        const Result<std::vector<TrashEntry>> dropped = m_trash.makeRoom(lines.size(), m_head.id);
        if (!dropped)
            return dropped.error();
        for (const TrashEntry &each : *dropped)
            entry.dropped.append(each.head.id);
    }
    const Result<void> appended = m_file->append(lines, durability);
    if (!appended)
        return appended.error();
    return entry;
}

Result<ResumedPurge> PurgeJournal::begin(const RemovalHead &head, std::vector<StoredRow> rows)
{
    m_head = head;
    Result<std::unique_ptr<RemovalFile>> file = RemovalFile::create(m_trash.folder(), head);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    ResumedPurge taken;
    taken.head = head;
    QByteArray lines;
    for (StoredRow &row : rows) {
        taken.rows.push_back({taken.nextNumber++, std::move(row)});
        appendLine(lines, taken.rows.back());
        const bool isLast = taken.rows.size() == rows.size();
        if (lines.size() < partBytes && !isLast)
            continue;
        using enum RemovalFile::Durability;
        if (const auto written = write(lines, isLast ? Durable : Buffered); !written) {
            QFile::remove(m_file->path());
            m_file.reset();
            return written.error();
        }
        lines.clear();
    }
    m_hasRows = !taken.rows.empty();
    return taken;
}

Result<ResumedPurge> PurgeJournal::resumePurge(const RemovalHead &expected,
                                               const std::shared_ptr<const RecordReader> &reader)
{
    const std::optional<TrashEntry> entry = m_trash.find(expected.id);
    if (!entry)
        return Error{
            ErrorCode::InvalidInput, expected.id, u"there is no such removal to go on with"_s, {}};
    if (!entry->problem.isEmpty())
        return Error{ErrorCode::InvalidInput, expected.id, entry->problem, {}};
    if (const auto same = checkSameTable(expected.id, entry->head, expected); !same)
        return same.error();
    if (entry->end)
        return Error{ErrorCode::InvalidInput, expected.id, u"this removal has ended already"_s, {}};
    Result<std::unique_ptr<RemovalFile>> file = RemovalFile::reopen(entry->path);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    m_head = entry->head;
    const Result<RemovalRecord> record = readRemoval(entry->path);
    if (!record)
        return record.error();
    m_hasRows = record->rowCount > 0;
    if (record->head.isList && record->begunEnd == 0 && record->rowCount < record->head.total)
        return Error{ErrorCode::InvalidInput, expected.id,
                     u"this removal was interrupted before its list was written down, so that "
                     "nothing was removed"_s,
                     u"Give it up, and choose the rows again"_s};
    return readRows(*record, reader);
}

Result<ResumedPurge> PurgeJournal::readRows(const RemovalRecord &record,
                                            const std::shared_ptr<const RecordReader> &reader)
{
    Result<std::unique_ptr<RemovalReader>> lines = RemovalReader::open(record.path);
    if (!lines)
        return lines.error();
    ResumedPurge taken;
    taken.head = record.head;
    taken.tally = record.tally();
    taken.nextNumber = static_cast<qint64>(record.outcomes.size());
    std::vector<bool> isThere(record.outcomes.size());
    while (const std::optional<QByteArray> line = (*lines)->next()) {
        const std::optional<qint64> number = rowNumberIn(*line);
        const auto outcome = number ? record.outcomeOf(*number) : std::nullopt;
        if (!number || (outcome && (record.head.isList || *outcome == RowOutcome::NotTried)))
            continue;
        std::optional<PlannedRow> row = rowIn(*line);
        if (!row)
            continue;
        isThere.at(static_cast<std::size_t>(*number)) = true;
        if (outcome) {
            taken.settled.insert(nameHash(row->row, reader.get()));
        } else {
            row->mayHaveRun = *number < record.begunEnd;
            taken.rows.push_back(*std::move(row));
        }
    }
    std::vector<SettledRow> damaged;
    for (qint64 number = 0; number < taken.nextNumber; ++number) {
        if (record.outcomeOf(number) || isThere.at(static_cast<std::size_t>(number)))
            continue;
        damaged.push_back({number,
                           {RowOutcome::Unknown,
                            u"Its line in the journal is damaged: what it was cannot be told."_s}});
        taken.tally.count(RowOutcome::Unknown);
    }
    if (!damaged.empty()) {
        if (const auto written = settle(damaged); !written)
            return written.error();
    }
    return taken;
}

Result<JournalEntry> PurgeJournal::plan(const std::vector<PlannedRow> &rows, bool isInFile,
                                        const std::shared_ptr<const RecordReader> &reader)
{
    QByteArray lines;
    for (const PlannedRow &row : rows) {
        if (isInFile)
            break;
        if (m_head.isKept)
            appendLine(lines, row);
        else
            appendLine(lines, {row.number, {row.row.id, namingItem(row.row, reader.get())}, false});
    }
    appendLine(lines, BatchBegun{rows.back().number + 1});
    m_hasRows = true;
    return write(lines, RemovalFile::Durability::Durable);
}

Result<JournalEntry> PurgeJournal::settle(const std::vector<SettledRow> &rows)
{
    QByteArray lines;
    appendLines(lines, rows);
    const Result<void> appended = m_file->append(lines, RemovalFile::Durability::Buffered);
    if (!appended)
        return appended.error();
    return JournalEntry();
}

Result<JournalEntry> PurgeJournal::end(const RemovalEnd &end)
{
    QByteArray line;
    appendLine(line, end);
    const Result<void> appended = m_file->append(line, RemovalFile::Durability::Durable);
    const QString path = m_file->path();
    m_file.reset();
    if (!appended)
        return appended.error();
    if (!m_hasRows)
        QFile::remove(path);
    return JournalEntry();
}

} // namespace onecake
