// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What can go wrong with one message of the diagram, and with the process that sends or gets it.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/model/timeline.h"

#include <optional>
#include <span>
#include <vector>

namespace onecake {

// A fault at a place of the run, and the instant at which it would strike.
struct PlacedFault {
    Fault fault;
    Duration at{0};

    bool operator==(const PlacedFault &) const = default;
};

struct MessageFaults {
    QString title; // which message it is: "Reply 3: 200 · replayed"
    std::optional<PlacedFault> lose;
    std::optional<PlacedFault> delay; // by how much is to be filled in
    std::optional<PlacedFault> duplicate;
    std::vector<PlacedFault> crashes; // in the order of the work, the nearest one named apart
    std::optional<size_t> nearestCrash; // in `crashes`
    QString whyNot; // a sentence where there is nothing of the kind, or part of it is missing

    [[nodiscard]] bool isEmpty() const { return !lose && !delay && !duplicate && crashes.empty(); }
};

// Of the message that the event at `index` is an end of; empty for what is no message. `inputs` are
// those of the run.
MessageFaults faultsOfMessage(std::span<const Event> events, size_t index, const RunInputs &inputs);

} // namespace onecake
