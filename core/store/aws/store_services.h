// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The services that stores need from outside.
#pragma once

#include "core/base/clock.h"
#include "core/http/network_transport.h"
#include "core/store/aws/aws_environment.h"
#include "core/store/aws/secret_vault.h"

#include <optional>

namespace onecake {

struct StoreServices {
    std::shared_ptr<Clock> clock; // real time, whatever clock the engine uses
    std::shared_ptr<SecretVault> vault; // the secrets of connections
    AwsEnvironment surroundings;
    NetworkLimits limits;
    // For records whose times are not real, such as a simulation's: a store that deletes expired
    // records by itself keeps each at least this long after it was written. The times that are read
    // back are unchanged.
    std::optional<Duration> keptAtLeast = {};

    // The wall clock, the system's keychain, and the environment of this process.
    static StoreServices ofThisProcess()
    {
        return {std::make_shared<SystemClock>(),
                std::make_shared<FallbackVault>(std::make_shared<KeychainVault>()),
                AwsEnvironment::ofThisProcess(), NetworkLimits()};
    }
};

} // namespace onecake
