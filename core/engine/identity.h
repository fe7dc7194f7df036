// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Who a request is: its key, the scope in which the key is unique, and its fingerprint.
#pragma once

#include "core/model/key_record.h"
#include "core/model/policy/policy.h"

namespace onecake {

enum class IdentityKind {
    Keyed,
    Unprotected, // no key, and the policy lets it run all the same
    Refused, // no usable key, and the policy demands one
    TooLong, // a key longer than allowed, for which the policy has an answer of its own
};

struct Identity {
    IdentityKind kind = IdentityKind::Unprotected;
    KeyId id;
    QByteArray fingerprint;
};

// `madeKey` is used where the policy makes a key of its own. A caller's key outside the policy's
// length limits counts as unusable, unless too long keys have a status of their own. Pure: the same
// input gives the same identity.
Identity identify(const Policy &policy, const Request &request, const QString &madeKey);

} // namespace onecake
