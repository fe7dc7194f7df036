// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The history of a run: an append-only list of events in the order in which they happened.
// Rewinding is lookup, and going on from an earlier instant is a fork. Nothing else keeps a second
// truth.
#pragma once

#include "core/model/event.h"

#include <map>
#include <vector>

namespace onecake {

class Timeline
{
public:
    // `event.at` must not lie before the last event's.
    void append(Event event);

    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }
    [[nodiscard]] Duration end() const
    {
        return m_events.empty() ? Duration(0) : m_events.back().at;
    }

    // How many events had happened by `instant`, those at that very instant included.
    [[nodiscard]] size_t seek(Duration instant) const;

    // The records as they stood after the first `count` events.
    [[nodiscard]] std::map<KeyId, KeyRecord> recordsAfter(size_t count) const;

    // A timeline of its own that shares this one's history up to and including `instant`.
    [[nodiscard]] Timeline fork(Duration instant) const;

    bool operator==(const Timeline &) const = default;

private:
    std::vector<Event> m_events;
};

} // namespace onecake
