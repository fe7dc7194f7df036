// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/inspector_session.h"

#include "core/base/detach.h"
#include "core/base/invariant.h"
#include "core/base/log.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/matching/query_filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr auto watchEvery = 1s;
constexpr auto marksStay = 2500ms;
// Between two readings while changes of our own are under way: they are to have the store.
constexpr Duration restMin = 5s;
constexpr int restTimes = 20; // as long as reading took

} // namespace

InspectorSession::InspectorSession(StoreServices services, Trash trash, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_trash(std::move(trash))
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &InspectorSession::tick);
    m_settle.setSingleShot(true);
    m_settle.setInterval(marksStay);
    connect(&m_settle, &QTimer::timeout, &m_loaded, &LoadedRows::settle);
    connect(&m_health, &HealthWatch::waitingChanged, this, &InspectorSession::readingChanged);
    connect(&m_health, &HealthWatch::failed, this, &InspectorSession::failed);
    connect(&m_health, &HealthWatch::recovered, this, &InspectorSession::recovered);
    connect(&m_matching, &MatchingPreviewer::failed, this, &InspectorSession::failed);
    m_again.setSingleShot(true);
    m_again.setInterval(watchEvery);
    connect(&m_again, &QTimer::timeout, this, &InspectorSession::beginOpening);
}

InspectorSession::~InspectorSession()
{
    close();
}

// What is under way is answered by the end of what carries it, and must not find this half gone.
void InspectorSession::close()
{
    m_asked.end();
    m_ofTable.end();
    m_health.forget();
    stop();
    m_matching.stop();
    m_again.stop();
    if (m_check)
        m_check->store(true);
    if (m_table)
        qCInfo(logs::session).noquote() << "closes" << textOf(m_table->store);
    m_unclear.reset();
    m_transfers.reset();
    m_controller.reset();
    if (const std::unique_ptr<OpenedTable> table = std::move(m_table))
        table->browser->close();
}

void InspectorSession::forget()
{
    m_isReading = false;
    m_isRefreshDue = false;
    m_isBehind = false;
    m_health.endWaiting();
    m_starts.clear();
    m_firstPage = 0;
    m_rowsBefore = 0;
    m_next.reset();
    m_cost = {};
    m_readAt.reset();
    m_settle.stop();
    m_isSortedByStore = true;
    m_loaded.clear();
}

bool isAtWork(const InspectorSession &session)
{
    const ChangeController *controller = session.controller();
    return controller != nullptr && (controller->work() || session.transfers()->work());
}

std::function<void(const Error &)> InspectorSession::failing()
{
    return [session = QPointer(this)](const Error &error) {
        if (session)
            Q_EMIT session->failed(error);
    };
}

void InspectorSession::open(StoreUrl store, StoreRisk mark, TableChoice choice)
{
    Q_EMIT opening();
    close();
    m_version.reset();
    forget();
    m_wanted = {std::move(store), std::move(mark), std::move(choice)};
    beginOpening();
}

void InspectorSession::openAgain()
{
    Wanted wanted = m_wanted;
    open(std::move(wanted.store), std::move(wanted.mark), std::move(wanted.choice));
}

void InspectorSession::beginOpening()
{
    m_health.beginOpening(now());
    detach(openLater(this, m_asked.begin()), tr("opening the store"), failing());
}

QCoro::Task<void> InspectorSession::openLater(QPointer<InspectorSession> session,
                                              LatestJob::Ticket job)
{
    StoreServices services = session->m_services;
    Wanted wanted = session->m_wanted;
    Result<LookedInto> looked =
        co_await lookInto(wanted.store, std::move(wanted.choice), std::move(services));
    if (!job.isWanted())
        co_return;
    session->m_health.endWaiting();
    if (!looked) {
        if (isTriedAgain(looked.error(), wanted.store))
            session->m_again.start();
        session->m_health.meet(looked.error(), session->m_wanted.store);
        co_return;
    }
    session->m_health.recover();
    if (!job.isWanted())
        co_return;
    if (auto *unclear = std::get_if<UnclearStore>(&*looked)) {
        session->m_unclear = std::move(*unclear);
        Q_EMIT session->foundUnclear();
        co_return;
    }
    std::optional<OpenedTable> table(std::get<OpenedTable>(*std::move(looked)));
    // Before anything is read, so that nothing is written unseen between the two.
    const Result<std::optional<qint64>> version = co_await table->browser->version();
    if (!job.isWanted())
        co_return;
    session->m_version = version ? *version : std::nullopt;
    session->m_table = std::make_unique<OpenedTable>(*std::move(table));
    session->m_ofTable.begin();
    session->m_controller =
        std::make_unique<ChangeController>(session->m_table.get(), std::move(wanted.mark),
                                           session->m_trash, session->m_services.clock);
    session->m_transfers = std::make_unique<TransferController>(
        session->m_table.get(), session->m_controller.get(), session->m_services.clock);
    connect(session->m_transfers.get(), &TransferController::ended, session.data(),
            &InspectorSession::refresh);
    connect(session->m_controller.get(), &ChangeController::ended, session.data(),
            &InspectorSession::refresh);
    Q_EMIT session->opened();
    if (!job.isWanted())
        co_return;
    session->look(session->m_line);
    if (session && session->m_table && session->m_table->store.kind == StoreKind::Sqlite)
        detach(checkSoundness(session, session->m_ofTable.latest(), session->m_table->store.file),
               tr("checking the file"));
}

