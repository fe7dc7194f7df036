// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/summary_reader.h"

#include "core/base/detach.h"
#include "core/base/text/count_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/matching/query_filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Small enough that what a person asks for meanwhile comes between two of them.
constexpr int summaryPageSize = 500;
constexpr Duration usualSlice{100};

} // namespace

struct SummaryReader::Reading {
    const OpenedTable *table = nullptr;
    PageRequest request = {};
    RowTally tally;
    SummaryBounds bounds = {};
    SummaryState state = {};
    Duration slice = usualSlice;
    bool isTimeOver = false;
};

QString coverageWords(const SummaryState &state)
{
    const bool isOne = state.summary.rows == 1;
    const QString rows = groupedText(state.summary.rows);
    if (!state.isOver)
        return isOne ? tr("1 key so far") : tr("%1 keys so far").arg(rows);
    if (state.isExact)
        return isOne ? tr("1 key, exact") : tr("%1 keys, exact").arg(rows);
    return isOne ? tr("the first key") : tr("the first %1 keys").arg(rows);
}

SummaryReader::SummaryReader(const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    const auto interrupt = [this] {
        if (m_reading)
            m_reading->request.interrupt->store(true);
    };
    m_slice.setSingleShot(true);
    m_longest.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, interrupt);
    connect(&m_longest, &QTimer::timeout, this, [this, interrupt] {
        if (m_reading)
            m_reading->isTimeOver = true;
        interrupt();
    });
}

SummaryReader::~SummaryReader()
{
    stop();
}

void SummaryReader::start(const OpenedTable *table, const Query &query, const SummaryBounds &bounds)
{
    stop();
    const Instant now = m_clock->now();
    m_reading = std::make_shared<Reading>(
        Reading{.table = table, .tally = RowTally(now), .bounds = bounds});
    m_reading->request.filter = filterFor(query, table->reader, now);
    m_longest.start(bounds.longest);
    detach(read(this, m_reading), tr("summing up"),
           [run = QPointer(this), reading = m_reading](const Error &error) {
               if (!run || run->m_reading != reading)
                   return;
               run->stop();
               Q_EMIT run->failed(error);
           });
}

void SummaryReader::stop()
{
    m_slice.stop();
    m_longest.stop();
    if (m_reading)
        m_reading->request.interrupt->store(true);
    m_reading.reset();
}

PageRequest SummaryReader::nextRequest(Reading &reading)
{
    const qint64 left = reading.bounds.rowsMost - reading.state.summary.rows;
    reading.request.rowsMax = static_cast<int>(std::clamp<qint64>(left, 1, summaryPageSize));
    reading.request.interrupt = std::make_shared<std::atomic<bool>>(false);
    // A call that is on its way over the network costs whether its answer is wanted or not.
    if (reading.table->store.kind == StoreKind::Sqlite)
        m_slice.start(reading.slice);
    return reading.request;
}

QCoro::Task<void> SummaryReader::read(QPointer<SummaryReader> run, std::shared_ptr<Reading> reading)
{
    while (run && run->m_reading == reading) {
        PageRequest request = run->nextRequest(*reading);
        Result<RowPage> page = co_await reading->table->browser->page(std::move(request));
        if (!run || run->m_reading != reading)
            co_return;
        if (page) {
            run->take(*reading, *std::move(page));
        } else {
            run->stop();
            Q_EMIT run->failed(page.error());
        }
    }
}

void SummaryReader::take(Reading &reading, RowPage page)
{
    // A page that was cut off before its first row would be cut off there again.
    reading.slice = page.rows.empty() ? 2 * reading.slice : usualSlice;
    for (StoredRow &row : page.rows) {
        const DecodedRecord read = reading.table->reader.read(std::move(row.item));
        if (read.isRecord)
            reading.tally.add(read);
    }
    SummaryState &state = reading.state;
    state.summary = reading.tally.summary();
    state.cost += page.cost;
    state.isExact = !page.next;
    state.isOver = state.isExact || reading.isTimeOver
        || state.summary.rows >= reading.bounds.rowsMost
        || state.cost.itemsRead >= reading.bounds.itemsReadMost;
    reading.request.after = std::move(page.next);
    if (state.isOver)
        stop();
    // A copy: whoever is told may end this.
    const SummaryState told = state;
    Q_EMIT changed(told);
}

} // namespace onecake
