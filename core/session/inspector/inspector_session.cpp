// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/inspector_session.h"

#include "core/base/detach.h"
#include "core/session/inspector/row_sorting.h"

using namespace std::chrono_literals;

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr auto watchEvery = 1s;
constexpr auto marksStay = 2500ms;

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
    stop();
    stopPreview();
    if (m_check)
        m_check->store(true);
    m_transfers.reset();
    m_desk.reset();
    m_table.reset();
}

void InspectorSession::forget()
{
    m_isReading = false;
    m_isRefreshDue = false;
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

std::function<void(const Error &)> InspectorSession::failing()
{
    return [session = QPointer(this)](const Error &error) {
        if (session)
            Q_EMIT session->failed(error);
    };
}

void InspectorSession::open(StoreUrl store, StoreMark mark, KeyTableChoice choice)
{
    Q_EMIT opening();
    close();
    m_version.reset();
    forget();
    detach(openLater(this, m_asked.begin(), std::move(store), std::move(mark), std::move(choice)),
           u"opening the store"_s, failing());
}

QCoro::Task<void> InspectorSession::openLater(QPointer<InspectorSession> session,
                                              LatestJob::Ticket job, StoreUrl store, StoreMark mark,
                                              KeyTableChoice choice)
{
    StoreServices services = session->m_services;
    Result<KeyTable> table =
        co_await openKeyTable(std::move(store), std::move(choice), std::move(services));
    if (!job.isWanted())
        co_return;
    if (!table) {
        Q_EMIT session->failed(table.error());
        co_return;
    }
    // Before anything is read, so that nothing is written unseen between the two.
    const Result<std::optional<qint64>> version = co_await table->browser->version();
    if (!job.isWanted())
        co_return;
    session->m_version = version ? *version : std::nullopt;
    session->m_table = std::make_unique<KeyTable>(*std::move(table));
    session->m_ofTable.begin();
    session->m_desk = std::make_unique<ChangeDesk>(session->m_table.get(), std::move(mark),
                                                   session->m_trash, session->m_services.clock);
    session->m_transfers = std::make_unique<TransferDesk>(
        session->m_table.get(), session->m_desk.get(), session->m_services.clock);
    connect(session->m_transfers.get(), &TransferDesk::ended, session.data(),
            &InspectorSession::refresh);
    connect(session->m_desk.get(), &ChangeDesk::ended, session.data(), &InspectorSession::refresh);
    Q_EMIT session->opened();
    if (!job.isWanted())
        co_return;
    session->look(session->m_line);
    if (session && session->m_table && session->m_table->store.kind == StoreKind::Sqlite)
        detach(checkSoundness(session, session->m_ofTable.latest(), session->m_table->store.file),
               u"checking the file"_s);
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
    look(m_line, sort);
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

RemovalPreview InspectorSession::previewOf(const std::vector<int> &rows) const
{
    std::vector<SeenRow> seen;
    for (const int row : rows) {
        const InspectedRow &inspected = m_loaded.all().at(static_cast<std::size_t>(row));
        seen.push_back({inspected.stored, inspected.row});
    }
    return onecake::previewOf(seen, std::make_shared<const Layout>(m_table->layout()), now());
}

void InspectorSession::previewMatching()
{
    if (!m_table)
        return;
    stopPreview();
    m_preview = std::make_shared<std::atomic<bool>>(false);
    MatchingQuestion question{m_query.query, m_line, now(), m_preview};
    question.hear = [session = QPointer(this), preview = m_preview](qint64 count) {
        if (session && !preview->load())
            Q_EMIT session->matchingCounted(count);
    };
    detach(previewLater(this, m_ofTable.latest(), std::move(question)),
           u"looking at what matches"_s, failing());
}

void InspectorSession::stopPreview()
{
    if (m_preview)
        m_preview->store(true);
}

QCoro::Task<void> InspectorSession::previewLater(InspectorSession *session, LatestJob::Ticket table,
                                                 MatchingQuestion question)
{
    const Interrupt interrupt = question.interrupt;
    auto reader = std::make_shared<const RecordReader>(session->m_table->reader);
    KeyBrowser *browser = session->m_table->browser.get();
    const Result<MatchingPreview> preview =
        co_await onecake::previewMatching(browser, std::move(reader), std::move(question));
    if (!table.isWanted() || interrupt->load())
        co_return;
    if (preview)
        Q_EMIT session->matchingPreviewed(*preview);
    else
        Q_EMIT session->failed(preview.error());
}

} // namespace onecake
