// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/assumptions.h"

#include "core/base/invariant.h"
#include "core/lab/sim/further_asking.h"
#include "core/model/policy/policy_variants.h"
#include "core/store/memory_store.h"

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

// A run over memory and the further asking after it.
struct RunAndMore {
    Timeline timeline;
    size_t end = 0; // so many events belong to the run

    [[nodiscard]] std::span<const Event> run() const
    {
        return std::span(timeline.events()).first(end);
    }
    [[nodiscard]] std::span<const Event> more() const
    {
        return std::span(timeline.events()).subspan(end);
    }
};

RunAndMore playAndAskFurther(const RunInputs &inputs)
{
    MemoryStore store;
    ScriptedChoices choices(allFaults(inputs));
    Simulation simulation(inputs, &choices, &store);
    playToEnd(simulation);
    const size_t end = simulation.timeline().events().size();
    askFurther(simulation, intentsWithoutWord(simulation.timeline().events()));
    return {simulation.timeline(), end};
}

} // namespace

AssumptionSearch::AssumptionSearch(RunInputs inputs, std::vector<Verdict> verdicts)
    : m_inputs(std::move(inputs))
    , m_verdicts(std::move(verdicts))
{
    if (m_inputs.recorded) // it has happened, whatever a policy says
        return;
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

std::vector<Event> askFurther(const RunInputs &inputs)
{
    const RunAndMore played = playAndAskFurther(inputs);
    return {played.more().begin(), played.more().end()};
}

std::vector<Verdict> judgeEnded(const RunInputs &inputs, const Timeline &timeline)
{
    if (inputs.recorded)
        return judge(timeline, RunPhase::Over);
    if (intentsWithoutWord(timeline.events()).empty())
        return judge(timeline, RunPhase::Over);
    return judge(timeline, RunPhase::Over, askFurther(inputs));
}

std::vector<Verdict> verdictsOf(const RunInputs &inputs)
{
    const RunAndMore played = playAndAskFurther(inputs);
    return judge(played.run(), RunPhase::Over, played.more());
}

} // namespace onecake
