// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/explore_report.h"

#include "core/lab/diagram/text/event_text.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QJsonArray wordsOfEach(const Faults &faults)
{
    QJsonArray array;
    for (const Fault &fault : faults)
        array.append(toWords(fault));
    return array;
}

QJsonValue toJson(const std::optional<PointOfNoReturn> &point)
{
    if (!point)
        return QJsonValue::Null;
    return QJsonObject{{u"event"_s, static_cast<qint64>(point->index)},
                       {u"at"_s, static_cast<qint64>(point->event.at.count())},
                       {u"sentence"_s, sentenceOf(point->event)}};
}

QJsonValue toJson(const std::optional<DesignLimit> &limit)
{
    if (!limit)
        return QJsonValue::Null;
    return QJsonObject{{u"reason"_s, limit->reason},
                       {u"source"_s, limit->source},
                       {u"ofEveryDesign"_s, limit->isOfEveryDesign}};
}

QJsonArray toJson(const std::vector<Saver> &savers)
{
    QJsonArray array;
    for (const Saver &saver : savers)
        array.append(QJsonObject{
            {u"field"_s, saver.field},
            {u"own"_s, saver.own.isUndefined() ? QJsonValue(QJsonValue::Null) : saver.own},
            {u"other"_s, saver.other.isUndefined() ? QJsonValue(QJsonValue::Null) : saver.other},
            {u"bringsOthers"_s, saver.bringsOthers},
            {u"event"_s, static_cast<qint64>(saver.parting)},
            {u"at"_s, static_cast<qint64>(saver.at.count())},
            {u"sentence"_s,
             saver.event ? QJsonValue(sentenceOf(*saver.event)) : QJsonValue(QJsonValue::Null)}});
    return array;
}

QJsonObject toJson(const ExploreReport &report, const CounterExample &example)
{
    QJsonArray proof;
    for (const WithoutSome &without : example.proof)
        proof.append(QJsonObject{{u"faults"_s, wordsOfEach(without.left)},
                                 {u"state"_s, nameOf(without.state)}});
    return {{u"faults"_s, wordsOfEach(example.faults)},
            {u"why"_s, example.why},
            {u"proof"_s, proof},
            {u"pointOfNoReturn"_s, toJson(example.pointOfNoReturn)},
            {u"assumptions"_s, QJsonArray::fromStringList(example.assumptions)},
            {u"limit"_s, toJson(example.limit)},
            {u"savedBy"_s, toJson(example.savers)},
            {u"run"_s, toJson(runOf(report, example.faults))}};
}

QJsonObject toJson(const ExploreReport &report, const PromiseReport &promise)
{
    QJsonArray kinds;
    for (const BreakingKinds &each : promise.kinds) {
        QJsonArray names;
        for (const FaultKind kind : each.kinds)
            names.append(nameOf(kind));
        kinds.append(QJsonObject{{u"kinds"_s, names},
                                 {u"placements"_s, static_cast<qint64>(each.placements)},
                                 {u"example"_s, wordsOfEach(each.example)}});
    }
    return {{u"promise"_s, nameOf(promise.name)},
            {u"state"_s, nameOf(stateOf(promise))},
            {u"holds"_s, static_cast<qint64>(promise.holds)},
            {u"broken"_s, static_cast<qint64>(promise.broken)},
            {u"notObserved"_s, static_cast<qint64>(promise.notObserved)},
            {u"undecided"_s, static_cast<qint64>(promise.undecided)},
            {u"shortest"_s,
             promise.shortest ? QJsonValue(toJson(report, *promise.shortest))
                              : QJsonValue(QJsonValue::Null)},
            {u"kinds"_s, kinds}};
}

} // namespace

PromiseState stateOf(const PromiseReport &promise)
{
    if (promise.broken > 0)
        return PromiseState::Broken;
    if (promise.undecided > 0)
        return PromiseState::Undecided;
    return promise.holds > 0 ? PromiseState::Holds : PromiseState::NotObserved;
}

const PromiseReport *ExploreReport::promise(VerdictName name) const
{
    const auto found =
        std::find_if(promises.begin(), promises.end(),
                     [name](const PromiseReport &promise) { return promise.name == name; });
    return found == promises.end() ? nullptr : &*found;
}

std::vector<VerdictName> allPromises()
{
    std::vector<VerdictName> names;
    for (const auto &entry : enumNames<VerdictName>)
        names.push_back(entry.value);
    return names;
}

bool isAnyBroken(const ExploreReport &report)
{
    return report.breaking > 0;
}

RunInputs runOf(const ExploreReport &report, const Faults &faults)
{
    RunInputs run = report.design;
    run.faults.insert(run.faults.end(), faults.begin(), faults.end());
    return run;
}

QJsonObject toJson(const ExploreReport &report)
{
    QJsonArray byFaults;
    for (const quint64 placements : report.byFaults)
        byFaults.append(static_cast<qint64>(placements));
    QJsonArray promises;
    for (const PromiseReport &promise : report.promises)
        promises.append(toJson(report, promise));
    const RunInputs &design = report.design;
    return {{u"scenario"_s, design.scenario->id},
            {u"policy"_s, design.policy->id},
            {u"keyAlgorithm"_s, design.keyAlgorithm->id},
            {u"retry"_s, design.retry->id},
            {u"apis"_s, design.scenario->apiCount},
            {u"faultsAtMost"_s, report.mostFaults},
            {u"faultsDone"_s, report.faultsDone},
            {u"end"_s, nameOf(report.end)},
            {u"placements"_s, static_cast<qint64>(report.placements)},
            {u"placementsByFaults"_s, byFaults},
            {u"histories"_s, static_cast<qint64>(report.histories)},
            {u"endless"_s, static_cast<qint64>(report.endless)},
            {u"firstEndless"_s,
             report.firstEndless ? QJsonValue(wordsOfEach(*report.firstEndless))
                                 : QJsonValue(QJsonValue::Null)},
            {u"broken"_s, static_cast<qint64>(report.breaking)},
            {u"promises"_s, promises}};
}

} // namespace onecake
