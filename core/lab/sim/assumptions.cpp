// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/assumptions.h"

#include "core/base/invariant.h"
#include "core/model/policy/policy_variants.h"

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
{
    const Policy own = *m_inputs.policy;
    for (const QString &field : own.unverified) {
        for (Policy &variant : variantsOf(own, field))
            m_trials.push_back({field, std::make_shared<const Policy>(std::move(variant))});
    }
}

bool AssumptionSearch::isOver() const
{
    return m_next == m_trials.size();
}

void AssumptionSearch::searchOne()
{
    ONECAKE_INVARIANT(!isOver());
    const Trial &trial = m_trials[m_next++];
    m_inputs.policy = trial.policy;
    const std::vector<Verdict> others = verdictsOf(m_inputs);
    for (size_t index = 0; index < m_verdicts.size(); ++index) {
        Verdict &verdict = m_verdicts[index];
        const bool isKnown = verdict.assumptions.contains(trial.field);
        if (!isKnown && makesADifference(verdict.state, others.at(index).state))
            verdict.assumptions.append(trial.field);
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
