// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a lesson may ask of a run: the vocabulary of measures, each computed from the run's events
// together with the event that decided it. resources/lessons/README.md lists them for those who
// write lessons.
#pragma once

#include "core/lab/lessons/event_name.h"
#include "core/lab/lessons/played_run.h"

#include <QStringList>

#include <variant>

namespace onecake {

enum class MeasureKind {
    // Numbers; where an order is given, of that order only.
    Cakes, // baked
    Charges,
    Orders, // intents of customers
    Attempts, // requests that the website sent
    Answers, // replies that the API sent
    AnswersSeen, // replies that reached the website
    Works, // how often the work was begun
    Keys, // different keys that the website sent
    Records, // in the store at that point
    Fence, // the highest number of a claim
    Status, // HTTP status of the answer `number`
    OrderNumber, // of the cake in the answer `number`
    Seconds, // when the event happens
    Count, // how many events have that name
    Placements, // of further faults, as a search tries them
    Breaking, // how many of those break the promise
    // Words.
    Outcome, // what the answer `number` means: enumNames<OutcomeKind>
    Screen, // what the customer was shown last: enumNames<LastWord>
    Verdict, // of the promise: enumNames<VerdictState>
    Happens, // whether the event does: "yes" or "no"
    Explored, // of the promise, in every placement of further faults: enumNames<PromiseState>
    // Points.
    Event, // the event itself
    Decides, // the event by which the promise was broken
};
template<>
inline constexpr std::array enumNames<MeasureKind>{
    EnumName<MeasureKind>{MeasureKind::Cakes, u"cakes"},
    EnumName<MeasureKind>{MeasureKind::Charges, u"charges"},
    EnumName<MeasureKind>{MeasureKind::Orders, u"orders"},
    EnumName<MeasureKind>{MeasureKind::Attempts, u"attempts"},
    EnumName<MeasureKind>{MeasureKind::Answers, u"answers"},
    EnumName<MeasureKind>{MeasureKind::AnswersSeen, u"answers-seen"},
    EnumName<MeasureKind>{MeasureKind::Works, u"works"},
    EnumName<MeasureKind>{MeasureKind::Keys, u"keys"},
    EnumName<MeasureKind>{MeasureKind::Records, u"records"},
    EnumName<MeasureKind>{MeasureKind::Fence, u"fence"},
    EnumName<MeasureKind>{MeasureKind::Status, u"status"},
    EnumName<MeasureKind>{MeasureKind::OrderNumber, u"order-number"},
    EnumName<MeasureKind>{MeasureKind::Seconds, u"seconds"},
    EnumName<MeasureKind>{MeasureKind::Count, u"count"},
    EnumName<MeasureKind>{MeasureKind::Placements, u"placements"},
    EnumName<MeasureKind>{MeasureKind::Breaking, u"breaking"},
    EnumName<MeasureKind>{MeasureKind::Outcome, u"outcome"},
    EnumName<MeasureKind>{MeasureKind::Screen, u"screen"},
    EnumName<MeasureKind>{MeasureKind::Verdict, u"verdict"},
    EnumName<MeasureKind>{MeasureKind::Happens, u"happens"},
    EnumName<MeasureKind>{MeasureKind::Explored, u"explored"},
    EnumName<MeasureKind>{MeasureKind::Event, u"event"},
    EnumName<MeasureKind>{MeasureKind::Decides, u"decides"},
};

template<>
inline constexpr std::array enumNames<LastWord>{
    EnumName<LastWord>{LastWord::None, u"nothing"},
    EnumName<LastWord>{LastWord::OnItsWay, u"on-its-way"},
    EnumName<LastWord>{LastWord::Refused, u"refused"},
    EnumName<LastWord>{LastWord::ComeBack, u"come-back"},
    EnumName<LastWord>{LastWord::NoAnswer, u"no-answer"},
};

// What a measure needs to be told.
enum class MeasureNeed {
    Nothing,
    Number,
    Event,
    Promise
};
MeasureNeed needOf(MeasureKind kind);

// Whether it comes from a search for further faults, and not from the run alone. What the step
// shows and reveals does not count then.
bool isSearched(MeasureKind kind);

// More would take longer than anybody waits before a class.
inline constexpr int mostFaultsSearched = 2;

// What a measure comes to.
enum class MeasureType {
    Number,
    Word,
    Point
};
MeasureType typeOf(MeasureKind kind);

// The words that a measure of type Word can come to.
QStringList wordsOf(MeasureKind kind);

struct Measure {
    MeasureKind kind = MeasureKind::Cakes;
    int order = 0; // 0: of all orders
    int number = 1; // which answer
    EventName event;
    VerdictName promise = VerdictName::AtMostOneCake;
    int faultsAtMost = 1; // besides the run's own, where a search is asked

    bool operator==(const Measure &) const = default;
};

struct MeasuredValue {
    double number = 0; // Number
    QString word; // Word
    size_t event = 0; // Point: its place in the run
    // The event that made it so; nothing where none did, such as for "no cake at all".
    std::optional<size_t> decidedBy;
};

// Measures the first `count` events of a run. An error says why it cannot be computed: "the run
// gives 1 answer, expected at least 2". A verdict is that of the whole run, or, where `count` is
// less, of what had happened by then.
Result<MeasuredValue> measured(const Measure &measure, const PlayedRun &run, size_t count);

} // namespace onecake
