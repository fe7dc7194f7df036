// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/trash_reader.h"

#include "core/inspect/changes/trash/state_opening.h"

using namespace Qt::StringLiterals;

namespace onecake {

TrashReader::TrashReader(QString folder, QString id, QByteArray word)
    : m_folder(std::move(folder))
    , m_id(std::move(id))
    , m_word(std::move(word))
{}

Result<std::unique_ptr<TrashReader>> TrashReader::open(const Trash &trash, const QString &id)
{
    const Result<TrashEntry> entry = trash.entry(id);
    if (!entry)
        return entry.error();
    if (!entry->head.isKept)
        return Error{ErrorCode::InvalidInput, id,
                     u"of this removal only the names of the rows were kept"_s,
                     u"It cannot be taken back"_s};
    std::unique_ptr<TrashReader> rows = search(trash, id, {});
    rows->m_count = entry->tally.done + entry->tally.unknown;
    return rows;
}

std::unique_ptr<TrashReader> TrashReader::search(const Trash &trash, const QString &id,
                                                 const QByteArray &word)
{
    return std::unique_ptr<TrashReader>(new TrashReader(trash.folder(), id, word));
}

Result<std::vector<PlannedRow>> TrashReader::next(int most)
{
    std::vector<PlannedRow> rows;
    const auto take = [&](const QSqlQuery &query) {
        m_last = query.value(0).toLongLong();
        auto row = rowFrom(query.value(1).toByteArray(), query.value(2).toByteArray());
        if (row)
            rows.push_back({m_last, *std::move(row), query.value(3).toBool()});
        else
            ++m_damaged;
        return rows.size() < static_cast<std::size_t>(most);
    };
    const Result<void> read =
        readState(m_folder,
                  u"SELECT number, id, item, outcome = 'u' FROM row_state "
                  "WHERE removal = (SELECT number FROM removal WHERE id = ?) AND number > ? "
                  "AND outcome IN ('r', 'u') AND instr(item, ?) ORDER BY number"_s,
                  {m_id, m_last, m_word}, take);
    if (!read)
        return read.error();
    return rows;
}

} // namespace onecake
