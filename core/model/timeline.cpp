// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/timeline.h"

#include "core/base/invariant.h"

#include <algorithm>
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

void Timeline::append(Event event)
{
    ONECAKE_INVARIANT(event.at >= end());
    if (m_events.empty())
        m_events.reserve(96);
    m_events.push_back(std::move(event));
}

size_t Timeline::seek(Duration instant) const
{
    const auto after =
        std::upper_bound(m_events.begin(), m_events.end(), instant,
                         [](Duration wanted, const Event &event) { return wanted < event.at; });
    return static_cast<size_t>(after - m_events.begin());
}

std::map<KeyId, KeyRecord> Timeline::recordsAfter(size_t count) const
{
    std::map<KeyId, KeyRecord> records;
    for (size_t index = 0; index < count && index < m_events.size(); ++index) {
        const Event &event = m_events[index];
        if (event.kind == EventKind::RecordWritten)
            records.insert_or_assign(event.record->id, *event.record);
        else if (event.kind == EventKind::RecordRemoved)
            records.erase(event.record->id);
    }
    return records;
}

} // namespace onecake
