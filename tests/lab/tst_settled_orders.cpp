// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/website.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/runs.h"

#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const Verdict &verdictOn(const std::vector<Verdict> &verdicts, VerdictName name)
{
    return *std::find_if(verdicts.begin(), verdicts.end(),
                         [name](const Verdict &verdict) { return verdict.name == name; });
}

Verdict settledIn(const RunInputs &inputs)
{
    return verdictOn(verdictsOf(inputs), VerdictName::EveryOrderSettled);
}

// Counted here once more, by other means than those of the judges.
struct Recount {
    int intents = 0;
    int cakes = 0;
    int charges = 0;
    int told = 0; // intents whose customer saw the good news at last
    int refused = 0; // intents that were answered with a final no, and never with good news
};

Recount recount(const Timeline &timeline)
{
    std::set<int> intents;
    std::set<int> baked;
    std::set<int> charged;
    std::set<int> told;
    std::set<int> refused;
    for (const Event &event : timeline.events()) {
        if (event.kind == EventKind::IntentFormed)
            intents.insert(event.intent);
        else if (event.kind == EventKind::Baked)
            baked.insert(event.intent);
        else if (event.kind == EventKind::Charged)
            charged.insert(event.intent);
        if (event.kind != EventKind::Arrived)
            continue;
        const bool isNo = event.code >= 400 && event.code < 500
            && event.text != nameOf(OutcomeKind::InProgress)
            && event.text != nameOf(OutcomeKind::Expired);
        if (event.to == Lane::Customer && event.text == nameOf(ScreenKind::OnItsWay))
            told.insert(event.intent);
        else if (event.message == MessageKind::Reply && isNo)
            refused.insert(event.intent);
    }
    for (const int wish : told)
        refused.erase(wish);
    const auto count = [](const std::set<int> &set) {
        return static_cast<int>(set.size());
    };
    return {count(intents), count(baked), count(charged), count(told), count(refused)};
}

RunInputs inputsOfFile(const QString &scenario, const QString &policyFile)
{
    RunInputs inputs = inputsOf(scenario, u"onecake"_s);
    const QString path =
        QStringLiteral(ONECAKE_SOURCE_DIR) + u"/tests/data/policies/"_s + policyFile;
    Result<Policy> policy = loadPolicy(path);
    if (!policy)
        qFatal("%s", qPrintable(sentence(policy.error())));
    inputs.policy = std::make_shared<const Policy>(*std::move(policy));
    return inputs;
}

} // namespace

// The seventh promise, and what further asking says about it, on real runs.
class TestSettledOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRunIsSettledAgainstTheFacts_data();
    void noRunIsSettledAgainstTheFacts();
    void twoCustomersWithOneCakeNeverHold_data();
    void twoCustomersWithOneCakeNeverHold();
    void nothingHoldsInTheMiddleOfTheTunnel();
    void aStoredFailureThatIsReplayedForEverIsBroken();
    void alreadyProcessedIsAnAnswerWhateverItsNumber();
    void theCustomerOfAnOrderThatACompleterFinishedIsUndecided();
    void askingAgainIsDoneByTheVeryKeyAndWithoutFaults();
    void askingAgainWaitsForTheEndOfTheClaim();
    void askingAgainEndsWhereTheKeyIsForgotten();
    void nobodyAsksWhoHasAnAnswer();
    void theRunItselfIsNotChanged();
};

void TestSettledOrders::noRunIsSettledAgainstTheFacts_data()
{
    QTest::addColumn<QString>("policy");
    for (const QString &policy : presetIds())
        QTest::newRow(qPrintable(policy)) << policy;
}

void TestSettledOrders::noRunIsSettledAgainstTheFacts()
{
    QFETCH(QString, policy);
    for (const QString &story : scenarioIds()) {
        const RunInputs inputs = inputsOf(story, policy);
        const Timeline timeline = run(inputs);
        const std::vector<Verdict> verdicts = judgeEnded(inputs, timeline);
        const Verdict settled = verdictOn(verdicts, VerdictName::EveryOrderSettled);
        const Recount facts = recount(timeline);
        const QByteArray said =
            u"%1: %2 intents, %3 with cakes, %4 charged, %5 told, %6 refused: %7 %8"_s.arg(story)
                .arg(facts.intents)
                .arg(facts.cakes)
                .arg(facts.charges)
                .arg(facts.told)
                .arg(facts.refused)
                .arg(nameOf(settled.state), settled.why)
                .toUtf8();
        const char *what = said.constData();
        const bool isWhole = facts.told + facts.refused == facts.intents
            && facts.cakes == facts.told && facts.charges == facts.told;
        QVERIFY2(settled.state != VerdictState::NotObserved, what);
        QVERIFY2(settled.state != VerdictState::Holds || isWhole, what);
        QVERIFY2(facts.cakes == facts.charges || settled.state == VerdictState::Broken, what);
        QVERIFY2(facts.told <= facts.cakes || settled.state == VerdictState::Broken, what);
        QVERIFY2(settled.state == VerdictState::Holds || !settled.why.isEmpty(), what);
    }
}

void TestSettledOrders::twoCustomersWithOneCakeNeverHold_data()
{
    noRunIsSettledAgainstTheFacts_data();
}

void TestSettledOrders::twoCustomersWithOneCakeNeverHold()
{
    QFETCH(QString, policy);
    const RunInputs inputs = inputsOf(u"two-customers-one-key"_s, policy);
    const Timeline timeline = run(inputs);
    if (outcomeOf(timeline).cakes == 1)
        QCOMPARE(overall(judgeEnded(inputs, timeline)), VerdictState::Broken);
}

