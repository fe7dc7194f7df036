// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/event.h"

#include <tuple>

namespace onecake {

bool Event::operator==(const Event &other) const
{
    const auto fields = [](const Event &event) {
        return std::tie(event.at, event.kind, event.from, event.to, event.message, event.number,
                        event.intent, event.attempt, event.api, event.execution, event.code,
                        event.order, event.fence, event.span, event.actor, event.key, event.scope,
                        event.text);
    };
    const bool sameRecord =
        record == other.record || (record && other.record && *record == *other.record);
    return sameRecord && fields(*this) == fields(other);
}

} // namespace onecake
