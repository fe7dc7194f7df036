// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/http_transport.h"

namespace onecake {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[own, value] : headers) {
        if (own == name)
            return value;
    }
    return {};
}

} // namespace onecake
