// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/record_table_model.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/row_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype cellMax = 200;

struct ColumnHeader {
    const char *title; // for tr(), as the explanation
    const char *explanation;
};

constexpr std::array<ColumnHeader, RecordTableModel::ColumnCount> headers{{
    {QT_TRANSLATE_NOOP("onecake", "Scope"),
     QT_TRANSLATE_NOOP("onecake", "Whose keys these are: the same key in two scopes is two keys")},
    {QT_TRANSLATE_NOOP("onecake", "Key"),
     QT_TRANSLATE_NOOP("onecake", "The idempotency key that came with the request")},
    {QT_TRANSLATE_NOOP("onecake", "State"),
     QT_TRANSLATE_NOOP("onecake", "What the record means at this moment")},
    {QT_TRANSLATE_NOOP("onecake", "Next"),
     QT_TRANSLATE_NOOP("onecake", "What the next request with this key gets")},
    {QT_TRANSLATE_NOOP("onecake", "Lease"),
     QT_TRANSLATE_NOOP("onecake", "How long its owner is not to be disturbed")},
    {QT_TRANSLATE_NOOP("onecake", "Expires"),
     QT_TRANSLATE_NOOP("onecake", "Time until the record may be forgotten")},
    {QT_TRANSLATE_NOOP("onecake", "Claimed"),
     QT_TRANSLATE_NOOP("onecake", "When the first request with this key came")},
    {QT_TRANSLATE_NOOP("onecake", "Fence"),
     QT_TRANSLATE_NOOP("onecake", "Fencing token: a number that rises with every claim")},
    {QT_TRANSLATE_NOOP("onecake", "Attempts"),
     QT_TRANSLATE_NOOP("onecake", "Requests that met this key, the first included")},
    {QT_TRANSLATE_NOOP("onecake", "Replays"),
     QT_TRANSLATE_NOOP("onecake", "Requests that were answered from the record")},
    {QT_TRANSLATE_NOOP("onecake", "Last replay"),
     QT_TRANSLATE_NOOP("onecake", "When a request was answered from the record last")},
    {QT_TRANSLATE_NOOP("onecake", "Result"),
     QT_TRANSLATE_NOOP("onecake", "The answer that a replay repeats")},
}};

// Tenths as long as they can be read.
QString secondsLeft(Duration span)
{
    constexpr Duration minute{60'000};
    constexpr Duration tenth{100};
    if (span >= minute)
        return toReadableText(std::chrono::floor<std::chrono::seconds>(span));
    const qint64 tenths = span.count() / tenth.count();
    return u"%1.%2 s"_s.arg(tenths / 10).arg(tenths % 10);
}

QString leaseText(const DecodedRecord &row, Instant now)
{
    const LogicalState state = stateOf(row, now);
    if (state == LogicalState::Stuck)
        return u"over"_s;
    if (state != LogicalState::InProgress)
        return u"–"_s;
    return row.leaseUntil ? tr("%1 left").arg(secondsLeft(*row.leaseUntil - now)) : tr("no end");
}

QString expiryText(const DecodedRecord &row, Instant now)
{
    if (!row.expiresAt)
        return row.status ? u"never"_s : u"–"_s;
    return *row.expiresAt > now ? countdownText(*row.expiresAt - now)
                                : relativeWords(*row.expiresAt, now);
}

bool hasResult(const DecodedRecord &row)
{
    return row.resultCode || !row.result.isEmpty();
}

// The stored answer, or why there is none.
QString resultText(const DecodedRecord &row, Instant now)
{
    if (hasResult(row))
        return spelledOut(
            (row.resultCode ? u"%1 "_s.arg(*row.resultCode) + row.result : row.result).trimmed(),
            cellMax);
    const LogicalState state = stateOf(row, now);
    if (state == LogicalState::InProgress)
        return u"working…"_s;
    return state == LogicalState::Stuck ? tr("no word from its owner") : tr("no answer stored");
}

QString numberText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString timeText(const std::optional<Instant> &instant, Instant now)
{
    return instant ? relativeWords(*instant, now) : QString();
}

// What a cell has to say beside its text.
QString explanationOf(const DecodedRecord &row, int column, Instant now)
{
    if (column == RecordTableModel::NextColumn && row.isRecord)
        return tr("The next request with this key %1.").arg(nextRequestWords(row, now));
    if (column == RecordTableModel::ExpiryColumn && row.expiresAt)
        return timeInBothZones(*row.expiresAt);
    if (column == RecordTableModel::CreatedColumn && row.createdAt)
        return timeInBothZones(*row.createdAt);
    if (column == RecordTableModel::LastReplayColumn && row.lastReplayAt)
        return timeInBothZones(*row.lastReplayAt);
    if (column == RecordTableModel::StateColumn && !row.whyUnreadable.isEmpty())
        return row.whyUnreadable;
    return row.remarks.join(u'\n');
}

bool isDatum(const DecodedRecord &row, int column)
{
    return column == RecordTableModel::KeyColumn
        || (column == RecordTableModel::ResultColumn && hasResult(row));
}

bool isAside(const DecodedRecord &row, int column, Instant now)
{
    return !row.isRecord || (column == RecordTableModel::ResultColumn && !hasResult(row))
        || (column == RecordTableModel::ExpiryColumn && row.expiresAt && *row.expiresAt <= now);
}

} // namespace

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecordTableModel::textOf(const DecodedRecord &row, int column) const
{
    switch (column) {
    case ScopeColumn:
        return spelledOut(row.scope, cellMax);
    case KeyColumn:
        return spelledOut(row.key, cellMax);
    case StateColumn:
        // Since when it is expired stands in its column.
        return stateOf(row, now()) == LogicalState::ExpiredStillStored
            ? trName(LogicalState::ExpiredStillStored)
            : stateWords(row, now());
    case NextColumn:
        return row.isRecord ? trName(nextRequestOf(row, now())) : QString();
    case LeaseColumn:
        return leaseText(row, now());
    case ExpiryColumn:
        return expiryText(row, now());
    case CreatedColumn:
        return timeText(row.createdAt, now());
    case FenceColumn:
        return numberText(row.fence);
    case AttemptsColumn:
        return numberText(row.attempts);
    case ReplaysColumn:
        return numberText(row.replays);
    case LastReplayColumn:
        return timeText(row.lastReplayAt, now());
    case ResultColumn:
        return resultText(row, now());
    default:
        return {};
    }
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    // A view, or a screen reader, may still ask for a row that has just gone.
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DecodedRecord &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole: {
        const QString explanation = explanationOf(row, column, now());
        return explanation.isEmpty() ? textOf(row, column) : explanation;
    }
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(tr(headers.at(static_cast<size_t>(column)).title),
                               textOf(row, column));
    case StateRole:
        return column == StateColumn ? QVariant::fromValue(stateOf(row, now())) : QVariant();
    case IsDatumRole:
        return isDatum(row, column);
    case IsAsideRole:
        return isAside(row, column, now());
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ColumnHeader &header = headers.at(static_cast<size_t>(section));
    if (role == Qt::DisplayRole)
        return tr(header.title);
    return role == Qt::ToolTipRole ? tr(header.explanation) : QVariant();
}

void RecordTableModel::announceTime(int firstRow, int lastRow)
{
    Q_EMIT dataChanged(index(firstRow, StateColumn), index(lastRow, CreatedColumn));
    Q_EMIT dataChanged(index(firstRow, LastReplayColumn), index(lastRow, LastReplayColumn));
}

} // namespace onecake
