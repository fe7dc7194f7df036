// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Names an event of a run in words, so that a lesson can stop there, count and ask: "reply 1 lost",
// "claimed 2", "baked of order 2". A name goes by what happened and which of its kind it was, and
// not by time, so that it still fits when latencies change.
#pragma once

#include "core/base/result.h"
#include "core/model/timeline.h"

#include <optional>
#include <span>
#include <vector>

namespace onecake {

// Either a message and what became of it, "request 2 arrived", or a kind of event by its name in
// enumNames<EventKind>, "timed-out 1". Numbers count from 1; a message is counted among the
// messages of its kind in the order in which they were sent. Behind that may stand, in any order,
// "of order N" (the customer's intent), "of attempt N" (the website's request) and "at api N" (the
// process): then only what belongs there counts.
struct EventName {
    std::optional<MessageKind> message;
    EventKind kind = EventKind::Sent;
    int number = 0; // 0: none was given, which is the first, or all where they are counted
    int order = 0;
    int attempt = 0;
    int api = 0;

    bool operator==(const EventName &) const = default;
};

// An error names the word that was not understood, and what was expected there.
Result<EventName> parseEventName(QStringView words);
QString toWords(const EventName &name);

// The place of the event in `events`; nothing if it does not happen there.
std::optional<size_t> findEvent(std::span<const Event> events, const EventName &name);

// The places of all events of that name, whatever its number says.
std::vector<size_t> eventsNamed(std::span<const Event> events, const EventName &name);

// A point of a run at which a lesson stops: "start", "end", an instant such as "5s" (what happens
// at that very instant has happened), an event's name (it has happened), or "before" and an event's
// name.
struct Stop {
    enum class Kind {
        Start,
        End,
        Time,
        Named
    };
    Kind kind = Kind::End;
    bool isBefore = false; // Named
    Duration at{0}; // Time
    EventName event; // Named

    bool operator==(const Stop &) const = default;
};

Result<Stop> parseStop(QStringView words);
QString toWords(const Stop &stop);

// How many events of a whole run have happened at that point; nothing if the run never reaches it.
std::optional<size_t> eventsUntil(const Stop &stop, const Timeline &timeline);

// The name under which an event of `events` can be found again, as short as it can be.
EventName nameOfEvent(std::span<const Event> events, size_t index);

} // namespace onecake
