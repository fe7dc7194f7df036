// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/explore_table_model.h"

#include "core/base/text/count_text.h"
#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

ExploreTableModel::ExploreTableModel(ExploreSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(session, &ExploreSession::begun, this, &ExploreTableModel::reset);
    connect(session, &ExploreSession::designChanged, this, &ExploreTableModel::follow);
}

void ExploreTableModel::reset()
{
    beginResetModel();
    endResetModel();
}

void ExploreTableModel::follow(size_t design)
{
    const ExplorePlan &plan = m_session->plan();
    const size_t perRow = plan.areColumnsPromises ? 1 : plan.columns.size();
    const int row = static_cast<int>(design / perRow);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int ExploreTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session->plan().rows.size());
}

int ExploreTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session->plan().columns.size()) + 1;
}

std::optional<ExploreCell> ExploreTableModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return std::nullopt;
    return m_session->cellAt(static_cast<size_t>(index.row()),
                             static_cast<size_t>(index.column() - 1));
}

size_t ExploreTableModel::designAt(const QModelIndex &index) const
{
    return m_session->plan().designAt(static_cast<size_t>(index.row()),
                                      static_cast<size_t>(std::max(index.column() - 1, 0)));
}

QString ExploreTableModel::nameOf(const QModelIndex &index) const
{
    const ExplorePlan &plan = m_session->plan();
    const QString row = plan.rows.at(static_cast<size_t>(index.row())).title;
    if (index.column() == 0)
        return row;
    return u"%1, %2"_s.arg(row, plan.columns.at(static_cast<size_t>(index.column() - 1)).title);
}

QVariant ExploreTableModel::designData(size_t row, int role) const
{
    const ExplorePlan &plan = m_session->plan();
    const ExploreHeading &heading = plan.rows.at(row);
    const size_t perRow = plan.areColumnsPromises ? 1 : plan.columns.size();
    quint64 tried = 0;
    for (size_t design = row * perRow; design < (row + 1) * perRow; ++design) {
        const ExploredDesign &explored = m_session->design(design);
        tried += explored.report ? explored.report->placements : 0;
    }
    const QString count =
        tried == 0 ? tr("waits") : tr("%1 tried").arg(groupedText(static_cast<qint64>(tried)));
    switch (role) {
    case Qt::DisplayRole:
        return heading.title;
    case NoteRole:
        return heading.note.isEmpty() ? count : u"%1 · %2"_s.arg(heading.note, count);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return u"%1, %2"_s.arg(heading.title, count);
    default:
        return {};
    }
}

QVariant ExploreTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0)
        return designData(static_cast<size_t>(index.row()), role);
    const ExploreCell cell = *cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.words;
    case NoteRole:
        return cell.count;
    case StateRole:
        return static_cast<int>(cell.state);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return u"%1: %2"_s.arg(nameOf(index), cell.sentence);
    default:
        return {};
    }
}

QVariant ExploreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Design")) : QVariant();
    const ExploreHeading &heading = m_session->plan().columns.at(static_cast<size_t>(section - 1));
    if (role == Qt::DisplayRole)
        return heading.title;
    return role == Qt::ToolTipRole ? QVariant(heading.note) : QVariant();
}

} // namespace onecake
