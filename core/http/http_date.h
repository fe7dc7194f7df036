// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The time in a Date header.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <optional>

namespace onecake {

// "Sun, 06 Nov 1994 08:49:37 GMT", the one form that is still sent (RFC 9110, section 5.6.7).
std::optional<Instant> parseHttpDate(const QByteArray &text);

} // namespace onecake
