// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Who a request is: its key, the scope in which the key is unique, and its fingerprint.
#pragma once

#include "core/model/key_record.h"
#include "core/model/policy.h"

namespace onecake {

enum class IdentityKind {
    Keyed,
    Unprotected, // no key, and the policy lets it run all the same
    Refused, // no usable key, and the policy demands one
};

struct Identity {
    IdentityKind kind = IdentityKind::Unprotected;
    KeyId id;
    QByteArray fingerprint;
};

// `madeKey` is used where the policy makes a key of its own. A client key outside the policy's
// length limits counts as unusable. Pure: the same input gives the same identity.
Identity identify(const Policy &policy, const Request &request, const QString &madeKey);

} // namespace onecake
