// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/detach.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/session/inspector/inspector_session.h"
#include "core/session/inspector/row_sorting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int pageSize = 200;
constexpr int rowsKept = InspectorSession::rowsHeldMax * 3 / 4; // where others are let go of

bool isInterrupted(const Interrupt &interrupt)
{
    return interrupt != nullptr && interrupt->load();
}

} // namespace

bool InspectorSession::hasMore() const
{
    return m_next.has_value() && (m_isSortedByStore || m_loaded.count() < rowsHeldMax);
}

void InspectorSession::fetchMore()
{
    if (m_table && hasMore() && !m_isReading)
        begin(Purpose::More);
}

void InspectorSession::fetchBefore()
{
    if (m_table && hasBefore() && !m_isReading)
        begin(Purpose::Before);
}

void InspectorSession::refresh()
{
    m_isRefreshDue = m_isReading;
    if (m_table && !m_isReading)
        begin(Purpose::Refresh);
}

void InspectorSession::stop()
{
    if (m_interrupt)
        m_interrupt->store(true);
}

RowFilter InspectorSession::filter() const
{
    return filterFor(m_query.query, m_table->reader, now());
}

PageRequest InspectorSession::request()
{
    m_interrupt = std::make_shared<std::atomic<bool>>(false);
    PageRequest request;
    request.filter = filter();
    if (m_sort)
        request.order = storeOrderOf(*m_sort, m_table->reader.fields()).value_or(RowOrder());
    request.rowsMax = pageSize;
    request.interrupt = m_interrupt;
    return request;
}

void InspectorSession::begin(Purpose purpose)
{
    PageRequest next = request();
    m_isReading = true;
    Q_EMIT readingChanged();
    const auto first = static_cast<std::size_t>(m_firstPage);
    const QString reading = u"reading the store"_s;
    const auto endsReading = [this, job = m_asked.latest(), purpose](const Error &error) {
        if (job.isWanted())
            take(error, purpose);
    };
    switch (purpose) {
    case Purpose::More:
        next.after = m_next;
        detach(read(this, m_asked.latest(), std::move(next), purpose), reading, endsReading);
        return;
    case Purpose::Before:
        next.after = m_starts.at(first - 1);
        detach(read(this, m_asked.latest(), std::move(next), purpose), reading, endsReading);
        return;
    case Purpose::Refresh:
        next.after = m_starts.empty() ? std::nullopt : m_starts.at(first);
        // More than there were, so that those that came in between do not push others out.
        next.rowsMax = m_loaded.count() + pageSize;
        detach(readAgain(this, m_asked.latest(), std::move(next)), reading, endsReading);
        return;
    }
}

QCoro::Task<void> InspectorSession::read(InspectorSession *session, LatestJob::Ticket job,
                                         PageRequest request, Purpose purpose)
{
    Result<RowPage> page = co_await session->m_table->browser->page(std::move(request));
    if (job.isWanted())
        session->take(std::move(page), purpose);
}

// A remote store answers in parts that may be shorter than what was asked for.
QCoro::Task<void> InspectorSession::readAgain(InspectorSession *session, LatestJob::Ticket job,
                                              PageRequest request)
{
    RowPage whole;
    const int wanted = request.rowsMax;
    do {
        PageRequest part = request;
        Result<RowPage> page = co_await session->m_table->browser->page(std::move(part));
        if (!job.isWanted())
            co_return;
        if (!page) {
            session->take(page.error(), Purpose::Refresh);
            co_return;
        }
        whole.cost += page->cost;
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(whole.rows));
        whole.next = page->next;
        request.after = page->next;
        request.rowsMax = wanted - static_cast<int>(whole.rows.size());
    } while (request.after && request.rowsMax > 0 && !isInterrupted(request.interrupt));
    session->take(std::move(whole), Purpose::Refresh);
}

void InspectorSession::take(Result<RowPage> page, Purpose purpose)
{
    m_isReading = false;
    const bool isRefreshDue = std::exchange(m_isRefreshDue, false);
    if (!page) {
        Q_EMIT readingChanged();
        Q_EMIT failed(page.error());
        return;
    }
    m_cost += page->cost;
    m_readAt = now();
    switch (purpose) {
    case Purpose::More:
        takeMore(*std::move(page));
        break;
    case Purpose::Before:
        takeBefore(*std::move(page));
        break;
    case Purpose::Refresh:
        takeAgain(*std::move(page));
        Q_EMIT refreshed();
        break;
    }
    Q_EMIT readingChanged();
    if (isRefreshDue)
        refresh();
    else if (purpose == Purpose::More)
        readOn();
}

