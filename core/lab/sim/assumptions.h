// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds out which verdicts depend on assumptions. A policy names the fields whose value nobody has
// verified; a verdict depends on such a field if another value of it would change the verdict.
#pragma once

#include "core/lab/sim/further_asking.h"

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

} // namespace onecake
