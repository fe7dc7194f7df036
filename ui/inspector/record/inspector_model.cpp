// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record/inspector_model.h"

#include <algorithm>

namespace onecake {

namespace {

constexpr QStringView ownLayouts = u"onecake";
constexpr QStringView attemptsName = u"attempts"; // in our own records
constexpr float freshlyNew = 1.0F;
constexpr float freshlyChanged = 0.6F;

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

// Where nobody knows when it was made, of the shortest of the usual lives that it fits into.
Duration wholeLifeOf(const DecodedRecord &row, Duration left)
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

QVariant lifeLeftOf(const DecodedRecord &row, Instant now)
{
    if (!row.expiresAt || *row.expiresAt <= now)
        return {};
    const Duration left = *row.expiresAt - now;
    return std::min(1.0F,
                    static_cast<float>(left.count())
                        / static_cast<float>(wholeLifeOf(row, left).count()));
}

} // namespace

InspectorModel::InspectorModel(InspectorSession *session, QObject *parent)
    : RecordTableModel(parent)
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

const DecodedRecord &InspectorModel::rowAt(int row) const
{
    return m_session->rows().at(static_cast<std::size_t>(row)).row;
}

QVariant InspectorModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.row() < rowCount()) {
        const InspectedRow &row = m_session->rows().at(static_cast<std::size_t>(index.row()));
        if (role == FreshnessRole)
            return freshnessOf(row.mark);
        if (role == IsGoneRole)
            return row.mark == RowMark::Gone;
        // Only a screen asks for them, not a query.
        if (role == Qt::DisplayRole && index.column() == AttemptsColumn && !row.row.attempts) {
            const auto attempts = row.row.item.value(attemptsName.toString()).integer();
            return attempts ? QString::number(*attempts) : QString();
        }
        if (role == LifeLeftRole)
            return index.column() == ExpiryColumn ? lifeLeftOf(row.row, now()) : QVariant();
    }
    return RecordTableModel::data(index, role);
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
        announceTime(firstRow, last);
}

namespace {

struct ColumnFields {
    std::optional<QueryField> inQuery;
    std::optional<RowField> inRecord; // nothing: only our own records have it
};

constexpr std::array<ColumnFields, InspectorModel::ColumnCount> columnFields{{
    {QueryField::Scope, RowField::Scope},
    {QueryField::Key, RowField::Key},
    {QueryField::Status, RowField::Status},
    {QueryField::Next, RowField::Status},
    {QueryField::Lease, RowField::Lease},
    {QueryField::Expires, RowField::Expiry},
    {QueryField::Created, RowField::Created},
    {QueryField::Fence, RowField::Fence},
    {std::nullopt, std::nullopt},
    {QueryField::Replays, RowField::Replays},
    {QueryField::Replayed, RowField::LastReplay},
    {QueryField::Result, RowField::Result},
}};

} // namespace

std::optional<QueryField> InspectorModel::fieldOf(int column)
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

// The state is told of every record, whether its status is stored or comes of other fields.
bool InspectorModel::isOf(const OpenedTable *table, int column)
{
    const std::optional<RowField> field =
        columnFields.at(static_cast<std::size_t>(column)).inRecord;
    if (table == nullptr || field == RowField::Status)
        return true;
    return field ? mayHave(*table, *field) : table->layout().id.startsWith(ownLayouts);
}

} // namespace onecake
