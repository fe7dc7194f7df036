// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a diagram shows of a run, whatever draws it: the ways of its messages, the stretches of time
// that stand as bands and bars, and the steps. All are read from the Timeline; events are named by
// their place in it.
#pragma once

#include "core/model/timeline.h"

#include <optional>

namespace onecake {

// A message from its Sent to its ends. Without an end it is still under way. Arrivals after the
// first are copies.
struct MessagePath {
    size_t sent = 0;
    std::vector<size_t> arrivals;
    std::optional<size_t> lost;
};

// All paths, in the order in which the messages were sent. Ends without a beginning are left out.
std::vector<MessagePath> messagePathsOf(const Timeline &timeline);

// A stretch from event `first` up to, but excluding, event `last`; it lasts to the end of the run
// if `last` is the number of events.
struct Stretch {
    size_t first = 0;
    size_t last = 0;
    Duration begin{0};
    Duration end{0};
    QString key; // of a lease
    quint64 fence = 0;
    bool ranOut = false; // the lease ended before the work was recorded

    [[nodiscard]] bool contains(size_t event) const { return first <= event && event < last; }
};

std::vector<Stretch> tunnelsOf(const Timeline &timeline);

// The times in which the store was down, answered nobody or throttled.
std::vector<Stretch> storeTroublesOf(const Timeline &timeline);

// The leases: from each claim, as the store holds it, to its completion, its removal or the end of
// its lease.
std::vector<Stretch> leasesOf(const Timeline &timeline);

enum class DiagramStepKind {
    Message, // arrived soon after it was sent
    Departure, // sent; it arrives much later, or not before the end
    LateArrival, // of a message with a Departure, or of a copy
    Lost,
    Note, // not a message
};

struct DiagramStep {
    size_t event = 0;
    DiagramStepKind kind = DiagramStepKind::Note;
    bool isCopy = false; // the message had arrived before
};

// In the order in which things were known: a message stands where it arrived or was lost, so that
// every step follows from those before. What the messages around it say already has no step.
std::vector<DiagramStep> diagramStepsOf(const Timeline &timeline);

// The name above the customer's lane: the customer's own name if there is only one.
QString customersOf(const Timeline &timeline);

// "0.25 s", "00:25:40" from a thousand seconds on, "7d 00:00" from a day on.
QString timeTextOf(Duration at);

// A wait that a diagram shows as a gap.
inline constexpr Duration longWait = std::chrono::milliseconds(1500);

} // namespace onecake
