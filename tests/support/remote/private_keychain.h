// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A D-Bus session and a GNOME Keyring that belong to one test alone, with all their files in a
// folder of their own.
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace onecake::test {

// Both processes end with this object, and with the test program however that ends.
class PrivateKeychain
{
public:
    // Points the environment of this process at a session bus that is not there yet. To be made
    // before the first use of D-Bus, which libraries look up once.
    PrivateKeychain();
    ~PrivateKeychain();
    Q_DISABLE_COPY_MOVE(PrivateKeychain)

    // Each answers nothing, or what went wrong.
    [[nodiscard]] QString startBus();
    [[nodiscard]] QString startKeyring(); // with its keychain unlocked
    [[nodiscard]] QString lock();
    [[nodiscard]] QString unlock();

    // Whether the text is in any file that the keyring wrote.
    [[nodiscard]] bool isOnDisk(const QByteArray &text) const;
    [[nodiscard]] int filesOnDisk() const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString call(const QString &interface, const QString &method,
                               const QVariantList &arguments, QVariantList *answer = nullptr);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QDBusConnection m_connection;
};

} // namespace onecake::test
