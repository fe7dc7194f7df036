// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/store_services.h"

#include "core/store/aws/keychain_vault.h"

namespace onecake {

StoreServices StoreServices::ofThisProcess()
{
    return {std::make_shared<SystemClock>(),
            std::make_shared<FallbackVault>(std::make_shared<KeychainVault>()),
            AwsSurroundings::ofThisProcess(), NetworkLimits()};
}

} // namespace onecake
