// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/run_report.h"
#include "core/lab/sim/assumptions.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "core/model/policy/policy_rules.h"
#include "core/model/policy/policy_variants.h"
#include "tests/support/runs.h"

#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

Policy preset(const QString &id)
{
    Result<Policy> policy = presetPolicy(id);
    if (!policy)
        qFatal("%s", qPrintable(sentence(policy.error())));
    return *std::move(policy);
}

Verdict onCakes(const RunInputs &inputs)
{
    const auto verdicts = withAssumptions(inputs, verdictsOf(inputs));
    return verdicts.front();
}

RunInputs withUnverified(RunInputs inputs, const QStringList &fields)
{
    Policy policy = *inputs.policy;
    policy.unverified = fields;
    inputs.policy = std::make_shared<const Policy>(std::move(policy));
    return inputs;
}

} // namespace

class TestAssumptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldHasEachOtherLegalValueOnce();
    void aGroupStandsForEachOfItsFields();
    void whatBreaksARuleIsNotTried();
    void everyUnverifiedFieldHasVariantsAndWords_data();
    void everyUnverifiedFieldHasVariantsAndWords();
    void aVerdictRestsOnTheFieldThatWouldTurnIt();
    void aVerdictThatNoFieldTurnsRestsOnNone();
    void whatWasNotObservedRestsOnNothing();
    void aVerifiedPolicyRestsOnNothing();
    void theAssumptionIsToldInPlainWords();
    void theReportNamesTheFields();
};

void TestAssumptions::aFieldHasEachOtherLegalValueOnce()
{
    const Policy onecake = preset(u"onecake"_s);
    const std::vector<Policy> variants = variantsOf(onecake, u"claim.effect_fencing"_s);
    QCOMPARE(variants.size(), 2U);
    QCOMPARE(variants[0].claim.effectFencing, EffectFencing::None);
    QCOMPARE(variants[1].claim.effectFencing, EffectFencing::Unique);
    for (Policy variant : variants) {
        variant.claim.effectFencing = onecake.claim.effectFencing;
        QCOMPARE(toJson(variant), toJson(onecake)); // and nothing else is different
    }
}

void TestAssumptions::aGroupStandsForEachOfItsFields()
{
    const Policy stripe = preset(u"stripe"_s);
    const std::vector<Policy> variants = variantsOf(stripe, u"claim.lease"_s);
    const auto differs = [&](auto ClaimPolicy::*field) {
        return std::any_of(variants.begin(), variants.end(), [&](const Policy &variant) {
            return variant.claim.*field != stripe.claim.*field;
        });
    };
    QVERIFY(differs(&ClaimPolicy::leaseKind));
    QVERIFY(differs(&ClaimPolicy::lease));
    QVERIFY(differs(&ClaimPolicy::heartbeat));
    QVERIFY(differs(&ClaimPolicy::onLeaseExpiry));
    QVERIFY(!differs(&ClaimPolicy::recordFencing));
}

void TestAssumptions::whatBreaksARuleIsNotTried()
{
    for (const QString &id : presetIds()) {
        const Policy policy = preset(id);
        for (const QString &field : policy.unverified) {
            for (const Policy &variant : variantsOf(policy, field)) {
                QVERIFY(brokenRules(variant).empty());
                QVERIFY(std::holds_alternative<Policy>(policyFromJson(toJson(variant))));
            }
        }
    }
}

void TestAssumptions::everyUnverifiedFieldHasVariantsAndWords_data()
{
    QTest::addColumn<QString>("policy");
    for (const QString &policy : presetIds())
        QTest::newRow(qPrintable(policy)) << policy;
}

