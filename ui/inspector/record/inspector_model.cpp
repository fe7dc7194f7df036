// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record/inspector_model.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/records/stored_time.h"
#include "ui/inspector/record/row_mark.h"
#include "ui/models/key_table_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype cellMax = 200;
constexpr float freshlyNew = 1.0F;
constexpr float freshlyChanged = 0.6F;

// The shape and colour of the state, where it has one.
QVariant markedState(RowState state)
{
    const std::optional<LogicalState> logical = logicalStateOf(state);
    return logical ? QVariant::fromValue(*logical) : QVariant();
}

float freshnessOf(RowMark mark)
{
    switch (mark) {
    case RowMark::None:
    case RowMark::Gone:
        return 0;
    case RowMark::New:
        return freshlyNew;
    case RowMark::Changed:
        return freshlyChanged;
    }
    Q_UNREACHABLE();
}

QString expiryText(const KeyRow &row, Instant now)
{
    if (!row.expiresAt)
        return u"never"_s;
    return *row.expiresAt > now ? countdownText(*row.expiresAt - now)
                                : relativeWords(*row.expiresAt, now);
}

// Where nobody knows when it was made, of the shortest of the usual lives that it fits into.
Duration wholeLifeOf(const KeyRow &row, Duration left)
{
    using namespace std::chrono_literals;
    if (row.createdAt && *row.createdAt < *row.expiresAt)
        return *row.expiresAt - *row.createdAt;
    for (const Duration usual : {Duration(1h), Duration(24h), Duration(7 * 24h)}) {
        if (left <= usual)
            return usual;
    }
    return left;
}

QVariant lifeLeftOf(const KeyRow &row, Instant now)
{
    if (!row.expiresAt || *row.expiresAt <= now)
        return {};
    const Duration left = *row.expiresAt - now;
    return std::min(1.0F,
                    static_cast<float>(left.count())
                        / static_cast<float>(wholeLifeOf(row, left).count()));
}

QString toolTipOf(const KeyRow &row, int column, Instant now)
{
    if (column == InspectorModel::NextColumn && row.isRecord)
        return u"The next request with this key %1."_s.arg(nextRequestWords(row, now));
    if (column == InspectorModel::ExpiryColumn && row.expiresAt)
        return timeInBothZones(*row.expiresAt);
    if (column == InspectorModel::CreatedColumn && row.createdAt)
        return timeInBothZones(*row.createdAt);
    return row.remarks.join(u'\n');
}

} // namespace

InspectorModel::InspectorModel(InspectorSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    LoadedRows *rows = &session->loaded();
    connect(rows, &LoadedRows::cleared, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(rows, &LoadedRows::aboutToBeAdded, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(rows, &LoadedRows::added, this, [this] { endInsertRows(); });
    connect(rows, &LoadedRows::aboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(rows, &LoadedRows::removed, this, [this] { endRemoveRows(); });
    connect(rows, &LoadedRows::rowChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int InspectorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session->rows().size());
}

int InspectorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InspectorModel::textOf(const KeyRow &row, int column) const
{
    const Instant now = m_session->now();
    switch (column) {
    case ScopeColumn:
        return spelledOut(row.scope, cellMax);
    case KeyColumn:
        return spelledOut(row.key, cellMax);
    case StateColumn:
        // Since when it is expired stands in its column.
        return stateOf(row, now) == RowState::ExpiredStillStored
            ? nameOf(RowState::ExpiredStillStored)
            : stateWords(row, now);
    case NextColumn:
        return row.isRecord ? nameOf(nextRequestOf(row, now)) : QString();
    case ExpiryColumn:
        return expiryText(row, now);
    case CreatedColumn:
        return row.createdAt ? relativeWords(*row.createdAt, now) : QString();
    case ReplaysColumn:
        return row.replays ? QString::number(*row.replays) : QString();
    default:
        return {};
    }
}

QVariant InspectorModel::data(const QModelIndex &index, int role) const
{
    // A view, or a screen reader, may still ask for a row that has just gone.
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const InspectedRow &row = m_session->rows().at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row.row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(row.row, index.column(), m_session->now());
    case KeyTableModel::StateRole:
        return index.column() == StateColumn ? markedState(stateOf(row.row, m_session->now()))
                                             : QVariant();
    case KeyTableModel::IsDatumRole:
        return index.column() == KeyColumn;
    case KeyTableModel::IsAsideRole:
        return !row.row.isRecord;
    case KeyTableModel::FreshnessRole:
        return freshnessOf(row.mark);
    case IsGoneRole:
        return row.mark == RowMark::Gone;
    case LifeLeftRole:
        return index.column() == ExpiryColumn ? lifeLeftOf(row.row, m_session->now()) : QVariant();
    default:
        return {};
    }
}

QVariant InspectorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles{u"Scope"_s,   u"Key"_s,     u"State"_s,  u"Next"_s,
                                    u"Expires"_s, u"Claimed"_s, u"Replays"_s};
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return titles.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool InspectorModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_session->hasMore() && !m_session->isReading();
}

void InspectorModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        m_session->fetchMore();
}

void InspectorModel::tick(int firstRow, int lastRow)
{
    const int last = std::min(lastRow, rowCount() - 1);
    if (firstRow >= 0 && firstRow <= last)
        Q_EMIT dataChanged(index(firstRow, StateColumn), index(last, CreatedColumn),
                           {Qt::DisplayRole, KeyTableModel::StateRole, LifeLeftRole});
}

namespace {

struct ColumnFields {
    QueryField inQuery;
    RowField inRecord;
};

constexpr std::array<ColumnFields, InspectorModel::ColumnCount> columnFields{{
    {QueryField::Scope, RowField::Scope},
    {QueryField::Key, RowField::Key},
    {QueryField::Status, RowField::Status},
    {QueryField::Next, RowField::Status},
    {QueryField::Expires, RowField::Expiry},
    {QueryField::Created, RowField::Created},
    {QueryField::Replays, RowField::Replays},
}};

} // namespace

QueryField InspectorModel::fieldOf(int column)
{
    return columnFields.at(static_cast<std::size_t>(column)).inQuery;
}

int InspectorModel::columnOf(QueryField field)
{
    const auto found =
        std::find_if(columnFields.begin(), columnFields.end(),
                     [field](const ColumnFields &fields) { return fields.inQuery == field; });
    return found == columnFields.end() ? -1 : static_cast<int>(found - columnFields.begin());
}

RowField InspectorModel::rowFieldOf(int column)
{
    return columnFields.at(static_cast<std::size_t>(column)).inRecord;
}

} // namespace onecake
