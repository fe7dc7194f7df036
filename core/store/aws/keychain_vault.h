// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The keychain of the system: the Secret Service (GNOME Keyring and others), KWallet, or what other
// systems have.
#pragma once

#include "core/store/aws/secret_vault.h"

namespace onecake {

// A call waits as long as the keychain does, perhaps for a person to unlock it. Thread rule:
// belongs to the main thread, which needs an event loop.
class KeychainVault final : public SecretVault
{
public:
    [[nodiscard]] QCoro::Task<Result<VaultPlace>> store(QString connection,
                                                        AwsCredentials secret) override;
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> read(QString connection) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString connection) override;
};

} // namespace onecake
