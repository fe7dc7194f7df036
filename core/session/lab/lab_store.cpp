// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_store.h"

#include "core/base/detach.h"
#include "core/base/log.h"
#include "core/base/retry.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/actors/world.h"
#include "core/store/opening/open_store.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration tick{1000};
constexpr Duration pauseMax{30'000};

Error refusedAsReadOnly(const Connection &connection)
{
    return {ErrorCode::InvalidInput, tr("connection \"%1\"").arg(connection.name),
            tr("is read-only, and what is played is written"),
            tr("Allow writing in Connections first")};
}

// What is played is written, so that nothing that is read-only can be played over.
std::optional<Error> refusalOf(const StoreUrl &url, const std::optional<Connection> &connection)
{
    if (connection && connection->isReadOnly)
        return refusedAsReadOnly(*connection);
    if (url.isReadOnly())
        return refusedAsReadOnly(url);
    return std::nullopt;
}

// What the person said is not at fault.
bool mayPass(const Error &error)
{
    return error.code != ErrorCode::InvalidInput && error.code != ErrorCode::WorkFailed;
}

} // namespace

ReconnectTimer::ReconnectTimer(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{}

void ReconnectTimer::start()
{
    m_isActive = true;
    m_pause = tick;
    qCInfo(logs::session) << "the store is lost, it is tried again in" << m_pause.count() << "ms";
    countFrom(m_pause);
}

void ReconnectTimer::goOn()
{
    m_pause = std::min(2 * m_pause, pauseMax);
    qCInfo(logs::session) << "the store is still away, the next try is in" << m_pause.count()
                          << "ms";
    countFrom(m_pause);
}

void ReconnectTimer::hurry()
{
    countFrom(Duration(0));
}

void ReconnectTimer::stop()
{
    if (std::exchange(m_isActive, false))
        qCInfo(logs::session) << "the store is not tried any more by itself";
    m_counting.end();
}

void ReconnectTimer::countFrom(Duration left)
{
    m_left = left;
    m_counting.begin();
    count();
}

void ReconnectTimer::count()
{
    const LatestJob::Ticket counting = m_counting.latest();
    Q_EMIT counted(m_left);
    // Whoever heard of it may have stopped it.
    if (!counting.isWanted())
        return;
    if (m_left == Duration(0))
        Q_EMIT due();
    else
        detach(tickLater(m_clock, this, counting), tr("counting down to the next try"));
}

QCoro::Task<void> ReconnectTimer::tickLater(std::shared_ptr<Clock> clock, ReconnectTimer *timer,
                                            LatestJob::Ticket counting)
{
    co_await clock->sleep(tick);
    if (!counting.isWanted())
        co_return; // it is gone, or counts anew
    timer->m_left -= tick;
    timer->count();
}

LabStore::LabStore(StoreServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_reconnect(m_services.clock)
{
    m_services.keptAtLeast = runKeptAtLeast;
    connect(&m_reconnect, &ReconnectTimer::counted, this,
            [this](Duration left) { Q_EMIT reconnecting(m_loss, left); });
    connect(&m_reconnect, &ReconnectTimer::due, this, [this] { tryToOpen(m_failed); });
}

void LabStore::open(const StoreUrl &url)
{
    choose({url, std::nullopt});
}

void LabStore::openConnection(const Connection &connection)
{
    choose({connection.store, connection});
}

void LabStore::choose(const Wanted &wanted)
{
    if (const auto refusal = refusalOf(wanted.url, wanted.connection)) {
        Q_EMIT failed(*refusal);
        return;
    }
    m_reconnect.stop();
    tryToOpen(wanted);
}

void LabStore::retry()
{
    if (isReconnecting())
        m_reconnect.hurry();
    else
        choose(m_failed);
}

void LabStore::tryToOpen(const Wanted &wanted)
{
    const auto answered = [this, ticket = m_opening.begin(),
                           wanted](Result<std::unique_ptr<Store>> store) {
        if (!ticket.isWanted())
            return;
        m_opening.end();
        if (store)
            take(*std::move(store), wanted);
        else
            fail(store.error(), wanted);
    };
    detach(openStore(wanted.url, m_services), this, tr("opening a store"), answered);
}

void LabStore::take(std::unique_ptr<Store> store, const Wanted &wanted)
{
    std::shared_ptr<Store> taken = std::move(store);
    m_canRetry = false;
    // The same store as before. What was played while it was away is played once more, and now it
    // answers.
    if (isReconnecting()) {
        m_reconnect.stop();
        Q_EMIT opened(m_inUse.url);
        Q_EMIT returned(taken);
        return;
    }
    m_inUse = wanted;
    if (m_inUse.url.kind == StoreKind::Memory)
        taken.reset();
    Q_EMIT replaced(taken);
    Q_EMIT opened(m_inUse.url);
    Q_EMIT connectionChanged();
}

void LabStore::lose(const Error &error)
{
    m_loss = error;
    fail(error, m_inUse);
    // Another store that is just being opened takes the place of this one.
    if (isTransient(error.code) && !isReconnecting() && !m_opening.isUnderWay())
        m_reconnect.start();
}

void LabStore::fail(const Error &error, const Wanted &wanted)
{
    if (isReconnecting() && isTransient(error.code)) {
        m_loss = error;
        m_reconnect.goOn();
        return;
    }
    m_reconnect.stop();
    m_failed = wanted;
    m_canRetry = mayPass(error);
    Q_EMIT failed(error);
}

void LabStore::followConnections(const Connections &connections)
{
    std::optional<Connection> &own = m_inUse.connection;
    if (!own)
        return;
    const Connection *const present = connections.find(own->name);
    // One that was removed, or leads elsewhere now, says no more about the store in use.
    if (!present || present->store != m_inUse.url || *present == *own)
        return;
    own = *present;
    Q_EMIT connectionChanged();
    if (!present->isReadOnly)
        return;
    const Error refusal = refusedAsReadOnly(*present);
    open({});
    Q_EMIT failed(refusal);
}

} // namespace onecake
