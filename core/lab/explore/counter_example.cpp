// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/counter_example.h"

#include "core/lab/sim/assumptions.h"

#include <algorithm>
#include <bit>

namespace onecake {

namespace {

// Of many faults the largest parts are tried alone: there are too many others.
constexpr size_t mostForAllParts = 10;

// The proper subsets, the smallest ones first, and in the order of the faults.
std::vector<Faults> properParts(const Faults &faults)
{
    std::vector<Faults> parts;
    if (faults.size() > mostForAllParts) {
        for (size_t without = 0; without < faults.size(); ++without) {
            Faults part = faults;
            part.erase(part.begin() + static_cast<std::ptrdiff_t>(without));
            parts.push_back(std::move(part));
        }
        return parts;
    }
    const unsigned all = 1U << faults.size();
    for (unsigned chosen = 0; chosen + 1 < all; ++chosen) {
        Faults part;
        for (size_t at = 0; at < faults.size(); ++at) {
            if ((chosen >> at & 1U) != 0)
                part.push_back(faults[at]);
        }
        parts.push_back(std::move(part));
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Faults &left, const Faults &right) {
        return left.size() < right.size();
    });
    return parts;
}

Faults inOrderOfEffect(const PlacementRunner &runner, const Faults &faults)
{
    const std::vector<Duration> instants = runner.instantsOf(faults);
    std::vector<size_t> order(faults.size());
    for (size_t at = 0; at < order.size(); ++at)
        order[at] = at;
    std::stable_sort(order.begin(), order.end(), [&instants](size_t left, size_t right) {
        return instants[left] < instants[right];
    });
    Faults result;
    for (const size_t at : order)
        result.push_back(faults[at]);
    return result;
}

std::vector<WithoutSome> proofOf(const PlacementRunner &runner, VerdictName promise,
                                 const Faults &faults)
{
    std::vector<WithoutSome> proof;
    for (Faults &part : properParts(faults)) {
        const VerdictState state = runner.run(part).stateOf(promise);
        proof.push_back({std::move(part), state});
    }
    // What is left out of the whole comes first: this is what a person asks.
    std::stable_sort(proof.begin(), proof.end(),
                     [](const WithoutSome &left, const WithoutSome &right) {
                         return left.left.size() > right.left.size();
                     });
    return proof;
}

} // namespace

Faults shortestPartOf(const PlacementRunner &runner, VerdictName promise, const Faults &faults)
{
    for (Faults &part : properParts(faults)) {
        if (runner.run(part).stateOf(promise) == VerdictState::Broken)
            return std::move(part);
    }
    return faults;
}

Reference referenceFor(const PlacementRunner &runner, VerdictName promise, const Faults &faults)
{
    Reference reference{promise, faults, runner.tell(faults).events, 0};
    for (const Faults &part : properParts(faults)) {
        const PlacementResult result = runner.run(part, {reference});
        if (!result.shared.empty())
            reference.shared = std::max(reference.shared, result.shared.front());
    }
    return reference;
}

CounterExample counterExampleOf(const ExploreInputs &inputs, VerdictName promise,
                                const Faults &faults, const std::vector<Reference> *references)
{
    // It is told to its end, also where the search was stopped.
    const PlacementRunner runner(inputs, {});
    CounterExample example;
    example.faults = inOrderOfEffect(runner, faults);
    example.proof = proofOf(runner, promise, example.faults);
    RunInputs run = inputs.design;
    run.faults.insert(run.faults.end(), example.faults.begin(), example.faults.end());
    // Over a store of its own the verdicts of other designs, over memory, say nothing.
    const std::vector<Verdict> own = runner.tell(faults).verdicts;
    const std::vector<Verdict> verdicts = inputs.makeStore ? own : withAssumptions(run, own);
    for (const Verdict &verdict : verdicts) {
        if (verdict.name != promise)
            continue;
        example.why = verdict.why;
        example.assumptions = verdict.assumptions;
    }
    if (references == nullptr)
        return example;
    for (const Reference &reference : *references) {
        if (reference.promise == promise && reference.shared < reference.events.size())
            example.pointOfNoReturn = {reference.shared, reference.events[reference.shared]};
    }
    return example;
}

} // namespace onecake
