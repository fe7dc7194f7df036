// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which verdicts rest on assumptions. A policy names the fields whose value nobody has verified; a
// verdict rests on such a field if it would be another with another value of it.
#pragma once

#include "core/lab/sim/further_asking.h"

namespace onecake {

// Finds out by playing: the same inputs once with every other legal value of each unverified field
// (see variantsOf()), one change at a time, over memory and in virtual time. Combinations of
// several changes are not tried. A verdict that was not observed rests on nothing, and to one that
// holds it makes no difference if another value leaves it unobserved.
class AssumptionSearch
{
public:
    // `verdicts` are those of judgeEnded().
    AssumptionSearch(RunInputs inputs, std::vector<Verdict> verdicts);

    [[nodiscard]] bool isOver() const;

    // Tries one other value of one field.
    void searchOne();

    // As far as has been found.
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

// The whole search.
std::vector<Verdict> withAssumptions(const RunInputs &inputs, std::vector<Verdict> verdicts);

// "rests on an assumption about Stripe v1: how a key is claimed"; empty if it rests on none.
QString assumptionsInWords(const Verdict &verdict, const QString &policyTitle);

} // namespace onecake
