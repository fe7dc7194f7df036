// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the secrets of connections are kept: never in a file of ours.
#pragma once

#include "core/store/aws/aws_credentials.h"

#include <QHash>

#include <memory>

namespace onecake {

enum class VaultPlace {
    Keychain, // the system keeps it, encrypted, until it is removed
    SessionOnly // it is gone when the program ends
};

// Each connection has one secret, by the connection's name; all but the source of the credentials
// is kept. Calls may be under way when the vault is destroyed.
// Where a call fails, nothing has changed, and the code is
// - InvalidInput: there is no such secret, or what is to be stored cannot be used;
// - StoreUnavailable: the system has no keychain that works;
// - StoreUnusable: the keychain denied access.
class SecretVault
{
public:
    SecretVault() = default;
    virtual ~SecretVault() = default;
    Q_DISABLE_COPY_MOVE(SecretVault)

    // Replaces what was stored before, and says where the secret is now.
    [[nodiscard]] virtual QCoro::Task<Result<VaultPlace>> store(QString connection,
                                                                AwsCredentials secret) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<AwsCredentials>> read(QString connection) = 0;
    // Done also where there was none.
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

    // The same without a wait.
    Result<VaultPlace> keep(const QString &connection, AwsCredentials secret);
    [[nodiscard]] Result<AwsCredentials> find(const QString &connection) const;
    void forget(const QString &connection) { m_secrets.remove(connection); }

private:
    QHash<QString, AwsCredentials> m_secrets;
};

// Keeps secrets in `keychain`, and only where there is none, in memory. A keychain that denies
// access is not got round.
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

// When a connection gets another name. A secret that is there already under the new name is
// replaced; where the call fails, the old one is still there.
[[nodiscard]] QCoro::Task<Result<VaultPlace>> moveSecret(std::shared_ptr<SecretVault> vault,
                                                         QString connection, QString newName);

// What a vault may store under that name: the credentials, or what is wrong with them.
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
