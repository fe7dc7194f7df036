// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/counter_example.h"

#include "core/lab/sim/assumptions.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

CounterExample counterExampleOf(const PlacementRunner &runner, const Reference &reference,
                                bool hasPoint)
{
    CounterExample example;
    example.faults = inOrderOfEffect(runner, reference.faults);
    example.proof = proofOf(runner, reference.promise, example.faults);
    const PlacementRunner::Told told = runner.tell(reference.faults);
    for (const Verdict &verdict : told.verdicts) {
        if (verdict.name == reference.promise)
            example.why = verdict.why;
    }
    example.limit = limitBehind(reference.promise, runner.design(), told.events);
    if (hasPoint && reference.shared < reference.events.size())
        example.pointOfNoReturn = {reference.shared, reference.events[reference.shared]};
    return example;
}

void findSavers(ExploreReport &report)
{
    std::vector<PolicyVariant> variants;
    for (PromiseReport &promise : report.promises) {
        if (!promise.shortest)
            continue;
        if (variants.empty())
            variants = singleChangesOf(*report.design.policy);
        promise.shortest->savers =
            saversOf(runOf(report, promise.shortest->faults), promise.name, variants);
    }
}

void findAssumptions(ExploreReport &report)
{
    // Promises that the same run breaks are searched together.
    std::vector<std::pair<Faults, std::vector<Verdict>>> searched;
    for (PromiseReport &promise : report.promises) {
        if (!promise.shortest)
            continue;
        const Faults &faults = promise.shortest->faults;
        const auto isSame = [&faults](const auto &each) {
            return each.first == faults;
        };
        auto found = std::find_if(searched.begin(), searched.end(), isSame);
        if (found == searched.end()) {
            const RunInputs run = runOf(report, faults);
            searched.emplace_back(faults, withAssumptions(run, verdictsOf(run)));
            found = std::prev(searched.end());
        }
        for (const Verdict &verdict : found->second) {
            if (verdict.name == promise.name)
                promise.shortest->assumptions = verdict.assumptions;
        }
    }
}

} // namespace onecake
