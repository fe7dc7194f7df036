// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the steps of a diagram are, whatever draws it. They are in the order in which things were
// known: a message stands where it arrived or was lost, so that every step follows from those
// before. What the messages around it say already has no step.
#pragma once

#include "core/lab/diagram/message_path.h"

namespace onecake {

enum class DiagramStepKind {
    Message, // arrived soon after it was sent
    Departure, // sent; it arrives much later, or not before the end
    LateArrival, // of a message with a Departure, or of a copy
    Lost,
    Note, // what is no message
};

struct DiagramStep {
    size_t event = 0;
    DiagramStepKind kind = DiagramStepKind::Note;
    bool isCopy = false; // the message had arrived before
};

std::vector<DiagramStep> diagramStepsOf(const Timeline &timeline);

// The name over the customer's lane: the customer's own where there is only one.
QString customersOf(const Timeline &timeline);

// "0.25 s", "00:25:40" from a thousand seconds on, "7d 00:00" from a day on.
QString timeTextOf(Duration at);

// A wait that a diagram shows as a gap.
inline constexpr Duration longWait = std::chrono::milliseconds(1500);

} // namespace onecake
