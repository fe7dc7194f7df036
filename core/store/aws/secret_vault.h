// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stores the secrets of connections, never in a file of ours.
#pragma once

#include "core/store/aws/aws_credentials.h"

#include <QHash>

#include <memory>

namespace onecake {

enum class VaultPlace {
    Keychain, // kept by the system, encrypted, until it is removed
    SessionOnly // gone when the program ends
};

// Each connection has one secret, stored by the connection's name; all of the credentials but
// `source` is kept. The vault may be destroyed while calls are running. If a call fails, nothing
// has changed, and the code is
// - InvalidInput: there is no such secret, or the secret to store is unusable;
// - StoreUnavailable: the system has no working keychain;
// - StoreUnusable: the keychain denied access.
class SecretVault
{
public:
    SecretVault() = default;
    virtual ~SecretVault() = default;
    Q_DISABLE_COPY_MOVE(SecretVault)

    // Replaces the earlier secret, and returns where the new one is now.
    [[nodiscard]] virtual QCoro::Task<Result<VaultPlace>> store(QString connection,
                                                                AwsCredentials secret) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<AwsCredentials>> read(QString connection) = 0;
    // Succeeds also if there was none.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString connection) = 0;
};

// Keeps secrets in memory.
class SessionVault final : public SecretVault
{
public:
    [[nodiscard]] QCoro::Task<Result<VaultPlace>> store(QString connection,
                                                        AwsCredentials secret) override;
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> read(QString connection) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString connection) override;

    // The same operations, synchronously.
    Result<VaultPlace> keep(const QString &connection, AwsCredentials secret);
    [[nodiscard]] Result<AwsCredentials> find(const QString &connection) const;
    void forget(const QString &connection) { m_secrets.remove(connection); }

private:
    QHash<QString, AwsCredentials> m_secrets;
};

// Keeps secrets in `keychain`, or in memory if the system has no keychain. If a keychain denies
// access, that is an error: memory is not used instead, and remove() keeps the copy in memory.
class FallbackVault final : public SecretVault
{
public:
    explicit FallbackVault(std::shared_ptr<SecretVault> keychain);

    [[nodiscard]] QCoro::Task<Result<VaultPlace>> store(QString connection,
                                                        AwsCredentials secret) override;
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> read(QString connection) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString connection) override;

private:
    std::shared_ptr<SecretVault> m_keychain;
    std::shared_ptr<SessionVault> m_session;
};

// Moves a secret when its connection is renamed. A secret that exists under the new name is
// replaced; if the call fails, the one under the old name is still there.
[[nodiscard]] QCoro::Task<Result<VaultPlace>> moveSecret(std::shared_ptr<SecretVault> vault,
                                                         QString connection, QString newName);

// The credentials as a vault may store them under that name, or what is wrong with them.
Result<AwsCredentials> storable(const QString &connection, AwsCredentials secret);

// The keychain of the system: the Secret Service (GNOME Keyring and others), KWallet, or what other
// systems have. A call waits as long as the keychain does, perhaps for a person to unlock it.
// Thread rule: belongs to the main thread, which needs an event loop.
class KeychainVault final : public SecretVault
{
public:
    [[nodiscard]] QCoro::Task<Result<VaultPlace>> store(QString connection,
                                                        AwsCredentials secret) override;
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> read(QString connection) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString connection) override;
};

} // namespace onecake
