// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/inspector_model.h"

#include "core/base/shown_text.h"
#include "core/inspect/row_words.h"
#include "core/inspect/stored_time.h"
#include "core/model/key_record.h"
#include "ui/models/key_table_model.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype cellMax = 200;
constexpr float freshlyNew = 1.0F;
constexpr float freshlyChanged = 0.6F;

// The shape and colour of the state, where it has one.
QVariant markedState(RowState state)
{
    switch (state) {
    case RowState::InProgress:
        return QVariant::fromValue(LogicalState::InProgress);
    case RowState::Stuck:
        return QVariant::fromValue(LogicalState::Stuck);
    case RowState::Completed:
        return QVariant::fromValue(LogicalState::Completed);
    case RowState::Failed:
        return QVariant::fromValue(LogicalState::Failed);
    case RowState::ExpiredStillStored:
        return QVariant::fromValue(LogicalState::ExpiredStillStored);
    case RowState::Unreadable:
        return {};
    }
    Q_UNREACHABLE();
}

float freshnessOf(RowMark mark)
{
    switch (mark) {
    case RowMark::None:
        return 0;
    case RowMark::New:
        return freshlyNew;
    case RowMark::Changed:
        return freshlyChanged;
    }
    Q_UNREACHABLE();
}

} // namespace

InspectorModel::InspectorModel(InspectorSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(session, &InspectorSession::rowsCleared, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(session, &InspectorSession::rowsAboutToBeAdded, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(session, &InspectorSession::rowsAdded, this, [this] { endInsertRows(); });
    connect(session, &InspectorSession::rowsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(session, &InspectorSession::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(session, &InspectorSession::rowChanged, this,
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
        return stateWords(row, now);
    case ExpiryColumn:
        return row.expiresAt ? relativeWords(*row.expiresAt, now) : u"never"_s;
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
    const InspectedRow &row = m_session->rows().at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row.row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ExpiryColumn && row.row.expiresAt)
            return utcText(*row.row.expiresAt);
        if (index.column() == CreatedColumn && row.row.createdAt)
            return utcText(*row.row.createdAt);
        return row.row.remarks.join(u'\n');
    case KeyTableModel::StateRole:
        return index.column() == StateColumn ? markedState(stateOf(row.row, m_session->now()))
                                             : QVariant();
    case KeyTableModel::IsDatumRole:
        return index.column() == KeyColumn;
    case KeyTableModel::IsAsideRole:
        return !row.row.isRecord;
    case KeyTableModel::FreshnessRole:
        return freshnessOf(row.mark);
    default:
        return {};
    }
}

QVariant InspectorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles{u"Scope"_s,   u"Key"_s,     u"State"_s,
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

void InspectorModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, CreatedColumn),
                           {Qt::DisplayRole, KeyTableModel::StateRole});
}

} // namespace onecake
