// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/mapping/mapping_preview.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/records/stored_time.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/placeholder_table_view.h"
#include "ui/widgets/status_frame.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype cellMax = 120;

const QStringList &titles()
{
    static const QStringList all{
        u"The next request"_s, u"State"_s,   u"Scope"_s,   u"Key"_s,   u"Claimed"_s,
        u"Lease until"_s,      u"Expires"_s, u"Replays"_s, u"Result"_s};
    return all;
}

QString timeText(const std::optional<Instant> &instant)
{
    return instant ? utcText(*instant) : QString();
}

QString wordsOf(NextRequest next)
{
    switch (next) {
    case NextRequest::Runs:
        return u"runs as new"_s;
    case NextRequest::Answered:
        return u"is answered from the record"_s;
    case NextRequest::Refused:
        return u"is refused"_s;
    case NextRequest::Fails:
        return u"fails in the library"_s;
    case NextRequest::Unknown:
        return u"cannot be told"_s;
    }
    Q_UNREACHABLE();
}

// With a shape of its own beside the words.
QString nextInShort(const DecodedRecord &row, Instant now)
{
    static const QMap<NextRequest, QString> marks{{NextRequest::Runs, u"▲ "_s},
                                                  {NextRequest::Answered, u"● "_s},
                                                  {NextRequest::Refused, u"■ "_s},
                                                  {NextRequest::Fails, u"✗ "_s},
                                                  {NextRequest::Unknown, u"? "_s}};
    const NextRequest next = nextRequestOf(row, now);
    return marks.value(next) + wordsOf(next);
}

QStringList cellsOf(const DecodedRecord &row, Instant now)
{
    return {nextInShort(row, now),          stateWords(row, now),
            spelledOut(row.scope, cellMax), spelledOut(row.key, cellMax),
            timeText(row.createdAt),        timeText(row.leaseUntil),
            timeText(row.expiresAt),        row.replays ? QString::number(*row.replays) : QString(),
            spelledOut(row.result, cellMax)};
}

// "The next request runs as new in 1, is answered in 22."
QString nextInWords(const std::vector<DecodedRecord> &rows, Instant now)
{
    QStringList parts;
    for (const auto &[next, name] : enumNames<NextRequest>) {
        const auto count =
            std::count_if(rows.begin(), rows.end(), [next = next, now](const DecodedRecord &row) {
                return nextRequestOf(row, now) == next;
            });
        if (count > 0)
            parts.append(u"%1 in %2"_s.arg(wordsOf(next)).arg(count));
    }
    return parts.isEmpty() ? QString() : u"The next request "_s + parts.join(u", "_s) + u'.';
}

QString doubtsOf(const DecodedRecord &row)
{
    QStringList doubts = row.remarks;
    if (!row.whyUnreadable.isEmpty())
        doubts.prepend(row.whyUnreadable);
    return doubts.join(u'\n');
}

} // namespace

MappingPreview::MappingPreview(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(0, static_cast<int>(titles().size()), this))
    , m_table(new PlaceholderTableView(u"Sample rows as they are read"_s, this))
    , m_note(new CalloutBox(u"preview-note"_s, this))
{
    m_model->setHorizontalHeaderLabels(titles());
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setEmptyText(u"The table has no rows to try the mapping on."_s);
    const QString time = u"2026-11-21 20:36:26 UTC "_s;
    m_table->setColumnTexts({u"● is answered from the record"_s, u"in progress for 18 min"_s,
                             u"placeOrder/charge"_s, u"729040816f7330c4cb31f54a56f5"_s, time, time,
                             time, u"Replays"_s, u"Result"_s});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { Q_EMIT picked(row.row()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SectionLabel(u"As it is read"_s, this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
}

// What no row has would only push the others out of sight.
void MappingPreview::hideEmptyColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        bool isEmpty = m_model->rowCount() > 0;
        for (int line = 0; isEmpty && line < m_model->rowCount(); ++line)
            isEmpty = m_model->index(line, column).data().toString().isEmpty();
        m_table->setColumnHidden(column, isEmpty);
    }
}

void MappingPreview::pick(int row)
{
    const QSignalBlocker blocked(this);
    m_table->selectRow(row);
}

void MappingPreview::show(const std::vector<DecodedRecord> &rows, Instant now, bool isWhole)
{
    m_model->setRowCount(static_cast<int>(rows.size()));
    int readable = 0;
    QString firstReason;
    QString firstDoubt;
    const bool isAnyUntold = std::any_of(rows.begin(), rows.end(), [now](const DecodedRecord &row) {
        return nextRequestOf(row, now) == NextRequest::Unknown;
    });
    for (int line = 0; line < m_model->rowCount(); ++line) {
        const DecodedRecord &row = rows.at(static_cast<std::size_t>(line));
        const QStringList cells = cellsOf(row, now);
        for (int column = 0; column < cells.size(); ++column) {
            const QModelIndex cell = m_model->index(line, column);
            m_model->setData(cell, cells.at(column));
            m_model->setData(cell, doubtsOf(row), Qt::ToolTipRole);
        }
        readable += row.whyUnreadable.isEmpty() ? 1 : 0;
        if (firstReason.isEmpty())
            firstReason = row.whyUnreadable;
        if (firstDoubt.isEmpty() && !row.remarks.isEmpty())
            firstDoubt = row.remarks.front();
    }
    hideEmptyColumns();
    const QString counted = u"%1 of %2 sample rows can be read."_s.arg(readable).arg(rows.size())
        + (isWhole ? u' ' + nextInWords(rows, now) : QString());
    if (rows.empty())
        m_note->say({}, {}, u"Nothing can be tried: the table is empty."_s);
    else if (!isWhole)
        m_note->say(ReportState::Missing, counted,
                    u"Something is missing yet: see the fields of the mapping."_s);
    else if (!firstReason.isEmpty())
        m_note->say(ReportState::Missing, counted, firstReason);
    else if (!firstDoubt.isEmpty() || isAnyUntold)
        m_note->say(ReportState::Warning, counted, firstDoubt);
    else // as the mapping says, which nothing proves
        m_note->say({}, counted, {});
}

} // namespace onecake
