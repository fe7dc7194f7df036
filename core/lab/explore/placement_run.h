// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs a design with some faults placed, once, and tells what came of it.
#pragma once

#include "core/lab/explore/explore_inputs.h"
#include "core/lab/explore/vocabulary.h"

#include <array>
#include <stop_token>

namespace onecake {

inline constexpr size_t promiseCount = enumNames<VerdictName>.size();
using PromiseStates = std::array<VerdictState, promiseCount>;

// A run that others are compared with.
struct Reference {
    VerdictName promise = VerdictName::AtMostOneCake;
    Faults faults;
    std::vector<Event> events;
    size_t shared = 0; // most events that a run that keeps the promise shares with it
};

struct PlacementResult {
    bool isStopped = false; // nothing else is known
    bool isEndless = false;
    PromiseStates states{};
    quint64 history = 0; // its hash
    std::vector<Faults> prolonged;
    std::vector<Duration> instants; // of the faults, if a promise is broken
    std::vector<size_t> shared; // for each reference: events shared by a run that keeps its promise

    [[nodiscard]] VerdictState stateOf(VerdictName name) const
    {
        return states.at(static_cast<size_t>(name));
    }
    [[nodiscard]] bool isAnyBroken() const;
};

class PlacementRunner
{
public:
    // The inputs must outlive it. It may be used by many threads.
    PlacementRunner(const ExploreInputs &inputs, std::stop_token stop);

    [[nodiscard]] PlacementResult run(const Faults &placed,
                                      const std::vector<Reference> &references = {}) const;
    // Nothing if it was stopped.
    [[nodiscard]] std::optional<Faults> additionsTo(const Faults &placed) const;
    // The run as it is told: its events, without further asking, and its verdicts.
    struct Told {
        std::vector<Event> events;
        std::vector<Verdict> verdicts;
    };
    [[nodiscard]] Told tell(const Faults &placed) const;
    // When each of the faults takes effect.
    [[nodiscard]] std::vector<Duration> instantsOf(const Faults &placed) const;

    [[nodiscard]] const RunInputs &design() const { return m_inputs.design; }
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }

private:
    template<typename Use>
    auto withRun(const Faults &placed, Use use) const;

    const ExploreInputs &m_inputs;
    std::stop_token m_stop;
    Vocabulary m_vocabulary;
};

// The same for the same events, and else for none of the others, but for chance.
quint64 historyHash(std::span<const Event> events);

// How many events the two have in common from their beginning on.
size_t sharedBeginning(std::span<const Event> left, std::span<const Event> right);

} // namespace onecake
