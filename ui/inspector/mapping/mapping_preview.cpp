// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/mapping/mapping_preview.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
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
        tr("The next request"), tr("State"),   tr("Scope"),   tr("Key"),   tr("Claimed"),
        tr("Lease until"),      tr("Expires"), tr("Replays"), tr("Result")};
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
        return tr("runs as new");
    case NextRequest::Answered:
        return tr("is answered from the record");
    case NextRequest::Refused:
        return tr("is refused");
    case NextRequest::Fails:
        return tr("fails in the library");
    case NextRequest::Unknown:
        return tr("cannot be told");
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
            parts.append(tr("%1 in %2").arg(wordsOf(next)).arg(count));
    }
    return parts.isEmpty() ? QString() : tr("The next request ") + parts.join(u", "_s) + u'.';
}

// The time at which a lock was taken is no time until which it counts.
QString aboutLocks(const std::vector<DecodedRecord> &rows)
{
    const auto hasLease = [](const DecodedRecord &row) {
        return row.status == RecordStatus::InProgress && row.leaseUntil && row.createdAt;
    };
    const auto isOverAtOnce = [](const DecodedRecord &row) {
        return *row.leaseUntil <= *row.createdAt + std::chrono::seconds(1);
    };
    const auto claims = std::count_if(rows.begin(), rows.end(), hasLease);
    const auto odd = std::count_if(rows.begin(), rows.end(), [&](const DecodedRecord &row) {
        return hasLease(row) && isOverAtOnce(row);
    });
    if (claims == 0 || odd < claims)
        return {};
    return tr("Each lease ends when its claim begins, as the time at which a lock was taken does: "
              "say beside Lease until how much later it ends, such as 60s.");
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
    , m_title(new SectionLabel({}, this))
    , m_model(new QStandardItemModel(0, static_cast<int>(titles().size()), this))
    , m_table(new PlaceholderTableView(tr("Sample rows as they are read"), this))
    , m_note(new CalloutBox(u"preview-note"_s, this))
    , m_advice(new CalloutBox(u"preview-advice"_s, this))
{
    m_model->setHorizontalHeaderLabels(titles());
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setEmptyText(tr("The table has no rows to try the mapping on."));
    const QString time = u"2026-11-21 20:36:26 UTC "_s;
    m_table->setColumnTexts({tr("● is answered from the record"), tr("in progress for 18 min"),
                             u"placeOrder/charge"_s, u"729040816f7330c4cb31f54a56f5"_s, time, time,
                             time, tr("Replays"), tr("Result")});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                showAdvice();
                Q_EMIT picked(row.row());
            });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_advice);
    m_advice->hide();
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

void MappingPreview::show(std::vector<DecodedRecord> rows, std::shared_ptr<const Layout> layout,
                          Instant now, bool isWhole)
{
    m_rows = std::move(rows);
    m_layout = std::move(layout);
    m_now = now;
    m_isWhole = isWhole;
    m_title->setText(tr("As it is read · at %1").arg(utcText(now)));
    m_table->setEnabled(isWhole); // grey: it is read without what is missing
    fillTable();
    sayWhatIsRead();
    showAdvice();
}

void MappingPreview::fillTable()
{
    m_model->setRowCount(static_cast<int>(m_rows.size()));
    for (int line = 0; line < m_model->rowCount(); ++line) {
        const DecodedRecord &row = m_rows.at(static_cast<std::size_t>(line));
        const QStringList cells = cellsOf(row, m_now);
        for (int column = 0; column < cells.size(); ++column) {
            const QModelIndex cell = m_model->index(line, column);
            m_model->setData(cell, cells.at(column));
            m_model->setData(cell, doubtsOf(row), Qt::ToolTipRole);
        }
    }
    hideEmptyColumns();
}

void MappingPreview::sayWhatIsRead()
{
    if (m_rows.empty()) {
        m_note->say({}, {}, tr("Nothing can be tried: the table is empty."));
        return;
    }
    const auto readable = std::count_if(m_rows.begin(), m_rows.end(), [](const DecodedRecord &row) {
        return row.whyUnreadable.isEmpty();
    });
    const bool isAnyUntold =
        std::any_of(m_rows.begin(), m_rows.end(), [this](const DecodedRecord &row) {
            return nextRequestOf(row, m_now) == NextRequest::Unknown;
        });
    const auto unread = std::find_if(m_rows.begin(), m_rows.end(), [](const DecodedRecord &row) {
        return !row.whyUnreadable.isEmpty();
    });
    const auto remarked = std::find_if(m_rows.begin(), m_rows.end(), [](const DecodedRecord &row) {
        return !row.remarks.isEmpty();
    });
    const QString counted = tr("%1 of %2 sample rows can be read.").arg(readable).arg(m_rows.size())
        + (m_isWhole ? u' ' + nextInWords(m_rows, m_now) : QString());
    QString doubt = aboutLocks(m_rows);
    if (doubt.isEmpty() && remarked != m_rows.end())
        doubt = remarked->remarks.front();
    if (!m_isWhole)
        m_note->say(ReportState::Missing, counted,
                    tr("Something is missing yet, or cannot be understood: see the fields of the "
                       "mapping."));
    else if (unread != m_rows.end())
        m_note->say(ReportState::Missing, counted, unread->whyUnreadable);
    else if (!doubt.isEmpty() || isAnyUntold)
        m_note->say(ReportState::Warning, counted, doubt);
    else // as the mapping says, which nothing proves
        m_note->say({}, counted, {});
}

void MappingPreview::showAdvice()
{
    const int place = m_table->currentIndex().row();
    const bool isShown =
        m_isWhole && m_layout && place >= 0 && place < static_cast<int>(m_rows.size());
    m_advice->setVisible(isShown);
    if (!isShown)
        return;
    const DecodedRecord &row = m_rows.at(static_cast<std::size_t>(place));
    const LogicalState state = stateOf(row, m_now);
    // Green is for what is proven, and a mapping is assumed.
    const bool isPlain =
        state == LogicalState::Completed || state == LogicalState::ExpiredStillStored;
    m_advice->say(isPlain ? StatusFrame::State() : StatusFrame::State(state),
                  u"%1: %2"_s.arg(spelledOut(row.key, cellMax), stateWords(row, m_now)),
                  adviceFor(row, *m_layout, m_now));
}

} // namespace onecake
