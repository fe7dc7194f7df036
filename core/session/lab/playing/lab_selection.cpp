// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/lab_selection.h"

#include <algorithm>

namespace onecake {

void LabSelection::mark(std::vector<size_t> events, const Timeline &timeline)
{
    if (events.empty())
        return;
    m_event.reset();
    chooseEvent(events.front(), timeline);
    m_marked = std::move(events);
    Q_EMIT changed();
}

void LabSelection::chooseKey(const KeyId &key)
{
    if (m_key == key)
        return;
    m_marked.clear();
    m_key = key;
    if (m_keyOfEvent != key.key)
        m_event.reset();
    Q_EMIT changed();
}

void LabSelection::chooseEvent(size_t event, const Timeline &timeline)
{
    if (m_event == event && m_marked.empty())
        return;
    m_marked.clear();
    const std::vector<Event> &events = timeline.events();
    const Event &chosen = events.at(event);
    m_event = event;
    m_keyOfEvent = chosen.record ? chosen.record->id.key : chosen.key;
    m_key.reset();
    const auto written = std::find_if(events.begin(), events.end(), [this](const Event &candidate) {
        return candidate.record && candidate.record->id.key == m_keyOfEvent;
    });
    if (chosen.record)
        m_key = chosen.record->id;
    else if (!m_keyOfEvent.isEmpty() && written != events.end())
        m_key = written->record->id;
    Q_EMIT changed();
}

void LabSelection::clear()
{
    if (!m_key && !m_event && m_marked.empty())
        return;
    m_marked.clear();
    m_key.reset();
    m_event.reset();
    m_keyOfEvent.clear();
    Q_EMIT changed();
}

bool isAbout(const Event &event, const KeyId &key)
{
    return event.record ? event.record->id == key : event.key == key.key;
}

} // namespace onecake
