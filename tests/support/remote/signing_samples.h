// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Requests to sign, with everything in them that signers trip over.
#pragma once

#include "core/store/aws/sigv4.h"

#include <vector>

namespace onecake::test {

struct SigningSample {
    SigV4Request request;
    AwsCredentials credentials;
    SigV4Scope scope;
    Instant now;
};

// The same ones for the same seed. All text is valid UTF-8. No header name comes twice, in whatever
// case, and none is one that signers leave out (User-Agent, Connection...).
std::vector<SigningSample> signingSamples(std::uint64_t seed, std::size_t count);

} // namespace onecake::test
