// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Identifies a request: its key, the scope in which the key is unique, and its fingerprint.
#pragma once

#include "core/model/key_record.h"
#include "core/model/policy/policy.h"

namespace onecake {

enum class IdentityKind {
    Keyed,
    Unprotected, // no key, but the policy lets it run
    Refused, // no usable key, and the policy demands one
    TooLong, // a key longer than allowed, if the policy has a separate status for that
};

struct Identity {
    IdentityKind kind = IdentityKind::Unprotected;
    KeyId id;
    QByteArray fingerprint;
};

// `madeKey` is used if the policy makes the key itself. A caller's key outside the policy's length
// limits counts as unusable, unless too long keys have a status of their own. Pure: the same input
// gives the same identity.
Identity identify(const Policy &policy, const Request &request, const QString &madeKey);

} // namespace onecake
