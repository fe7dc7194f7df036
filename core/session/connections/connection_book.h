// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The saved connections and their secrets, for windows: the file and the keychain behind one
// object. Nothing blocks and nothing is awaited: whatever takes time comes back as a signal.
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
    KeptForSession, // there is no keychain: it is gone when the program ends
    Absent,
    AbsentWithoutKeychain, // and what is stored will be for the session
    Denied // the keychain does not say
};

// Thread rule: belongs to the main thread, as the keychain does.
class ConnectionBook final : public QObject
{
    Q_OBJECT
public:
    // Empty until reload() is answered. Changes that are under way are finished before the book is
    // gone.
    ConnectionBook(QString file, StoreServices services, QObject *parent = nullptr);

    [[nodiscard]] const Connections &connections() const { return m_connections; }
    [[nodiscard]] const StoreServices &services() const { return m_services; }

    // What the shared AWS files offer just now. The error names the file that cannot be read.
    [[nodiscard]] Result<QList<ProfileLabel>> profiles() const;

public Q_SLOTS:
    // What is in the file now. Answered by changed() or failed().
    void reload();

    // Adds the connection where `oldName` is empty, else puts it in the place of that one, under a
    // name of its own perhaps. Where its credentials are in the keychain, `secret` is stored there,
    // or without one, what is kept already stays; where they are not, what was kept is removed.
    // Answered by saved() or failed(). A connection is saved also where its secret cannot be: then
    // both come.
    void save(const QString &oldName, const onecake::Connection &connection,
              const std::optional<onecake::AwsCredentials> &secret);

    // With its secret. Answered by changed(), and failed() where something is left.
    void remove(const QString &name);

    // Answered by secretFound(); a keychain may ask the person to unlock it.
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
    QThreadPool m_worker; // of one thread, so that changes keep their order
};

} // namespace onecake
