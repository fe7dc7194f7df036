// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/connections/connection_manager.h"

#include "core/base/detach.h"
#include "core/base/text/tr.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool usesKeychain(const Connection &connection)
{
    return originOf(connection) == CredentialOrigin::Keychain;
}

// A disk may take its time. In a thread of the pool, where an exception would end the program.
Result<Connections> changed(const QString &file, const ConnectionsChange &change)
{
    try {
        return change ? changeConnections(file, change) : loadConnections(file);
    } catch (const std::exception &failure) {
        return Error{ErrorCode::WorkFailed, file,
                     tr("the saved connections were not read or changed (%1)")
                         .arg(QString::fromLocal8Bit(failure.what())),
                     tr("Try again")};
    }
}

} // namespace

ConnectionManager::ConnectionManager(QString file, StoreServices services, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_services(std::move(services))
{
    m_worker.setMaxThreadCount(1);
}

Result<QList<ProfileLabel>> ConnectionManager::profiles() const
{
    const Result<SharedFiles> files = readSharedFiles(m_services.surroundings);
    if (!files)
        return files.error();
    return profileLabels(*files);
}

void ConnectionManager::reload()
{
    change({}, [] {});
}

void ConnectionManager::change(const ConnectionsChange &change, const Done &done)
{
    m_worker.start([this, file = m_file, change, done] {
        const Result<Connections> connections = onecake::changed(file, change);
        // The book outlives its worker, and what it does not come to hear any more is dropped.
        QMetaObject::invokeMethod(this, [this, connections, done] { take(connections, done); });
    });
}

void ConnectionManager::take(const Result<Connections> &connections, const Done &done)
{
    if (!connections) {
        Q_EMIT failed(connections.error());
        return;
    }
    const bool isOther = !(m_connections == *connections);
    m_connections = *connections;
    if (isOther)
        Q_EMIT changed(m_connections);
    done();
}

void ConnectionManager::save(const QString &oldName, const Connection &connection,
                             const std::optional<AwsCredentials> &secret)
{
    // First the file, which refuses names that are taken: no other connection's secret is touched.
    const auto put = [oldName, connection](Connections &connections) {
        return oldName.isEmpty() ? connections.add(connection)
                                 : connections.replace(oldName, connection);
    };
    const Connection *const old = oldName.isEmpty() ? nullptr : m_connections.find(oldName);
    const bool hadSecret = old != nullptr && usesKeychain(*old);
    change(put, [this, oldName, connection, secret, hadSecret] {
        const bool isRenamed = hadSecret && oldName != connection.name;
        if (!usesKeychain(connection)) {
            if (hadSecret)
                removeSecret(oldName);
        } else if (secret) {
            if (isRenamed)
                removeSecret(oldName);
            keep(connection.name, *secret);
            return;
        } else if (isRenamed) {
            moveSecret(oldName, connection.name);
            return;
        }
        Q_EMIT saved(connection.name);
    });
}

void ConnectionManager::keep(const QString &name, const AwsCredentials &secret)
{
    detach(m_services.vault->store(name, secret), this, tr("keeping a secret"),
           [this, name](const Result<VaultPlace> &stored) { noteStored(name, stored); });
}

void ConnectionManager::moveSecret(const QString &name, const QString &newName)
{
    detach(onecake::moveSecret(m_services.vault, name, newName), this, tr("moving a secret"),
           [this, name, newName](const Result<VaultPlace> &moved) {
               m_keptForSession.remove(name);
               noteMoved(newName, moved);
           });
}

void ConnectionManager::noteMoved(const QString &name, const Result<VaultPlace> &moved)
{
    // There was none to take along.
    if (!moved && moved.error().code == ErrorCode::InvalidInput)
        Q_EMIT saved(name);
    else
        noteStored(name, moved);
}

void ConnectionManager::noteStored(const QString &name, const Result<VaultPlace> &stored)
{
    m_keptForSession.remove(name);
    if (stored && *stored == VaultPlace::SessionOnly)
        m_keptForSession.insert(name);
    Q_EMIT saved(name);
    if (!stored)
        Q_EMIT failed(stored.error());
    else
        Q_EMIT secretFound(name,
                           m_keptForSession.contains(name) ? SecretState::KeptForSession
                                                           : SecretState::Kept);
}

void ConnectionManager::remove(const QString &name)
{
    const Connection *const old = m_connections.find(name);
    const bool hadSecret = old != nullptr && usesKeychain(*old);
    const auto takeOut = [name](Connections &connections) {
        return connections.remove(name);
    };
    change(takeOut, [this, name, hadSecret] {
        if (hadSecret)
            removeSecret(name);
    });
}

void ConnectionManager::removeSecret(const QString &name)
{
    m_keptForSession.remove(name);
    detach(m_services.vault->remove(name), this, tr("removing a secret"),
           [this](const Result<void> &removed) {
               if (!removed)
                   Q_EMIT failed(removed.error());
           });
}

void ConnectionManager::lookForSecret(const QString &name)
{
    detach(m_services.vault->read(name), this, tr("looking for a secret"),
           [this, name](const Result<AwsCredentials> &secret) {
               Q_EMIT secretFound(name, stateOf(name, secret));
           });
}

SecretState ConnectionManager::stateOf(const QString &name,
                                       const Result<AwsCredentials> &secret) const
{
    if (secret)
        return m_keptForSession.contains(name) ? SecretState::KeptForSession : SecretState::Kept;
    if (secret.error().code == ErrorCode::InvalidInput)
        return SecretState::Absent;
    return secret.error().code == ErrorCode::StoreUnavailable ? SecretState::AbsentWithoutKeychain
                                                              : SecretState::Denied;
}

} // namespace onecake
