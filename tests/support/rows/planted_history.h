// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A history that is written by hand, event by event, so that no engine has a say in it: what the
// judges are judged by. Every key in it is the same one.
#pragma once

#include "core/lab/sim/actors/website.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <algorithm>

namespace onecake::test {

class PlantedHistory
{
public:
    void wish(int intent, const QString &customer)
    {
        Event event;
        event.kind = EventKind::IntentFormed;
        event.intent = intent;
        event.actor = customer;
        m_timeline.append(event);
    }

    void effect(EventKind kind, int intent, int order = 0)
    {
        Event event;
        event.kind = kind;
        event.intent = intent;
        event.order = order;
        event.key = QStringLiteral("k");
        m_timeline.append(event);
    }

    void carryOut(int intent, int order)
    {
        effect(EventKind::Charged, intent);
        effect(EventKind::Baked, intent, order);
    }

    void claim(int intent) { effect(EventKind::Claimed, intent); }

    void answer(int intent, OutcomeKind kind, int code, int order = 0, bool arrives = true)
    {
        Event event;
        event.kind = EventKind::Sent;
        event.from = Lane::Api;
        event.to = Lane::Website;
        event.message = MessageKind::Reply;
        event.intent = intent;
        event.code = code;
        event.order = order;
        event.key = QStringLiteral("k");
        event.text = nameOf(kind);
        m_timeline.append(event);
        event.kind = arrives ? EventKind::Arrived : EventKind::Lost;
        m_timeline.append(event);
    }

    void show(int intent, ScreenKind screen)
    {
        Event event;
        event.kind = EventKind::Arrived;
        event.from = Lane::Website;
        event.to = Lane::Customer;
        event.message = MessageKind::Screen;
        event.intent = intent;
        event.text = nameOf(screen);
        m_timeline.append(event);
    }

    void record(RecordStatus status, Instant leaseUntil = {})
    {
        Event event;
        event.kind = EventKind::RecordWritten;
        event.key = QStringLiteral("k");
        KeyRecord stored;
        stored.id = {QStringLiteral("scope"), QStringLiteral("k")};
        stored.status = status;
        stored.leaseUntil = leaseUntil;
        event.record = std::make_shared<const KeyRecord>(stored);
        m_timeline.append(event);
    }

    [[nodiscard]] std::vector<Verdict> verdicts(RunPhase phase) const
    {
        const std::span<const Event> events = m_timeline.events();
        const size_t end = m_end.value_or(events.size());
        return judge(events.first(end), phase, events.subspan(end));
    }

    [[nodiscard]] VerdictState stateOf(VerdictName name, RunPhase phase = RunPhase::Over) const
    {
        const auto judged = verdicts(phase);
        return std::find_if(judged.begin(), judged.end(),
                            [name](const Verdict &verdict) { return verdict.name == name; })
            ->state;
    }

    // From here on, what comes belongs to further asking.
    void end() { m_end = m_timeline.events().size(); }

    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }

private:
    Timeline m_timeline;
    std::optional<size_t> m_end;
};

} // namespace onecake::test