void TestSettledOrders::nothingHoldsInTheMiddleOfTheTunnel()
{
    const Timeline whole = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    for (const Event &event : whole.events()) {
        const Timeline part = beginningOf(whole, event.at);
        for (const Verdict &verdict : judge(part, RunPhase::UnderWay))
            QVERIFY(verdict.state != VerdictState::Holds);
    }
}

void TestSettledOrders::aStoredFailureThatIsReplayedForEverIsBroken()
{
    const RunInputs inputs = inputsOf(u"operation-fails"_s, u"stripe"_s);
    QCOMPARE(outcomeOf(run(inputs)).cakes, 0);
    QCOMPARE(settledIn(inputs).state, VerdictState::Broken);
}

void TestSettledOrders::alreadyProcessedIsAnAnswerWhateverItsNumber()
{
    const auto says409 = verdictsOf(inputsOfFile(u"tunnel"_s, u"says-409.json"_s));
    const auto says400 = verdictsOf(inputsOfFile(u"tunnel"_s, u"says-400.json"_s));
    QCOMPARE(says409.size(), says400.size());
    for (size_t index = 0; index < says409.size(); ++index)
        QVERIFY2(says409[index].state == says400[index].state,
                 qPrintable(nameOf(says409[index].name)));
    QCOMPARE(verdictOn(says409, VerdictName::SameAnswer).state, VerdictState::Broken);
}

void TestSettledOrders::theCustomerOfAnOrderThatACompleterFinishedIsUndecided()
{
    RunInputs inputs =
        inputsOf(u"two-cakes-wanted"_s, u"onecake"_s, u"crash after-work on attempt 1"_s);
    const Timeline timeline = run(inputs);
    QCOMPARE(outcomeOf(timeline).cakes, 2);
    const std::vector<Verdict> verdicts = judgeEnded(inputs, timeline);
    const Verdict settled = verdictOn(verdicts, VerdictName::EveryOrderSettled);
    QCOMPARE(settled.state, VerdictState::Undecided);
    QVERIFY2(settled.why.contains(u"asking again would have told"_s), qPrintable(settled.why));
    QVERIFY(!isAnyBroken(verdicts));
    QCOMPARE(overall(verdicts), VerdictState::Undecided);
}

void TestSettledOrders::askingAgainIsDoneByTheVeryKeyAndWithoutFaults()
{
    // The reply to whatever is asked would be lost, and the page makes a new key for each request.
    RunInputs inputs = inputsOf(u"reply-fails"_s, u"onecake"_s,
                                u"lose reply 1; lose reply 2; lose reply 3; lose reply 4"_s);
    const Timeline timeline = run(inputs);
    const std::vector<Event> further = askFurther(inputs);
    QString lastKey;
    for (const Event &event : timeline.events()) {
        if (event.message == MessageKind::Request)
            lastKey = event.key;
    }
    QVERIFY(!further.empty());
    QCOMPARE(further.front().message, MessageKind::Request);
    QCOMPARE(further.front().key, lastKey);
    QVERIFY(further.front().at > timeline.end());
    const auto isLost = [](const Event &event) {
        return event.kind == EventKind::Lost;
    };
    QVERIFY(std::none_of(further.begin(), further.end(), isLost));
    QCOMPARE(settledIn(inputs).state, VerdictState::Undecided);
}

void TestSettledOrders::askingAgainWaitsForTheEndOfTheClaim()
{
    // The process dies with the claim, nobody asks again in time, and there is no completer.
    RunInputs inputs = inputsOf(u"crash-after-claim"_s, u"ietf"_s);
    Scenario story = *inputs.scenario;
    story.customers.front().reorders = 0;
    inputs.scenario = std::make_shared<const Scenario>(story);
    const std::vector<Event> further = askFurther(inputs);
    QVERIFY(!further.empty());
    QVERIFY(further.back().at - further.front().at > Duration(std::chrono::seconds(10)));
    const Verdict settled = settledIn(inputs);
    QVERIFY2(settled.state == VerdictState::Undecided, qPrintable(settled.why));
    QVERIFY2(settled.why.contains(u"would have carried it out"_s), qPrintable(settled.why));
}

void TestSettledOrders::askingAgainEndsWhereTheKeyIsForgotten()
{
    // The claim is held for as long as the key is kept: an hour.
    const RunInputs inputs = inputsOf(u"crash-after-claim"_s, u"powertools-no-context"_s);
    const std::vector<Event> further = askFurther(inputs);
    QVERIFY(!further.empty());
    QVERIFY(further.back().at < Duration(std::chrono::hours(1)));
    QCOMPARE(settledIn(inputs).state, VerdictState::Broken);
}

void TestSettledOrders::nobodyAsksWhoHasAnAnswer()
{
    QVERIFY(askFurther(inputsOf(u"tunnel"_s, u"onecake"_s)).empty());
}

void TestSettledOrders::theRunItselfIsNotChanged()
{
    const RunInputs inputs = inputsOf(u"operation-fails"_s, u"stripe"_s);
    const Timeline before = run(inputs);
    QVERIFY(!askFurther(inputs).empty());
    QVERIFY(run(inputs) == before);
}

ONECAKE_TEST(TestSettledOrders)
#include "tst_settled_orders.moc"
