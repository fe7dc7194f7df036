// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the actors of a run share: time, random numbers, choices, the state of the world, and the
// Timeline to which all of them report.
#pragma once

#include "core/base/random.h"
#include "core/lab/sim/actors/scheduler.h"
#include "core/lab/sim/choices/choices.h"
#include "core/lab/sim/scenario/run_inputs.h"
#include "core/model/timeline.h"

namespace onecake {

// Monday, 2 March 2026, 08:00 UTC: the start of every run in virtual time.
inline constexpr Instant storyStart = fromEpochMs(1772438400000);

// How long a real store keeps the records of a run at least, by real time, so that none is deleted
// while the run is paused, whatever the virtual time is.
inline constexpr Duration runKeptAtLeast = std::chrono::hours(24 * 7);

// A customer's intent to get one cake: the verdicts judge everything against it.
struct Intent {
    int number = 0;
    const CustomerSpec *customer = nullptr;
    QString cake;
    int cakeNumber = 1;
    QJsonObject body;
    QByteArray rawBody;
};

// One handling of a request by the API.
struct Execution {
    int number = 0; // counted from 1 in a run; 0 = none
    int attempt = 0;
    int api = 0;
};

struct World {
    World(RunInputs runInputs, Choices *runChoices);

    // Appends an event to the Timeline, at the present instant.
    void happened(Event event);

    // The ends of a message; the number that sent() returns connects them.
    int sent(Event event);
    void arrived(Event event, int number);
    void lost(Event event, int number, Lane where);

    // The scenario's latencies, with the changes made since.
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
    bool isStoreMute = false; // it carries out writes, but answers nobody
    bool isStoreThrottled = false;
    // Fault give-up: how long after forming an intent a customer keeps trying.
    std::optional<Duration> patience;
    QString function; // the function's present name in the code

private:
    Latencies m_latencies;
    int m_messages = 0;
};

// An event on one lane.
Event on(Lane lane, EventKind kind);

// The event, attributed to an execution.
Event doneBy(const Execution &execution, Event event);

// A message from one lane to another.
Event message(Lane from, Lane to, MessageKind kind);

} // namespace onecake
