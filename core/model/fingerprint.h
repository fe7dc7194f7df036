// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a request asks for, as a short text: the fingerprint tells whether a key is used again for
// something else, the derived key is the request's own identity where callers send none.
#pragma once

#include "core/model/policy/policy.h"
#include "core/model/request.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace onecake {

// SHA-256, in hex, of the canonical JSON of {body, method, path}, of the body alone, or of an
// object of the chosen members of the body; empty if the policy takes no fingerprint. Order of
// members, spacing and the way numbers are written make no difference.
QByteArray fingerprintOf(const FingerprintPolicy &policy, const Request &request);

// Nothing if members of the body are chosen and the request has none of them (or only null): it has
// no key, then.
std::optional<QString> derivedKey(const IdentityPolicy &policy, const Request &request);

} // namespace onecake
