// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds out which verdicts depend on assumptions. A policy names the fields whose value nobody has
// verified; a verdict depends on such a field if another value of it would change the verdict. Part
// of a verdict is whether a customer who asks again would be told.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

// Finds out by repeating the run with every other legal value of each unverified field (see
// variantsOf()), one change at a time, over a memory store and in virtual time. Combinations of
// changes are not tried. A verdict that was not observed depends on nothing, and one that holds
// does not depend on a value that only leaves it unobserved.
class AssumptionSearch
{
public:
    // `verdicts` are those of judgeEnded().
    AssumptionSearch(RunInputs inputs, std::vector<Verdict> verdicts);

    [[nodiscard]] bool isOver() const;

    // Tries one other value of one field.
    void searchOne();

    // The verdicts, with the assumptions found so far.
    [[nodiscard]] const std::vector<Verdict> &verdicts() const { return m_verdicts; }

private:
    struct Trial {
        QString field;
        std::shared_ptr<const Policy> policy;
    };

    RunInputs m_inputs;
    std::vector<Verdict> m_verdicts;
    std::vector<Trial> m_trials;
    size_t m_next = 0;
};

// Runs the whole search.
std::vector<Verdict> withAssumptions(const RunInputs &inputs, std::vector<Verdict> verdicts);

// "rests on an assumption about Stripe v1: how a key is claimed"; empty if there is none.
QString assumptionsInWords(const Verdict &verdict, const QString &policyTitle);

// A run may end with a customer who knows nothing
// for certain: no answer came, or "in progress, come back". To find out whether the system would
// have told, it is asked again in a separate run. Returns the events that this adds after the end.
//
// The run of `inputs` is repeated over a memory store and in virtual time, so that it ends as it
// did. Then, without any fault, every customer who was left without a final answer asks again, one
// after the other: a second after the end, under the key of the last request. As long as the answer
// is not final they ask again, three times at most, each time after the claim that blocks the key
// has ended; but not beyond the end of the key's retention, because a request under a forgotten key
// is a new order. Empty if nobody was left without a final answer.
std::vector<Event> askFurther(const RunInputs &inputs);

// The verdicts on the ended run of these inputs with that Timeline, including further asking.
std::vector<Verdict> judgeEnded(const RunInputs &inputs, const Timeline &timeline);

// The same for the run as it goes over a memory store.
std::vector<Verdict> verdictsOf(const RunInputs &inputs);

} // namespace onecake
