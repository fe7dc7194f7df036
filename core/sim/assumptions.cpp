// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/assumptions.h"

#include "core/model/policy_variants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool makesADifference(VerdictState own, VerdictState other)
{
    if (own == VerdictState::NotObserved || own == other)
        return false;
    return own == VerdictState::Broken || other != VerdictState::NotObserved;
}

} // namespace

AssumptionSearch::AssumptionSearch(RunInputs inputs, std::vector<Verdict> verdicts)
    : m_inputs(std::move(inputs))
    , m_verdicts(std::move(verdicts))
{}

bool AssumptionSearch::isOver() const
{
    return m_next >= m_inputs.policy->unverified.size();
}

void AssumptionSearch::searchOne()
{
    Q_ASSERT(!isOver());
    const QString field = m_inputs.policy->unverified.at(m_next++);
    RunInputs inputs = m_inputs;
    for (Policy &variant : variantsOf(*m_inputs.policy, field)) {
        inputs.policy = std::make_shared<const Policy>(std::move(variant));
        const std::vector<Verdict> others = verdictsOf(inputs);
        for (size_t index = 0; index < m_verdicts.size(); ++index) {
            Verdict &verdict = m_verdicts[index];
            const bool isKnown = verdict.assumptions.contains(field);
            if (!isKnown && makesADifference(verdict.state, others.at(index).state))
                verdict.assumptions.append(field);
        }
    }
}

std::vector<Verdict> withAssumptions(const RunInputs &inputs, std::vector<Verdict> verdicts)
{
    AssumptionSearch search(inputs, std::move(verdicts));
    while (!search.isOver())
        search.searchOne();
    return search.verdicts();
}

QString assumptionsInWords(const Verdict &verdict, const QString &policyTitle)
{
    if (verdict.assumptions.isEmpty())
        return {};
    QStringList words;
    for (const QString &field : verdict.assumptions)
        words.append(wordsOfField(field));
    words.removeDuplicates();
    const QString start = words.size() == 1 ? u"rests on an assumption about %1: %2"_s
                                            : u"rests on assumptions about %1: %2"_s;
    return start.arg(policyTitle, words.join(u"; "_s));
}

} // namespace onecake
