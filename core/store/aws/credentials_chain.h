// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds the credentials of a table once and keeps them as long as they are valid.
#pragma once

#include "core/store/aws/aws_environment.h"
#include "core/store/aws/credential_process.h"
#include "core/store/aws/secret_vault.h"
#include "core/store/store_url.h"

#include <memory>

namespace onecake {

// Where credentials may come from. The clock must outlive the search.
struct CredentialSources {
    AwsEnvironment surroundings;
    std::shared_ptr<SecretVault> vault; // may be null if no place names a connection
    const Clock *clock = nullptr;
    ProcessLimits limits = {};
};

// The program that a search may wait for; resetting it stops the program and ends the search.
using RunningProcess = std::shared_ptr<std::unique_ptr<CredentialProcess>>;

// If the place names a connection or a profile, the search looks there and nowhere else. Otherwise
// it tries the environment, then the profile that AWS_PROFILE names or the default profile; a
// source that is there but unusable ends the search. Only an endpoint on this machine can do
// without: emulators accept any credentials, so it gets made-up ones. The error is InvalidInput, or
// the vault's, and lists everything that was tried.
[[nodiscard]] QCoro::Task<Result<AwsCredentials>>
findCredentials(DynamoPlace place, CredentialSources sources, RunningProcess running);

class CredentialsChain final : public CredentialsProvider
{
public:
    CredentialsChain(DynamoPlace place, CredentialSources sources);
    // Stops the credential program if one is running. Waiting callers are answered first.
    ~CredentialsChain() override;
    Q_DISABLE_COPY_MOVE(CredentialsChain)

    // Concurrent callers share one search. Temporary credentials are searched again a minute before
    // they expire, and any when the shared files were written to; if that fails, or finds none that
    // last longer, the known ones are used until they expire.
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> credentials() override;

    void forget() override;

private:
    struct State;

    std::shared_ptr<State> m_state;
};

} // namespace onecake
