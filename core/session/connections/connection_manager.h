// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Loads, saves and removes connections and their secrets, so that windows have one object for the
// file and the keychain. No call blocks or is awaited: results come as signals.
#pragma once

#include "core/session/connections/connections.h"
#include "core/store/aws/shared_files.h"
#include "core/store/aws/store_services.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace onecake {

enum class SecretState {
    Kept, // in the keychain
    KeptForSession, // there is no keychain: the secret is gone when the program ends
    Absent,
    AbsentWithoutKeychain, // a secret that is stored then is kept for the session
    Denied // the keychain refuses to say
};

// Thread rule: belongs to the main thread, as the keychain does.
class ConnectionManager final : public QObject
{
    Q_OBJECT
public:
    // Has no connections until reload() has read the file. The destructor waits for changes that
    // are under way.
    ConnectionManager(QString file, StoreServices services, QObject *parent = nullptr);

    [[nodiscard]] const Connections &connections() const { return m_connections; }
    [[nodiscard]] const StoreServices &services() const { return m_services; }

    // The profiles in the shared AWS files at present. The error names the file that cannot be
    // read.
    [[nodiscard]] Result<QList<ProfileLabel>> profiles() const;

public Q_SLOTS:
    // Reads the file again. Emits changed() if the connections are different, or failed().
    void reload();

    // Adds the connection if `oldName` is empty; otherwise replaces the connection of that name,
    // whose name may change. If the credentials are in the keychain, `secret` is stored there;
    // without `secret`, the one that is kept stays. If they are not, the kept secret is removed.
    // Emits saved() or failed(). If only the secret cannot be stored, the connection is saved and
    // both signals come.
    void save(const QString &oldName, const onecake::Connection &connection,
              const std::optional<onecake::AwsCredentials> &secret);

    // Removes the connection and its secret. Emits changed(), and failed() if something is left.
    void remove(const QString &name);

    // Emits secretFound(). The keychain may ask the user to unlock it.
    void lookForSecret(const QString &name);

Q_SIGNALS:
    void changed(const onecake::Connections &connections);
    void saved(const QString &name);
    void secretFound(const QString &name, onecake::SecretState state);
    void failed(const onecake::Error &error);

private:
    using Done = std::function<void()>;

    void change(const ConnectionsChange &change, const Done &done);
    void take(const Result<Connections> &connections, const Done &done);
    void keep(const QString &name, const AwsCredentials &secret);
    void moveSecret(const QString &name, const QString &newName);
    void removeSecret(const QString &name);
    void noteStored(const QString &name, const Result<VaultPlace> &stored);
    void noteMoved(const QString &name, const Result<VaultPlace> &moved);
    [[nodiscard]] SecretState stateOf(const QString &name,
                                      const Result<AwsCredentials> &secret) const;

    QString m_file;
    StoreServices m_services;
    Connections m_connections;
    QSet<QString> m_keptForSession;
    QThreadPool m_worker; // one thread, so that changes keep their order
};

} // namespace onecake
