// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The faults that a search adds to a run: everything that can be said in words, at the places where
// the run could have gone another way, and with the instants and lengths that matter to it.
//
// Covered:
// - each message lost, delayed or doubled; each point of each attempt's work at which the process
//   can die or the work can throw or answer with an error; each answer of the store lost; each
//   claim freed early; a double tap; a reload before each attempt and on each reply;
// - delays and pauses that end just before and just after (1 ms) whatever happens or may happen
//   later in that run: the end of a lease, of the retention or of a website's wait, and the arrival
//   of another request;
// - clocks ahead and behind by just more than a lease and than the retention;
// - a customer who gives up just before each retry, each time-out and each message on the screen;
// - stretches of losses and of a store that is down, mute or throttled, from each message or store
//   call on over up to twelve in a row (see prolonged()).
//
// Not covered: other lengths and instants between these; and faults by chance, whose single losses
// and delays are tried one by one instead.
#pragma once

#include "core/lab/explore/question_log.h"
#include "core/lab/sim/scenario/run_inputs.h"
#include "core/model/timeline.h"

#include <span>

namespace onecake {

// A run, as far as further faults depend on it.
struct RunSeen {
    std::span<const Event> events;
    std::span<const AskedQuestion> asked;
};

// The order of the vocabulary: as the sentences are listed for people, then by number, point and
// times. It is total.
bool comesBefore(const Fault &left, const Fault &right);

// When the fault takes effect in the run, or would.
Duration instantOf(const Fault &fault, const RunSeen &run);

// The kinds that a search can place: all but those by chance.
std::vector<FaultKind> placeableKinds();

class Vocabulary
{
public:
    // Of a design, with its kinds of faults.
    Vocabulary(const RunInputs &design, std::vector<FaultKind> kinds);

    // What can be added to the run of the design with the faults `placed`, in the vocabulary's
    // order.
    [[nodiscard]] Faults additionsTo(const RunSeen &run, const Faults &placed) const;

    // The same number of faults, one of them a stretch that lasts over one message or store call
    // more. They are found in the run with the shorter stretch, because what it loses leads to
    // messages that there would not be without it.
    [[nodiscard]] std::vector<Faults> prolonged(const RunSeen &run, const Faults &placed) const;

private:
    [[nodiscard]] bool has(FaultKind kind) const;
    void addAnswers(Faults &faults, const RunSeen &run) const;
    void addWorkFaults(Faults &faults, const AskedQuestion &asked) const;
    void addDelays(Faults &faults, const RunSeen &run) const;
    void addSkews(Faults &faults) const;
    void addGivingUp(Faults &faults, const RunSeen &run) const;
    void addStretches(Faults &faults, const RunSeen &run) const;
    [[nodiscard]] std::vector<Duration> instantsThatMatter(const RunSeen &run) const;
    [[nodiscard]] std::vector<Duration> decisionsFor(FaultKind stretch, const RunSeen &run) const;

    RunInputs m_design;
    std::vector<FaultKind> m_kinds;
    std::vector<int> m_codes; // statuses that the work may answer with
};

} // namespace onecake