// A file answers with what it has found after a moment, so that the first rows are seen early. A
// remote store is read further only when it is asked for, because that costs money.
void InspectorSession::readOn()
{
    const bool isFull = m_loaded.count() >= pageSize || isInterrupted(m_interrupt);
    if (!isFull && m_table && m_table->store.kind == StoreKind::Sqlite)
        fetchMore();
}

std::vector<InspectedRow> InspectorSession::inspected(std::vector<StoredRow> rows, int page) const
{
    std::vector<InspectedRow> result;
    result.reserve(rows.size());
    for (StoredRow &row : rows) {
        KeyRow read = m_table->reader.read(row.item);
        result.push_back({std::move(row), std::move(read), RowMark::None, page});
    }
    return result;
}

void InspectorSession::takeMore(RowPage page)
{
    const bool isUnsorted =
        m_sort && (!page.isInOrder || !storeOrderOf(*m_sort, m_table->reader.fields()));
    if (isUnsorted && m_isSortedByStore)
        sortHeld();
    const int number = static_cast<int>(m_starts.size());
    m_starts.push_back(m_next);
    m_next = std::move(page.next);
    m_loaded.append(inspected(std::move(page.rows), number));
    if (m_isSortedByStore)
        boundBefore();
}

void InspectorSession::takeBefore(RowPage page)
{
    --m_firstPage;
    m_rowsBefore += m_loaded.countThere();
    m_loaded.prepend(inspected(std::move(page.rows), m_firstPage));
    m_rowsBefore = m_firstPage == 0 ? 0 : m_rowsBefore - m_loaded.countThere();
    boundAfter();
}

void InspectorSession::boundBefore()
{
    if (m_loaded.count() <= rowsHeldMax)
        return;
    m_firstPage = m_loaded.all().at(static_cast<std::size_t>(m_loaded.count() - rowsKept)).page;
    m_rowsBefore += m_loaded.countThere();
    m_loaded.dropBefore(m_firstPage);
    m_rowsBefore -= m_loaded.countThere();
}

void InspectorSession::boundAfter()
{
    if (m_loaded.count() <= rowsHeldMax)
        return;
    const auto last = static_cast<std::size_t>(m_loaded.all().at(rowsKept).page);
    if (last + 1 >= m_starts.size())
        return;
    m_next = m_starts.at(last + 1);
    m_starts.resize(last + 1);
    m_loaded.dropAfter(static_cast<int>(last));
}

void InspectorSession::takeAgain(RowPage page)
{
    const bool isOver = !page.next;
    // Of a parallel scan the rows that were held before are not the first ones of this one.
    const bool isInStretch = isOver || page.next->places.size() <= 1;
    std::vector<InspectedRow> rows = inspected(std::move(page.rows), m_firstPage);
    if (isOver)
        m_next.reset();
    else if (m_next)
        rows.erase(m_loaded.endOfKnown(rows), rows.end());
    else
        m_next = std::move(page.next);
    if (m_starts.empty())
        m_starts.push_back(std::nullopt);
    m_loaded.merge(std::move(rows), isInStretch);
    if (m_loaded.hasMarks())
        m_settle.start();
}

void InspectorSession::setLive(bool isLive)
{
    if (isLive)
        m_watch.start();
    else
        m_watch.stop();
}

void InspectorSession::setRefreshEvery(std::optional<Duration> interval)
{
    m_refreshEvery = interval;
    Q_EMIT readingChanged();
}

void InspectorSession::tick()
{
    if (m_table && !m_isReading)
        detach(watch(this, m_asked.latest()), u"looking for changes"_s);
}

// A store that does not tell of changes is asked as often as it was said; where it tells, only time
// can change what matches.
bool InspectorSession::isOutOfDate() const
{
    constexpr Duration agesIn = std::chrono::seconds(5);
    std::optional<Duration> most = m_refreshEvery;
    if (tellsChanges())
        most = dependsOnTime(m_query.query) ? std::optional(agesIn) : std::nullopt;
    return most && m_readAt && now() - *m_readAt >= *most;
}

QCoro::Task<void> InspectorSession::watch(InspectorSession *session, LatestJob::Ticket job)
{
    const Result<std::optional<qint64>> version = co_await session->m_table->browser->version();
    if (!job.isWanted() || !version)
        co_return;
    const std::optional<qint64> before = std::exchange(session->m_version, *version);
    const bool isChanged = *version && before && before != session->m_version;
    if (isChanged || session->isOutOfDate())
        session->refresh();
}

} // namespace onecake
