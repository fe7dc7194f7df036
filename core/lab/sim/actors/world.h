// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the actors of a run share: time, dice, the choices, the state of their surroundings, and the
// Timeline to which every one of them reports.
#pragma once

#include "core/base/random.h"
#include "core/lab/sim/actors/scheduler.h"
#include "core/lab/sim/choices/choices.h"
#include "core/lab/sim/scenario/run_inputs.h"
#include "core/model/timeline.h"

namespace onecake {

// Monday, 2 March 2026, 08:00 UTC: when every story begins.
inline constexpr Instant storyStart = fromEpochMs(1772438400000);

// How long a real store keeps the records of a run at least, by its own clock, so that none goes
// while the run is paused, whatever time it is in the story.
inline constexpr Duration runKeptAtLeast = std::chrono::hours(24 * 7);

// A wish of a customer for one cake: what everything is judged against.
struct Intent {
    int number = 0;
    const CustomerSpec *customer = nullptr;
    QString cake;
    int cakeNumber = 1;
    QJsonObject body;
    QByteArray rawBody;
};

// One time that the API took up a request.
struct Execution {
    int number = 0; // counted from 1 in a run; 0 = none
    int attempt = 0;
    int api = 0;
};

struct World {
    World(RunInputs runInputs, Choices *runChoices);

    // Puts an event into the Timeline, at the present instant.
    void happened(Event event);

    // The two ends of a message; the number ties them together.
    int sent(Event event);
    void arrived(Event event, int number);
    void lost(Event event, int number, Lane where);

    // The scenario's, as far as nobody has changed them since.
    [[nodiscard]] const Latencies &latencies() const { return m_latencies; }
    void change(Duration Latencies::*what, Duration span) { m_latencies.*what = span; }

    RunInputs inputs;
    Choices *choices;
    Scheduler scheduler;
    Random random;
    Timeline timeline;
    bool isInTunnel = false;
    bool losesRequests = false;
    bool losesReplies = false;
    bool isStoreDown = false;
    bool isStoreMute = false; // it writes what it is asked to write, and answers nobody
    bool isStoreThrottled = false;
    std::optional<Duration>
        patience; // give-up: how long after forming a wish a customer keeps trying
    QString function; // the code's present name

private:
    Latencies m_latencies;
    int m_messages = 0;
};

// An event on one lane.
Event on(Lane lane, EventKind kind);

// The event as the doing of an execution.
Event doneBy(const Execution &execution, Event event);

// A message from one lane to another.
Event message(Lane from, Lane to, MessageKind kind);

} // namespace onecake
