// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which store a session plays over, and what becomes of it when that cannot be used.

#include "core/session/lab_session.h"
#include "core/store/open_store.h"

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

// What the person said is not at fault.
bool mayPass(const Error &error)
{
    return error.code != ErrorCode::InvalidInput && error.code != ErrorCode::WorkFailed;
}

} // namespace

void LabSession::openStore(const StoreUrl &url)
{
    open({url, std::nullopt});
}

void LabSession::openConnection(const Connection &connection)
{
    open({connection.store, connection});
}

void LabSession::retryStore()
{
    open(m_failed);
}

void LabSession::open(const Wanted &wanted)
{
    if (const auto refusal = refusalOf(wanted.url, wanted.connection)) {
        Q_EMIT failed(*refusal);
        return;
    }
    const quint64 opening = ++m_opening;
    // Only the answer to the latest request counts.
    const auto opened = [this, opening, wanted](Result<std::unique_ptr<Store>> store) {
        if (opening != m_opening)
            return;
        if (!store)
            failStore(store.error(), wanted);
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
    Q_EMIT storeOpened(m_url);
    Q_EMIT connectionChanged();
    restart();
}

void LabSession::failStore(const Error &error, const Wanted &wanted)
{
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
