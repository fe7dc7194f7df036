// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The credentials of a table, found once and kept as long as they are good.
#pragma once

#include "core/store/aws/aws_surroundings.h"
#include "core/store/aws/credential_process.h"
#include "core/store/aws/secret_vault.h"
#include "core/store/store_url.h"

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

class CredentialsChain final : public CredentialsProvider
{
public:
    CredentialsChain(DynamoPlace place, CredentialSources sources);
    // Stops a program that is running for it; whoever waits is answered before.
    ~CredentialsChain() override;

    // Callers that come while a search is under way share it. Temporary credentials are searched
    // again a minute before they expire; where that fails, or finds none that last longer, the
    // known ones serve to their end.
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> credentials() override;

    void forget() override;

private:
    struct State;

    std::shared_ptr<State> m_state;
};

} // namespace onecake
