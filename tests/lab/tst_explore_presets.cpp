// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What one fault does to the tunnel's promises of one cake and one charge under every policy that
// comes with OneCake, with the reason why it must be so.

#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/runs.h"

#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

struct KnownAnswer {
    QString policy;
    QString cake; // what breaks it: faults, or "story"; or else "holds"
    QString charge;
};

std::vector<KnownAnswer> knownAnswers()
{
    std::vector<KnownAnswer> answers;
    const auto row = [&answers](const char *policy, const char *cake, const char *charge) {
        answers.push_back(
            {QString::fromLatin1(policy), QString::fromLatin1(cake), QString::fromLatin1(charge)});
    };
    // Nothing looks for keys: the story's own retry is another order.
    row("none", "story", "story");
    row("kinesis", "story", "story");
    // Look first, write later: two that look at once both bake, and both charge.
    row("get-then-put", "double-tap", "double-tap");
    row("express-idempotency", "double-tap", "double-tap");
    row("idempotentapi-cluster", "double-tap", "double-tap");
    // The effect and its record are one, but the charge is made before: of two at once both charge.
    // A key is kept for 7 days.
    row("nservicebus-outbox", "delay request 2 by 604791.539s", "double-tap");
    // What has thrown is forgotten, with the cake or the charge that was made before.
    row("adyen", "throw after-work on attempt 1", "throw after-effect on attempt 1");
    row("paypal", "throw after-work on attempt 1", "throw after-effect on attempt 1");
    for (const char *forgetting :
         {"idempotentapi", "acp", "ucp", "ob-uk", "iceberg", "azure-repeatability"})
        row(forgetting, "throw after-work on attempt 1", "throw after-effect on attempt 1");
    // A key is forgotten after 24 hours, and no key goes to the payment.
    row("stripe", "delay request 2 by 86390.499s", "delay request 2 by 86390.499s");
    row("node-idempotency", "delay request 2 by 86391.639s", "delay request 2 by 86391.639s");
    // Kept for 30 days; but an error is not kept, and the retry charges again.
    row("stripe-v2", "delay request 2 by 2591991.579s", "throw after-effect on attempt 1");
    // Expiry by the caller's clock: whoever is behind by as much as a record is kept writes records
    // that are over already. Kept for an hour, a day, a minute.
    for (const char *ofAws : {"powertools", "powertools-no-context", "powertools-outside-lambda",
                              "powertools-typescript", "powertools-java", "powertools-dotnet",
                              "powertools-client-key", "powertools-dotnet-client-key"})
        row(ofAws, "skew api 1 by -3600.001s", "skew api 1 by -3600.001s");
    row("ietf", "skew api 1 by -86400.001s", "skew api 1 by -86400.001s");
    row("idempot-js", "skew api 1 by -86400.001s", "skew api 1 by -86400.001s");
    row("bicatu", "skew api 1 by -60.001s", "skew api 1 by -60.001s");
    // A message whose consumer is slower than its lock is delivered again: 30 s and 60 s.
    row("sqs-fifo", "hold work 1 for 29.959s", "hold work 1 for 29.959s");
    row("service-bus", "hold work 1 for 59.959s", "hold work 1 for 59.959s");
    // Phases that resume, with a key for the payment; both forget, the key after 3 days.
    row("brandur", "delay request 2 by 259190.499s", "hold work 1 for 259199.959s");
    // Closed workflows: their ids can be started again at once, or are kept for 24 hours, 14 and 90
    // days. An owner that stood still beyond its lease of 5 s charges beside whoever took over: no
    // key goes to the payment.
    row("temporal", "delay request 1 by 4.799s", "delay request 1 by 4.799s");
    row("durable-functions", "delay request 1 by 4.799s", "delay request 1 by 4.799s");
    row("restate", "delay request 2 by 86391.579s", "hold work 1 for 5.199s");
    row("lambda-durable", "delay request 2 by 1209591.579s", "hold work 1 for 5.199s");
    row("step-functions-retry", "delay request 2 by 7775991.579s", "hold work 1 for 5.199s");
    // The execution's name is taken at once; who loses it while it works runs twice.
    row("step-functions", "free lock early on attempt 1", "free lock early on attempt 1");
    // Row lock and transaction: no second cake. The payment and we forget after 24 hours.
    row("same-transaction", "holds", "delay request 2 by 86391.539s");
    // The fence reaches the kitchen; the payment forgets after 24 hours.
    row("onecake", "holds", "hold work 1 for 604799.959s");
    return answers;
}

} // namespace

class TestExplorePresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPolicyHasAKnownAnswer();
    void theSearchFindsExactlyThat_data();
    void theSearchFindsExactlyThat();
};

void TestExplorePresets::everyPolicyHasAKnownAnswer()
{
    QStringList known;
    for (const KnownAnswer &answer : knownAnswers())
        known.append(answer.policy);
    QStringList presets = presetIds();
    known.sort();
    presets.sort();
    QCOMPARE(known, presets);
}

void TestExplorePresets::theSearchFindsExactlyThat_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("cake");
    QTest::addColumn<QString>("charge");
    for (const KnownAnswer &answer : knownAnswers())
        QTest::newRow(qPrintable(answer.policy)) << answer.policy << answer.cake << answer.charge;
}

void TestExplorePresets::theSearchFindsExactlyThat()
{
    QFETCH(QString, policy);
    QFETCH(QString, cake);
    QFETCH(QString, charge);
    const ExploreReport report = explore(explorationOf(u"tunnel"_s, policy, 1));
    QVERIFY(!report.isPartial());
    QCOMPARE(foundFor(report, VerdictName::AtMostOneCake), cake);
    QCOMPARE(foundFor(report, VerdictName::AtMostOneCharge), charge);
    // Of the same length nothing else comes before it: it breaks the promise by itself.
    for (const PromiseReport &promise : report.promises) {
        for (const BreakingKinds &each : promise.kinds) {
            QVERIFY(each.example.size() <= 1);
            QVERIFY(each.placements <= promise.broken);
        }
    }
}

ONECAKE_TEST(TestExplorePresets)
#include "tst_explore_presets.moc"
