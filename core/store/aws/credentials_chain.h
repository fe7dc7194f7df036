// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The credentials of a table, found once and kept as long as they are good.
#pragma once

#include "core/store/aws/credential_search.h"

namespace onecake {

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
