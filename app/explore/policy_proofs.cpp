// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/explore/policy_proofs.h"

#include "app/explore/explore_output.h"
#include "core/base/plain_text.h"
#include "core/base/text/tr.h"
#include "core/lab/explore/policy_findings.h"
#include "core/lab/explore/tell_apart.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// As a person reads a field's value: text without quotes, and a list in one line.
QString shownValue(const QJsonValue &value)
{
    if (value.isUndefined())
        return tr("(none)");
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QJsonValue jsonValue(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

NamedDesign named(const RunInputs &run, const QString &policy)
{
    NamedDesign design{run, run.scenario->id, policy, {}, {}};
    if (run.keyAlgorithm->id != run.scenario->defaultKeyAlgorithm)
        design.keyAlgorithm = run.keyAlgorithm->id;
    if (run.retry->id != run.scenario->defaultRetry)
        design.retry = run.retry->id;
    return design;
}

QString commandOf(const RunInputs &run, const QString &policy)
{
    return playCommand(named(run, policy), run.faults);
}

QJsonObject toldApartJson(const ToldApart &told, const QString &left, const QString &right)
{
    QJsonArray faults;
    for (const Fault &fault : told.left.faults)
        faults.append(toWords(fault));
    const auto side = [](const RunInputs &run, const RunOutcome &outcome, const QString &policy) {
        return QJsonObject{{u"policy"_s, policy},
                           {u"cakes"_s, outcome.cakes},
                           {u"charges"_s, outcome.charges},
                           {u"outcome"_s, outcomeInWords(outcome)},
                           {u"command"_s, commandOf(run, policy)}};
    };
    return {{u"story"_s, told.left.scenario->id},
            {u"faults"_s, faults},
            {u"sides"_s,
             QJsonArray{side(told.left, told.leftOutcome, left),
                        side(told.right, told.rightOutcome, right)}}};
}

QString toldApartText(const ToldApart &told, const QString &left, const QString &right)
{
    const QString faults =
        told.left.faults.empty() ? tr("no fault but its own") : toWords(told.left.faults);
    QString text = tr("The shortest history that tells them apart: %1, %2\n")
                       .arg(translated(told.left.scenario->title), faults);
    text += u"  %1: %2\n    $ %3\n"_s.arg(left, outcomeInWords(told.leftOutcome),
                                          commandOf(told.left, left));
    return text
        + u"  %1: %2\n    $ %3\n"_s.arg(right, outcomeInWords(told.rightOutcome),
                                        commandOf(told.right, right));
}

} // namespace

ExitCode diffPolicies(const QString &left, const QString &right, int mostFaults, bool asJson)
{
    const auto leftPolicy = loadSharedPolicy(left);
    if (!leftPolicy)
        return refuse(leftPolicy.error());
    const auto rightPolicy = loadSharedPolicy(right);
    if (!rightPolicy)
        return refuse(rightPolicy.error());
    const Result<std::vector<RunInputs>> stories = everyStory();
    if (!stories)
        return refuse(stories.error());
    const std::vector<FieldDifference> fields = differencesOf(**leftPolicy, **rightPolicy);
    const auto told = tellApart(*stories, *leftPolicy, *rightPolicy, mostFaults);
    const ExitCode code = told ? ExitCode::Broken : ExitCode::Holds;
    if (asJson) {
        QJsonArray array;
        for (const FieldDifference &each : fields)
            array.append(QJsonObject{{u"field"_s, each.path},
                                     {u"left"_s, jsonValue(each.left)},
                                     {u"right"_s, jsonValue(each.right)}});
        printJson(QJsonObject{
            {u"left"_s, left},
            {u"right"_s, right},
            {u"fields"_s, array},
            {u"faultsAtMost"_s, mostFaults},
            {u"history"_s,
             told ? QJsonValue(toldApartJson(*told, left, right)) : QJsonValue(QJsonValue::Null)}});
        return code;
    }
    QString text;
    for (const FieldDifference &each : fields)
        text += u"%1: %2 | %3\n"_s.arg(spelledOut(each.path), spelledOut(shownValue(each.left)),
                                       spelledOut(shownValue(each.right)));
    if (fields.empty())
        text += tr("The two have the same fields.\n");
    text += u'\n';
    text += told ? toldApartText(*told, spelledOut(left), spelledOut(right))
                 : tr("No history with at most %1 faults tells them apart, in any of the %2 "
                      "stories.\n")
                       .arg(mostFaults)
                       .arg(stories->size());
    printOut(text);
    return code;
}

ExitCode provePolicy(const QString &policy, const QString &keyAlgorithm, const QString &retry,
                     bool asJson)
{
    const auto loaded = loadSharedPolicy(policy);
    if (!loaded)
        return refuse(loaded.error());
    std::shared_ptr<const KeyAlgorithm> key;
    if (!keyAlgorithm.isEmpty()) {
        const auto chosen = loadKeyAlgorithm(keyAlgorithm);
        if (!chosen)
            return refuse(chosen.error());
        key = *chosen;
    }
    std::shared_ptr<const RetryPolicy> retries;
    if (!retry.isEmpty()) {
        const auto chosen = loadRetry(retry);
        if (!chosen)
            return refuse(chosen.error());
        retries = *chosen;
    }
    const std::vector<PolicyFinding> findings = findingsIn(*loaded, key, retries);
    QJsonArray array;
    QString text;
    for (const PolicyFinding &finding : findings) {
        NamedDesign design = named(finding.run, policy);
        if (!keyAlgorithm.isEmpty() && finding.run.keyAlgorithm == key)
            design.keyAlgorithm = keyAlgorithm;
        if (!retry.isEmpty())
            design.retry = retry;
        const QString command = playCommand(design, finding.run.faults);
        array.append(QJsonObject{{u"title"_s, finding.title},
                                 {u"field"_s, finding.field},
                                 {u"promise"_s, nameOf(finding.promise)},
                                 {u"why"_s, finding.why},
                                 {u"advice"_s, finding.advice},
                                 {u"command"_s, command}});
        const QString field = finding.field.isEmpty() ? QString() : u" (%1)"_s.arg(finding.field);
        text += u"%1%2\n  %3: %4\n  %5\n  $ %6\n"_s.arg(
            finding.title, field, promiseOf(finding.promise), spelledOut(finding.why),
            finding.advice, command);
    }
    if (asJson)
        printJson(QJsonObject{{u"policy"_s, policy}, {u"findings"_s, array}});
    else if (findings.empty())
        printOut(tr("%1: nothing was found that a run shows to be wrong.").arg(spelledOut(policy)));
    else
        printOut(text);
    return findings.empty() ? ExitCode::Holds : ExitCode::Broken;
}

} // namespace onecake
