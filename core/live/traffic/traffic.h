// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What happens on real sockets, told as a Timeline: by the real clock, since this was made.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"

#include <QElapsedTimer>
#include <QHash>

#include <functional>

namespace onecake {

// Beyond this many events nothing more is told; what is served goes on.
inline constexpr size_t mostTrafficEvents = size_t(mostRecordedEvents);

// Thread rule: belongs to one thread.
class Traffic
{
public:
    Traffic() { m_clock.start(); }

    [[nodiscard]] Duration elapsed() const { return Duration(m_clock.elapsed()); }
    [[nodiscard]] Instant start() const { return m_start; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    // Whether there was more than could be told.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    // Tells of an event, at the present instant.
    void happened(Event event);
    // The ends of a message; the number that sent() returns connects them.
    int sent(Event event);
    void arrived(Event event, int number);
    void lost(Event event, int number, Lane where);

    // The number of what a customer wants: all requests that say the same `name` are for the same
    // cake. The first one tells of the intent, where it was seen: at the customer, or, by who sees
    // messages only, at the website. An empty name is a new one each time.
    int intentFor(const QString &name, const QString &customer, const QString &cake, Lane where);

private:
    QElapsedTimer m_clock;
    Instant m_start = SystemClock().now();
    Timeline m_timeline;
    QHash<QString, int> m_intents;
    int m_intentCount = 0;
    int m_messages = 0;
    bool m_isCut = false;
};

// The traffic as a run that can be opened like any other. The times in its records are moved as if
// it had begun when stories do.
Result<RunInputs> recordedRun(const Traffic &traffic, const QString &title, const QString &summary,
                              std::shared_ptr<const Policy> policy);

// An event on one lane.
Event trafficOn(Lane lane, EventKind kind);
// A message from one lane to another.
Event trafficBetween(Lane from, Lane to, MessageKind kind);

} // namespace onecake
