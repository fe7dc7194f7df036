// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Hashes what a request asks for: the fingerprint shows that a key is used again for something
// else; the derived key identifies a request whose caller sends no key.
#pragma once

#include "core/model/policy/policy.h"
#include "core/model/request.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace onecake {

// SHA-256, in hex, of the canonical JSON of {body, method, path}, of the body alone, or of an
// object of the chosen members of the body; empty if the policy takes no fingerprint. The order of
// members, spacing and the spelling of numbers make no difference.
QByteArray fingerprintOf(const FingerprintPolicy &policy, const Request &request);

// The key; nothing if members of the body are chosen and the request has none of them (or only
// null).
std::optional<QString> derivedKey(const IdentityPolicy &policy, const Request &request);

} // namespace onecake
