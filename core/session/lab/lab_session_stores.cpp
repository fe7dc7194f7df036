// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which store a session plays over, and what becomes of it when that cannot be used.

#include "core/session/lab/lab_session.h"
#include "core/store/opening/open_store.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Error refusedAsReadOnly(const Connection &connection)
{
    return {ErrorCode::InvalidInput, u"connection \"%1\""_s.arg(connection.name),
            u"is read-only, and what is played is written"_s,
            u"Allow writing in Connections first"_s};
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

// What is over by itself, sooner or later.
bool isPassing(const Error &error)
{
    return error.code == ErrorCode::StoreUnavailable || error.code == ErrorCode::Throttled
        || error.code == ErrorCode::OutcomeUnknown;
}

// What the person said is not at fault.
bool mayPass(const Error &error)
{
    return error.code != ErrorCode::InvalidInput && error.code != ErrorCode::WorkFailed;
}

} // namespace

void LabSession::openStore(const StoreUrl &url)
{
    choose({url, std::nullopt});
}

void LabSession::openConnection(const Connection &connection)
{
    choose({connection.store, connection});
}

void LabSession::choose(const Wanted &wanted)
{
    if (const auto refusal = refusalOf(wanted.url, wanted.connection)) {
        Q_EMIT failed(*refusal);
        return;
    }
    m_reconnect.stop();
    open(wanted);
}

void LabSession::retryStore()
{
    if (isReconnecting())
        m_reconnect.hurry();
    else
        choose(m_failed);
}

void LabSession::open(const Wanted &wanted)
{
    const quint64 opening = ++m_opening;
    m_isOpening = true;
    // Only the answer to the latest request counts.
    const auto opened = [this, opening, wanted](Result<std::unique_ptr<Store>> store) {
        if (opening != m_opening)
            return;
        m_isOpening = false;
        if (!store)
            failStore(store.error(), wanted);
        else if (isReconnecting())
            goOnOver(*std::move(store));
        else
            takeOver(*std::move(store), wanted);
    };
    QCoro::connect(onecake::openStore(wanted.url, m_services), this, opened);
}

void LabSession::takeOver(std::shared_ptr<Store> store, const Wanted &wanted)
{
    m_store = std::move(store);
    m_url = wanted.url;
    m_connection = wanted.connection;
    m_canRetryStore = false;
    redo(RunInputs(inputs()));
    Q_EMIT storeOpened(m_url);
    Q_EMIT connectionChanged();
}

// The same store as before. What was played while it was away is played once more, and now it
// answers.
void LabSession::goOnOver(std::shared_ptr<Store> store)
{
    m_store = std::move(store);
    m_canRetryStore = false;
    m_reconnect.stop();
    Q_EMIT storeOpened(m_url);
    const bool plays = m_playsOnReturn || m_player.isPlaying();
    const Duration instant = m_player.destination();
    RunInputs inputs = this->inputs();
    begin(std::move(inputs));
    m_player.rebuild(instant, std::nullopt);
    if (plays)
        m_player.play();
}

void LabSession::loseStore(const Error &error)
{
    const bool isPlaying = m_player.isPlaying();
    m_player.pause();
    m_playsOnReturn = isPlaying;
    m_loss = error;
    failStore(error, {m_url, m_connection});
    // Another store that is just being opened takes the place of this one.
    if (isPassing(error) && !isReconnecting() && !m_isOpening)
        m_reconnect.start();
}

void LabSession::failStore(const Error &error, const Wanted &wanted)
{
    if (isReconnecting() && isPassing(error)) {
        m_loss = error;
        m_reconnect.goOn();
        return;
    }
    m_reconnect.stop();
    m_failed = wanted;
    m_canRetryStore = mayPass(error);
    Q_EMIT failed(error);
}

void LabSession::followConnections(const Connections &connections)
{
    if (!m_connection)
        return;
    const Connection *const present = connections.find(m_connection->name);
    // One that was removed, or leads elsewhere now, says no more about the store in use.
    if (!present || present->store != m_url || *present == *m_connection)
        return;
    m_connection = *present;
    Q_EMIT connectionChanged();
    if (!present->isReadOnly)
        return;
    const Error refusal = refusedAsReadOnly(*present);
    openStore({});
    Q_EMIT failed(refusal);
}

} // namespace onecake
