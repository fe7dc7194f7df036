// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/key_table_model.h"

#include "core/base/text/tr.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Times are shown in tenths of a second.
constexpr Duration visibleStep{100};

} // namespace

DecodedRecord shownRowOf(const KeyRecord &record)
{
    DecodedRecord row = keyRowOf(record);
    if (row.scope.isEmpty())
        row.scope = tr("(shared by all)");
    return row;
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeyTableModel::sortValueOf(const Row &row, int column) const
{
    const KeyRecord &record = row.record;
    switch (column) {
    case StateColumn:
        return static_cast<int>(logicalState(record, m_now));
    case LeaseColumn:
        // Behind those that have a lease, those that need none.
        return toEpochMs(record.status == RecordStatus::InProgress ? record.leaseUntil : never);
    case ExpiryColumn:
        return toEpochMs(record.expiresAt);
    case FenceColumn:
        return record.fence;
    case AttemptsColumn:
        return record.attempts;
    case ReplaysColumn:
        return record.replays;
    case LastReplayColumn:
        return toEpochMs(record.lastReplayAt.value_or(Instant()));
    default:
        return textOf(row.shown, column);
    }
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.row() < rowCount()) {
        const Row &row = m_rows.at(static_cast<size_t>(index.row()));
        if (role == SortRole)
            return sortValueOf(row, index.column());
        if (role == FreshnessRole)
            return row.freshness.at(static_cast<size_t>(index.column()));
    }
    return RecordTableModel::data(index, role);
}

int KeyTableModel::rowOf(const KeyId &id) const
{
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const Row &row, const KeyId &sought) {
            return row.record.id < sought;
        });
    return found == m_rows.end() || found->record.id != id
        ? -1
        : static_cast<int>(found - m_rows.begin());
}

void KeyTableModel::merge(const Records &records)
{
    removeGone(records);
    insertNew(records);
    updateChanged(records);
    if (std::any_of(m_rows.begin(), m_rows.end(), isFresh))
        Q_EMIT freshened();
}

KeyTableModel::Row KeyTableModel::newRow(const KeyRecord &record)
{
    Row row{record, shownRowOf(record), {}};
    row.freshness.fill(1);
    return row;
}

bool KeyTableModel::isFresh(const Row &row)
{
    return std::any_of(row.freshness.begin(), row.freshness.end(),
                       [](float freshness) { return freshness > 0; });
}

void KeyTableModel::removeGone(const Records &records)
{
    const auto isGone = [&records](const Row &row) {
        return !records.contains(row.record.id);
    };
    auto last = m_rows.end();
    while (last != m_rows.begin()) {
        if (!isGone(*std::prev(last))) {
            --last;
            continue;
        }
        auto first = std::prev(last);
        while (first != m_rows.begin() && isGone(*std::prev(first)))
            --first;
        const int row = static_cast<int>(first - m_rows.begin());
        beginRemoveRows({}, row, row + static_cast<int>(last - first) - 1);
        last = m_rows.erase(first, last);
        endRemoveRows();
    }
}

void KeyTableModel::insertNew(const Records &records)
{
    // Every row is among the records by now, and in the same order.
    size_t row = 0;
    for (auto record = records.begin(); record != records.end();) {
        std::vector<Row> added;
        const auto isNew = [this, &records, &record, row] {
            return record != records.end()
                && (row == m_rows.size() || m_rows[row].record.id != record->first);
        };
        while (isNew())
            added.push_back(newRow((record++)->second));
        if (added.empty()) {
            ++record;
            ++row;
            continue;
        }
        const int first = static_cast<int>(row);
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.begin() + first, added.begin(), added.end());
        endInsertRows();
        row += added.size();
    }
}

void KeyTableModel::updateChanged(const Records &records)
{
    int firstChanged = -1;
    int row = 0;
    const auto announce = [this, &firstChanged, &row] {
        if (firstChanged >= 0)
            Q_EMIT dataChanged(index(firstChanged, 0), index(row - 1, ColumnCount - 1));
        firstChanged = -1;
    };
    for (const auto &[id, record] : records) {
        Row &present = m_rows[static_cast<size_t>(row)];
        if (present.record == record) {
            announce();
        } else {
            update(present, record);
            firstChanged = firstChanged < 0 ? row : firstChanged;
        }
        ++row;
    }
    announce();
}

void KeyTableModel::update(Row &row, const KeyRecord &record) const
{
    const DecodedRecord before = std::exchange(row.shown, shownRowOf(record));
    for (int column = 0; column < ColumnCount; ++column) {
        if (textOf(before, column) != textOf(row.shown, column))
            row.freshness.at(static_cast<size_t>(column)) = 1;
    }
    row.record = record;
}

bool KeyTableModel::fade(float share)
{
    bool isAnyLeft = false;
    int first = -1;
    for (int row = 0; row <= rowCount(); ++row) {
        const bool isHere = row < rowCount() && isFresh(m_rows[static_cast<size_t>(row)]);
        if (!isHere) {
            if (first >= 0)
                Q_EMIT dataChanged(index(first, 0), index(row - 1, ColumnCount - 1),
                                   {FreshnessRole});
            first = -1;
            continue;
        }
        first = first < 0 ? row : first;
        Row &faded = m_rows[static_cast<size_t>(row)];
        for (float &freshness : faded.freshness)
            freshness = std::max(0.0F, freshness - share);
        isAnyLeft = isAnyLeft || isFresh(faded);
    }
    return isAnyLeft;
}

void KeyTableModel::setNow(Instant now)
{
    const auto stepOf = [](Instant instant) {
        return instant.time_since_epoch() / visibleStep;
    };
    const bool isVisible = stepOf(now) != stepOf(m_now);
    m_now = now;
    if (isVisible && !m_rows.empty())
        announceTime(0, rowCount() - 1);
}

} // namespace onecake