void TestAssumptions::everyUnverifiedFieldHasVariantsAndWords()
{
    QFETCH(QString, policy);
    const Policy read = preset(policy);
    for (const QString &field : read.unverified) {
        QVERIFY2(wordsOfField(field) != field, qPrintable(field));
        // Of the way in which a stored failure is driven on, only commits in phases are capable.
        const bool isAlone = policy == u"stripe-v2" && field == u"outcome.commit";
        if (isAlone || field.endsWith(u"fields"_s) || field.endsWith(u"marker"_s))
            continue; // nor can anybody think of other names
        QVERIFY2(!variantsOf(read, field).empty(), qPrintable(field));
    }
}

void TestAssumptions::aVerdictRestsOnTheFieldThatWouldTurnIt()
{
    // Without a lease that ends, or with a fence at the effect, there would be one cake.
    const Verdict verdict = onCakes(inputsOf(u"crash-after-work"_s, u"stripe"_s));
    QCOMPARE(verdict.state, VerdictState::Broken);
    QVERIFY(verdict.assumptions.contains(u"claim.effect_fencing"_s));
    QVERIFY(verdict.assumptions.contains(u"claim.lease"_s));
    QVERIFY(!verdict.assumptions.contains(u"retention.store_down"_s));
}

void TestAssumptions::aVerdictThatNoFieldTurnsRestsOnNone()
{
    const Verdict verdict =
        onCakes(withUnverified(inputsOf(u"tunnel"_s, u"none"_s), {u"outcome.downstream_key"_s}));
    QCOMPARE(verdict.state, VerdictState::Broken);
    QCOMPARE(verdict.assumptions, QStringList());
}

void TestAssumptions::whatWasNotObservedRestsOnNothing()
{
    const RunInputs inputs = inputsOf(u"tunnel"_s, u"stripe"_s);
    for (const Verdict &verdict : withAssumptions(inputs, verdictsOf(inputs))) {
        if (verdict.state == VerdictState::NotObserved)
            QVERIFY(verdict.assumptions.isEmpty());
    }
}

void TestAssumptions::aVerifiedPolicyRestsOnNothing()
{
    const RunInputs inputs = inputsOf(u"crash-after-work"_s, u"onecake"_s);
    for (const Verdict &verdict : withAssumptions(inputs, verdictsOf(inputs)))
        QVERIFY(verdict.assumptions.isEmpty());
    // …but would if its fence were only assumed.
    const RunInputs slow = inputsOf(u"slow-owner"_s, u"powertools-outside-lambda"_s);
    const Verdict assumed = onCakes(withUnverified(slow, {u"claim.effect_fencing"_s}));
    QCOMPARE(assumed.assumptions, QStringList{u"claim.effect_fencing"_s});
}

void TestAssumptions::theAssumptionIsToldInPlainWords()
{
    Verdict verdict;
    QCOMPARE(assumptionsInWords(verdict, u"Stripe"_s), QString());
    verdict.assumptions = {u"claim.protocol"_s};
    QCOMPARE(assumptionsInWords(verdict, u"Stripe"_s),
             u"rests on an assumption about Stripe: how a key is claimed"_s);
    verdict.assumptions.append(u"claim.lease.duration"_s);
    QCOMPARE(assumptionsInWords(verdict, u"Stripe"_s),
             u"rests on assumptions about Stripe: how a key is claimed; how long a claim lasts"_s);
}

void TestAssumptions::theReportNamesTheFields()
{
    const RunInputs inputs = inputsOf(u"crash-after-work"_s, u"stripe"_s);
    const Timeline timeline = run(inputs);
    const auto verdicts = withAssumptions(inputs, judgeEnded(inputs, timeline));
    const QJsonObject report = runReport(inputs, u"memory:"_s, timeline, verdicts);
    const QJsonObject first = report[u"verdicts"_s].toArray().first().toObject();
    QCOMPARE(first[u"state"_s].toString(), u"broken"_s);
    QVERIFY(first[u"assumptions"_s].toArray().contains(u"claim.effect_fencing"_s));
}

ONECAKE_TEST(TestAssumptions)
#include "tst_assumptions.moc"
