// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// SHA-256 (FIPS 180-4) from OpenSSL, which uses the processor's own instructions: every request
// needs a fingerprint, and Qt's portable code takes several times as long.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace onecake {

// 64 lower-case hexadecimal digits.
QByteArray sha256Hex(QByteArrayView data);

// HMAC-SHA256 (RFC 2104): 32 bytes.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);

} // namespace onecake