QCoro::Task<void> InspectorSession::checkSoundness(InspectorSession *session,
                                                   LatestJob::Ticket table, QString file)
{
    const Interrupt interrupt = std::make_shared<std::atomic<bool>>(false);
    session->m_check = interrupt;
    const Result<SqliteCheck> check = co_await checkSqliteSoundness(std::move(file), interrupt);
    if (!table.isWanted())
        co_return;
    if (check && check->soundness == SqliteSoundness::Damaged)
        Q_EMIT session->damageFound(check->words);
}

void InspectorSession::look(const QString &line)
{
    look(line, m_sort);
}

void InspectorSession::look(const QString &line, std::optional<ViewSort> sort)
{
    m_line = line;
    m_query = parseQuery(line);
    m_sort = sort;
    if (!m_table)
        return;
    stop();
    m_asked.begin();
    forget();
    begin(Purpose::More);
}

void InspectorSession::sortBy(std::optional<ViewSort> sort)
{
    if (sort == m_sort)
        return;
    // Another order of what is held is no reason to read it again where reading costs.
    const bool isRemote = m_table && m_table->store.kind == StoreKind::DynamoDb;
    if (!isRemote || m_isReading || hasBefore() || m_loaded.all().empty()) {
        look(m_line, sort);
        return;
    }
    m_sort = sort;
    if (m_sort)
        sortHeld();
    else
        leaveUnsorted();
    Q_EMIT readingChanged();
}

void InspectorSession::leaveUnsorted()
{
    m_isSortedByStore = true;
    m_loaded.sortBy({});
}

// The rows that are held, because the store cannot order them so.
void InspectorSession::sortHeld()
{
    m_isSortedByStore = false;
    m_loaded.sortBy(
        [sort = *m_sort, now = now()](const InspectedRow &left, const InspectedRow &right) {
            return isBefore(left.row, right.row, sort, now);
        });
}

RemovalPreview previewOf(const InspectorSession &session, const std::vector<int> &rows)
{
    std::vector<SeenRow> seen;
    for (const int row : rows) {
        const InspectedRow &inspected = session.rows().at(static_cast<std::size_t>(row));
        seen.push_back({inspected.stored, inspected.row});
    }
    return previewOf(seen, std::make_shared<const Layout>(session.table()->layout()),
                     session.now());
}

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
    if (!m_table && health().waitingSince)
        giveUpOpening();
}

// Its answer is dropped when it comes.
void InspectorSession::giveUpOpening()
{
    m_asked.begin();
    m_health.endWaiting();
    Q_EMIT readingChanged();
    Q_EMIT failed({ErrorCode::StoreUnavailable, {}, tr("Opening the store was stopped"), {}});
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
    ONECAKE_INVARIANT(m_table && !m_isReading);
    PageRequest next = request();
    m_isReading = true;
    m_isBehind = false;
    m_began = now();
    m_health.beginReading(m_table->browser.get(), m_began);
    Q_EMIT readingChanged();
    const auto first = static_cast<std::size_t>(m_firstPage);
    const QString reading = tr("reading the store");
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
    m_health.endWaiting();
    m_took = now() - m_began;
    const bool isRefreshDue = std::exchange(m_isRefreshDue, false);
    if (!page) {
        Q_EMIT readingChanged();
        m_health.meet(page.error(), m_wanted.store);
        return;
    }
    m_health.recover();
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
// remote store, which costs money, is read on until something was found: that the first step has
// found nothing says little.
void InspectorSession::readOn()
{
    const bool isFile = m_table && m_table->store.kind == StoreKind::Sqlite;
    const int enough = isFile ? pageSize : 1;
    if (m_loaded.count() < enough && !isInterrupted(m_interrupt))
        fetchMore();
}

std::vector<InspectedRow> InspectorSession::inspected(std::vector<StoredRow> rows, int page) const
{
    std::vector<InspectedRow> result;
    result.reserve(rows.size());
    for (StoredRow &row : rows) {
        DecodedRecord read = m_table->reader.read(row.item);
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
    ONECAKE_INVARIANT(m_firstPage > 0);
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
    if (m_loaded.count() > rowsHeldMax) {
        m_loaded.settle();
        boundAfter();
    }
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
    if (!m_table || m_isReading)
        return;
    if (health().isTriedAgain)
        tryAgain();
    else
        detach(watch(this, m_asked.latest()), tr("looking for changes"));
}

// What was being read when the trouble began, if it was the beginning.
void InspectorSession::tryAgain()
{
    if (m_starts.empty())
        begin(Purpose::More);
    else
        refresh();
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

bool InspectorSession::isRested() const
{
    return !isAtWork(*this) || !m_readAt
        || now() - *m_readAt >= std::max(restMin, m_took * restTimes);
}

QCoro::Task<void> InspectorSession::watch(InspectorSession *session, LatestJob::Ticket job)
{
    const Result<std::optional<qint64>> version = co_await session->m_table->browser->version();
    if (!job.isWanted())
        co_return;
    if (!version) {
        session->m_isBehind = true;
        session->m_health.meet(version.error(), session->m_wanted.store);
        co_return;
    }
    const std::optional<qint64> before = std::exchange(session->m_version, *version);
    const bool isChanged = *version && before && before != session->m_version;
    session->m_isBehind = session->m_isBehind || isChanged || session->isOutOfDate();
    if (session->m_isBehind && session->isRested())
        session->refresh();
}

} // namespace onecake
