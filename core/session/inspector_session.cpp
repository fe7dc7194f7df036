// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector_session.h"

#include "core/inspect/query_filter.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr int pageSize = 200;
constexpr auto watchEvery = 1s;

QByteArray nameOf(const Item &id)
{
    return QJsonDocument(toJson(id)).toJson(QJsonDocument::Compact);
}

} // namespace

InspectorSession::InspectorSession(StoreServices services, Trash trash, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_trash(std::move(trash))
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, [this] { (void)watch(this, m_generation); });
}

InspectorSession::~InspectorSession()
{
    close();
}

// What is under way is answered by the end of what carries it, and must not find this half gone.
void InspectorSession::close()
{
    ++m_generation;
    ++m_tableNumber;
    m_purge.reset();
    m_restore.reset();
    m_removals.clear();
    m_table.reset();
}

void InspectorSession::open(StoreUrl store, KeyTableChoice choice)
{
    m_rows.clear();
    m_next.reset();
    m_cost = {};
    m_version.reset();
    m_isReading = false;
    Q_EMIT rowsCleared();
    close();
    Q_EMIT opening();
    (void)openLater(this, m_generation, std::move(store), std::move(choice));
}

QCoro::Task<void> InspectorSession::openLater(QPointer<InspectorSession> session,
                                              quint64 generation, StoreUrl store,
                                              KeyTableChoice choice)
{
    StoreServices services = session->m_services;
    Result<KeyTable> table =
        co_await openKeyTable(std::move(store), std::move(choice), std::move(services));
    if (!session || session->m_generation != generation)
        co_return;
    if (!table) {
        Q_EMIT session->failed(table.error());
        co_return;
    }
    session->m_table = std::make_unique<KeyTable>(*std::move(table));
    Q_EMIT session->opened();
    if (session && session->m_generation == generation)
        session->look(session->m_line);
}

void InspectorSession::look(const QString &line)
{
    m_line = line;
    m_query = parseQuery(line);
    if (!m_table)
        return;
    stop();
    ++m_generation;
    m_isReading = false;
    m_rows.clear();
    m_next.reset();
    m_cost = {};
    Q_EMIT rowsCleared();
    begin(Purpose::More);
}

void InspectorSession::fetchMore()
{
    if (m_table && m_next && !m_isReading)
        begin(Purpose::More);
}

void InspectorSession::refresh()
{
    if (m_table && !m_isReading)
        begin(Purpose::Refresh);
}

void InspectorSession::stop()
{
    if (m_interrupt)
        m_interrupt->store(true);
}

void InspectorSession::begin(Purpose purpose)
{
    m_interrupt = std::make_shared<std::atomic<bool>>(false);
    PageRequest request;
    request.filter = filterFor(m_query.query, m_table->reader, now());
    request.rowsMax = pageSize;
    request.interrupt = m_interrupt;
    if (purpose == Purpose::More)
        request.after = m_next;
    else
        request.rowsMax = std::max(pageSize, static_cast<int>(m_rows.size()));
    m_isReading = true;
    Q_EMIT readingChanged();
    (void)read(this, m_generation, std::move(request), purpose);
}

QCoro::Task<void> InspectorSession::read(QPointer<InspectorSession> session, quint64 generation,
                                         PageRequest request, Purpose purpose)
{
    Result<RowPage> page = co_await session->m_table->browser->page(std::move(request));
    if (!session || session->m_generation != generation)
        co_return;
    session->take(std::move(page), purpose);
}

void InspectorSession::take(Result<RowPage> page, Purpose purpose)
{
    m_isReading = false;
    if (!page) {
        Q_EMIT readingChanged();
        Q_EMIT failed(page.error());
        return;
    }
    m_cost += page->cost;
    m_next = std::move(page->next);
    if (purpose == Purpose::More)
        append(inspected(std::move(page->rows)));
    else
        merge(inspected(std::move(page->rows)));
    Q_EMIT readingChanged();
}

std::vector<InspectedRow> InspectorSession::inspected(std::vector<StoredRow> rows) const
{
    std::vector<InspectedRow> result;
    result.reserve(rows.size());
    for (StoredRow &row : rows) {
        KeyRow read = m_table->reader.read(row.item);
        result.push_back({std::move(row), std::move(read)});
    }
    return result;
}

void InspectorSession::append(std::vector<InspectedRow> rows)
{
    if (rows.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    Q_EMIT rowsAboutToBeAdded(first, first + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    Q_EMIT rowsAdded();
}

void InspectorSession::removeWhatIsGone(const std::vector<InspectedRow> &rows)
{
    QSet<QByteArray> there;
    for (const InspectedRow &row : rows)
        there.insert(nameOf(row.stored.id));
    for (int place = static_cast<int>(m_rows.size()) - 1; place >= 0; --place) {
        if (there.contains(nameOf(m_rows[static_cast<std::size_t>(place)].stored.id)))
            continue;
        Q_EMIT rowsAboutToBeRemoved(place, place);
        m_rows.erase(m_rows.begin() + place);
        Q_EMIT rowsRemoved();
    }
}

// Both are in the table's order, so that what is left of the old ones stands in the new ones in the
// same order.
void InspectorSession::merge(std::vector<InspectedRow> rows)
{
    removeWhatIsGone(rows);
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const bool isKnown =
            place < m_rows.size() && m_rows[place].stored.id == rows[place].stored.id;
        const int row = static_cast<int>(place);
        if (!isKnown) {
            Q_EMIT rowsAboutToBeAdded(row, row);
            rows[place].mark = RowMark::New;
            m_rows.insert(m_rows.begin() + row, std::move(rows[place]));
            Q_EMIT rowsAdded();
            continue;
        }
        const bool isSame = m_rows[place].stored.item == rows[place].stored.item;
        if (isSame && m_rows[place].mark == RowMark::None)
            continue;
        rows[place].mark = isSame ? RowMark::None : RowMark::Changed;
        m_rows[place] = std::move(rows[place]);
        Q_EMIT rowChanged(row);
    }
}

void InspectorSession::setLive(bool isLive)
{
    if (isLive)
        m_watch.start();
    else
        m_watch.stop();
}

QCoro::Task<void> InspectorSession::watch(QPointer<InspectorSession> session, quint64 generation)
{
    if (!session->m_table || session->m_isReading)
        co_return;
    const Result<std::optional<qint64>> version = co_await session->m_table->browser->version();
    if (!session || session->m_generation != generation || !version || !*version)
        co_return;
    const std::optional<qint64> before = std::exchange(session->m_version, *version);
    if (before && before != session->m_version)
        session->refresh();
}

} // namespace onecake
