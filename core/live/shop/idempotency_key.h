// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The Idempotency-Key of a request: a quoted string, as the draft has it (RFC 9651, section 3.3.3),
// or a bare token, as nearly everybody sends it.
#pragma once

#include "core/http/http_message.h"

#include <QString>

namespace onecake {

struct SentKey {
    std::optional<QString> key; // nothing: none was sent, or none that can be read
    QString problem; // what is wrong with it, where it cannot be read
};

SentKey readKey(const HttpHead &request, const QByteArray &headerName);

} // namespace onecake
