// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One search for the credentials of a table.
#pragma once

#include "core/store/aws/aws_surroundings.h"
#include "core/store/aws/credential_process.h"
#include "core/store/aws/secret_vault.h"
#include "core/store/dynamo_place.h"

#include <memory>

namespace onecake {

// Where credentials may come from. The clock outlives whoever is given it.
struct CredentialSources {
    AwsSurroundings surroundings;
    std::shared_ptr<SecretVault> vault; // may be left out where no place names a connection
    const Clock *clock = nullptr;
    ProcessLimits limits = {};
};

// The program that a search may wait for; resetting it stops the program and ends the search.
using RunningProcess = std::shared_ptr<std::unique_ptr<CredentialProcess>>;

// The secret of the connection that the place names, or the profile that it names, and nothing
// else. Where it names neither: the environment, then the profile that AWS_PROFILE names or the
// default profile; what is there but cannot be used ends the search. Only an endpoint on this
// machine may do without: emulators take any credentials, so that it gets made-up ones. The error
// is InvalidInput, or the vault's, and lists everything that was tried.
[[nodiscard]] QCoro::Task<Result<AwsCredentials>>
findCredentials(DynamoPlace place, CredentialSources sources, RunningProcess running);

} // namespace onecake
