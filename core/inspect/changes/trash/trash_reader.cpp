// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/trash_reader.h"

namespace onecake {

TrashReader::TrashReader(RemovalRecord record, std::unique_ptr<RemovalReader> reader)
    : m_record(std::move(record))
    , m_reader(std::move(reader))
    , m_damaged(m_record.damageCount)
{}

Result<std::unique_ptr<TrashReader>> TrashReader::open(const QString &path)
{
    Result<RemovalRecord> record = readRemoval(path);
    if (!record)
        return record.error();
    Result<std::unique_ptr<RemovalReader>> reader = RemovalReader::open(path);
    if (!reader)
        return reader.error();
    return std::unique_ptr<TrashReader>(new TrashReader(*std::move(record), *std::move(reader)));
}

std::vector<PlannedRow> TrashReader::next(int most)
{
    std::vector<PlannedRow> rows;
    while (rows.size() < static_cast<std::size_t>(most)) {
        const std::optional<QByteArray> line = m_reader->next();
        if (!line)
            break;
        const std::optional<qint64> number = rowNumberIn(*line);
        if (!number || !m_record.head.isKept || !m_record.canBeTakenBack(*number))
            continue;
        std::optional<PlannedRow> row = rowIn(*line);
        if (row)
            rows.push_back(*std::move(row));
        else
            ++m_damaged;
    }
    return rows;
}

} // namespace onecake
