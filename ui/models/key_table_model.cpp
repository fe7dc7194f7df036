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

void KeyTableModel::merge(const Records &records)
{
    removeGone(records);
    insertNew(records);
    updateChanged(records);
}

void KeyTableModel::removeGone(const Records &records)
{
    const auto isGone = [&records](const KeyRecord &record) {
        return !records.contains(record.id);
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
        std::vector<KeyRecord> added;
        const auto isNew = [this, &records, &record, row] {
            return record != records.end()
                && (row == m_rows.size() || m_rows[row].id != record->first);
        };
        while (isNew())
            added.push_back((record++)->second);
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
        KeyRecord &present = m_rows[static_cast<size_t>(row)];
        if (present == record) {
            announce();
        } else {
            present = record;
            firstChanged = firstChanged < 0 ? row : firstChanged;
        }
        ++row;
    }
    announce();
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
