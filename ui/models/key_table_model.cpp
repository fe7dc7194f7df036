// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/key_table_model.h"

#include "ui/models/key_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Times are shown in tenths of a second.
constexpr Duration visibleStep{100};

struct Heading {
    QStringView title;
    QStringView explanation;
};

constexpr std::array<Heading, KeyTableModel::ColumnCount> headings{{
    {u"Scope", u"Whose keys these are: the same key in two scopes is two keys"},
    {u"Key", u"The idempotency key that came with the request"},
    {u"Status", u"What the record means at this moment"},
    {u"Lease", u"How long its owner is not to be disturbed"},
    {u"Expires in", u"Time until the record may be forgotten"},
    {u"Fence", u"Number of the claim: it rises with every claim"},
    {u"Attempts", u"Requests that met this key, the first included"},
    {u"Replays", u"Requests that were answered from the record"},
    {u"Result", u"The answer that a replay repeats"},
}};

bool isDatum(int column)
{
    return column == KeyTableModel::KeyColumn || column == KeyTableModel::ResultColumn;
}

} // namespace

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeyTableModel::textOf(const KeyRecord &record, int column) const
{
    switch (column) {
    case ScopeColumn:
        return record.id.scope.isEmpty() ? u"(shared by all)"_s : record.id.scope;
    case KeyColumn:
        return record.id.key;
    case StatusColumn:
        return statusText(record, m_now);
    case LeaseColumn:
        return leaseText(record, m_now);
    case ExpiryColumn:
        return expiryText(record, m_now);
    case FenceColumn:
        return QString::number(record.fence);
    case AttemptsColumn:
        return QString::number(record.attempts);
    case ReplaysColumn:
        return replaysText(record, m_now);
    case ResultColumn:
        return resultText(record, m_now);
    default:
        return {};
    }
}

QVariant KeyTableModel::sortValueOf(const KeyRecord &record, int column) const
{
    switch (column) {
    case StatusColumn:
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
    default:
        return textOf(record, column);
    }
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeyRecord &record = recordAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(record, column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headings.at(static_cast<size_t>(column)).title,
                               textOf(record, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    case StateRole:
        return column == StatusColumn ? QVariant::fromValue(logicalState(record, m_now))
                                      : QVariant();
    case IsDatumRole:
        return isDatum(column) && (column == KeyColumn || record.response);
    case IsAsideRole:
        return (column == ResultColumn && !record.response)
            || (column == ExpiryColumn && record.expiresAt <= m_now);
    case SortRole:
        return sortValueOf(record, column);
    case FreshnessRole:
        return m_rows.at(static_cast<size_t>(index.row()))
            .freshness.at(static_cast<size_t>(column));
    default:
        return {};
    }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const Heading &heading = headings.at(static_cast<size_t>(section));
    if (role == Qt::DisplayRole)
        return heading.title.toString();
    if (role == Qt::ToolTipRole)
        return heading.explanation.toString();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
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
    Row row{record, {}};
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
    for (int column = 0; column < ColumnCount; ++column) {
        if (textOf(row.record, column) != textOf(record, column))
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
    if (!isVisible || m_rows.empty())
        return;
    const int last = rowCount() - 1;
    Q_EMIT dataChanged(index(0, StatusColumn), index(last, ExpiryColumn));
    Q_EMIT dataChanged(index(0, ReplaysColumn), index(last, ReplaysColumn));
}

} // namespace onecake
