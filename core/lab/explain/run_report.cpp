// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/run_report.h"

#include "core/lab/explain/explanation.h"
#include "core/lab/sim/choices/choices.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/timeline_json.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QJsonObject toJson(const Verdict &verdict)
{
    QJsonObject object{{u"name"_s, nameOf(verdict.name)},
                       {u"state"_s, nameOf(verdict.state)},
                       {u"assumptions"_s, QJsonArray::fromStringList(verdict.assumptions)}};
    if (!verdict.why.isEmpty())
        object.insert(u"why"_s, verdict.why);
    return object;
}

QJsonObject toJson(const AnswerGiven &answer)
{
    QJsonObject object{{u"intent"_s, answer.intent},
                       {u"attempt"_s, answer.attempt},
                       {u"code"_s, answer.code},
                       {u"outcome"_s, answer.outcome},
                       {u"arrived"_s, answer.hasArrived}};
    if (answer.order != 0)
        object.insert(u"order"_s, answer.order);
    return object;
}

QJsonArray wordsOf(const Faults &faults)
{
    QJsonArray words;
    for (const Fault &fault : faults)
        words.append(toWords(fault));
    return words;
}

} // namespace

QJsonObject runReport(const RunInputs &inputs, const QString &store, const Timeline &timeline,
                      const std::vector<Verdict> &verdicts, const Faults &fallenByChance)
{
    QJsonArray judged;
    for (const Verdict &verdict : verdicts)
        judged.append(toJson(verdict));
    const RunOutcome outcome = outcomeOf(timeline);
    QJsonArray answers;
    for (const AnswerGiven &answer : outcome.answers)
        answers.append(toJson(answer));
    QJsonArray userActions;
    for (const UserAction &action : inputs.userActions)
        userActions.append(onecake::toJson(action));
    QJsonObject report{
        {u"scenario"_s, inputs.scenario->id},
        {u"policy"_s, inputs.policy->id},
        {u"keyAlgorithm"_s, inputs.keyAlgorithm->id},
        {u"retry"_s, inputs.retry->id},
        {u"faults"_s, wordsOf(inputs.faults)},
        {u"deeds"_s, userActions},
        {u"seed"_s, static_cast<qint64>(inputs.seed)},
        {u"store"_s, store},
        {u"events"_s, onecake::toJson(timeline)},
        {u"verdicts"_s, judged},
        {u"explanation"_s, QJsonArray::fromStringList(explanationOf(timeline, RunPhase::Over))},
        {u"outcome"_s,
         QJsonObject{{u"intents"_s, outcome.intents},
                     {u"cakes"_s, outcome.cakes},
                     {u"charges"_s, outcome.charges},
                     {u"answers"_s, answers}}},
        {u"identity"_s, identityOf(timeline)}};
    if (isAnyByChance(allFaults(inputs))) {
        report.insert(u"fallenByChance"_s, wordsOf(fallenByChance));
        report.insert(u"exactFaults"_s, wordsOf(withoutChance(inputs.faults, fallenByChance)));
    }
    return report;
}

} // namespace onecake
