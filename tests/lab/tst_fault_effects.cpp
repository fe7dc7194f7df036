// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What faults do in a run: those that last for a while, those at a point of the work, those that
// befall the store and its locks, and those by chance.

#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/lab/sim/simulation.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/timeline_json.h"
#include "core/store/memory_store.h"
#include "tests/support/await.h"
#include "tests/support/runs.h"
#include "tests/support/store_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

struct Played {
    Timeline timeline;
    Faults fallen;
};

Played playOn(Store &store, const RunInputs &inputs)
{
    ScriptedChoices choices(allFaults(inputs));
    Simulation simulation(inputs, &choices, &store);
    await(simulation.runToEnd());
    return {simulation.timeline(), simulation.fallenByChance()};
}

Played played(const RunInputs &inputs)
{
    MemoryStore store;
    return playOn(store, inputs);
}

// A customer who asks again every 20 s, and nothing goes wrong but what is said.
RunInputs patient(const QString &policy, const QString &faults)
{
    RunInputs inputs = inputsOf(u"slow-owner"_s, policy, faults);
    Scenario story = *inputs.scenario;
    story.faults.clear();
    inputs.scenario = std::make_shared<const Scenario>(story);
    return inputs;
}

int countOf(const Timeline &timeline, EventKind kind, MessageKind message)
{
    const auto &events = timeline.events();
    return static_cast<int>(
        std::count_if(events.begin(), events.end(), [kind, message](const Event &event) {
            return event.kind == kind && event.message == message;
        }));
}

std::optional<Duration> firstOf(const Timeline &timeline, EventKind kind)
{
    const auto &events = timeline.events();
    const auto found = std::find_if(events.begin(), events.end(),
                                    [kind](const Event &event) { return event.kind == kind; });
    return found == events.end() ? std::nullopt : std::optional(found->at);
}

RunInputs seeded(RunInputs inputs, quint64 seed)
{
    inputs.seed = seed;
    return inputs;
}

QString lossesOf(const Faults &fallen)
{
    Faults losses;
    std::copy_if(fallen.begin(), fallen.end(), std::back_inserter(losses), [](const Fault &fault) {
        return fault.kind == FaultKind::LoseRequest || fault.kind == FaultKind::LoseReply;
    });
    return toWords(losses);
}

// The numbers of those of the first messages of a direction that the dice lose.
QList<int> lostOf(const QString &faults, quint64 seed, QuestionKind direction, int count)
{
    ScriptedChoices nothing{{}};
    SeededChoices choices(&nothing, *parseFaults(faults), seed);
    QList<int> lost;
    for (int number = 1; number <= count; ++number) {
        Question question;
        question.kind = direction;
        question.number = number;
        const FaultKind kind = choices.choose(question).kind;
        if (kind == FaultKind::LoseRequest || kind == FaultKind::LoseReply)
            lost.append(number);
    }
    return lost;
}

} // namespace

class TestFaultEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashAfterTheChargeFallsBeforeItsRecoveryPoint();
    void aThrowAfterTheEffectLeavesAChargeAndNoCake();
    void aThrowAfterTheWorkLeavesBoth();
    void repliesAreLostForAWhileAndRequestsGetThrough();
    void requestsAreLostForAWhileAndRepliesGetThrough();
    void ofTwoStretchesTheFirstToEndDoesNotEndTheOther_data();
    void ofTwoStretchesTheFirstToEndDoesNotEndTheOther();
    void aMuteStoreWritesAndAnswersNobody();
    void aMuteStoreDoesNotAnswerReads();
    void aLockFreedEarlyLetsTwoInAtOnce_data();
    void aLockFreedEarlyLetsTwoInAtOnce();
    void aLockFreedEarlyIsFencedOff();
    void theSameSeedIsTheSameRunOverEveryStore_data();
    void theSameSeedIsTheSameRunOverEveryStore();
    void whatFellGivesTheSameRunWhenItIsPasted_data();
    void whatFellGivesTheSameRunWhenItIsPasted();
    void anotherSeedLosesOtherMessages();
    void nothingIsLostAtNoneAndAllAtAHundredPercent();
    void asManyAreLostAsTheChanceSays();
    void aHigherChanceLosesTheSameAndMore();
    void aFurtherFaultMovesNothingForTheOthers();
    void jitterStaysBelowItsBoundAndLetsMessagesOvertake();
    void whatIsToldToHappenWinsOverChance();
    void liftedFaultsDoNotFallByChance();
};

// Without a key downstream the payment service cannot know that it is asked again.
void TestFaultEffects::aCrashAfterTheChargeFallsBeforeItsRecoveryPoint()
{
    RunInputs inputs = patient(u"onecake"_s, u"crash after-effect on attempt 1"_s);
    QCOMPARE(countOf(run(inputs), EventKind::Charged), 1);
    Policy policy = *inputs.policy;
    policy.outcome.downstreamKey = DownstreamKey::None;
    inputs.policy = std::make_shared<const Policy>(policy);
    const Timeline died = run(inputs);
    QCOMPARE(countOf(died, EventKind::ApiCrashed), 1);
    QCOMPARE(countOf(died, EventKind::Charged), 2);
    QCOMPARE(countOf(died, EventKind::Baked), 1);
    QCOMPARE(stateOf(died, VerdictName::AtMostOneCharge), VerdictState::Broken);
    // Nothing was written between the charge and the crash; a crash during the work comes later.
    const Duration charged = *firstOf(died, EventKind::Charged);
    const Duration crashed = *firstOf(died, EventKind::ApiCrashed);
    QVERIFY(charged < crashed);
    const auto &events = died.events();
    QVERIFY(std::none_of(events.begin(), events.end(), [&](const Event &event) {
        return event.kind == EventKind::RecordWritten && event.at > charged && event.at <= crashed;
    }));
    inputs.faults = *parseFaults(u"crash during-work on attempt 1");
    QCOMPARE(countOf(run(inputs), EventKind::Charged), 1);
}

void TestFaultEffects::aThrowAfterTheEffectLeavesAChargeAndNoCake()
{
    const Timeline timeline =
        run(inputsOf(u"two-cakes-wanted"_s, u"powertools"_s, u"throw after-effect on attempt 1"_s));
    QCOMPARE(countOf(timeline, EventKind::WorkThrew), 1);
    QVERIFY(*firstOf(timeline, EventKind::WorkThrew) > *firstOf(timeline, EventKind::Charged));
    QVERIFY(*firstOf(timeline, EventKind::WorkThrew) < *firstOf(timeline, EventKind::Baked));
}

void TestFaultEffects::aThrowAfterTheWorkLeavesBoth()
{
    const Timeline timeline =
        run(inputsOf(u"two-cakes-wanted"_s, u"powertools"_s, u"throw after-work on attempt 1"_s));
    QCOMPARE(countOf(timeline, EventKind::WorkThrew), 1);
    QVERIFY(*firstOf(timeline, EventKind::WorkThrew) > *firstOf(timeline, EventKind::Baked));
}

void TestFaultEffects::repliesAreLostForAWhileAndRequestsGetThrough()
{
    const Timeline timeline =
        run(inputsOf(u"two-cakes-wanted"_s, u"none"_s, u"lose replies 1s..9s"_s));
    QCOMPARE(countOf(timeline, EventKind::Lost, MessageKind::Request), 0);
    QVERIFY(countOf(timeline, EventKind::Lost, MessageKind::Reply) >= 1);
    for (const Event &event : timeline.events()) {
        if (event.kind == EventKind::Lost)
            QVERIFY(event.at >= Duration(1000) && event.at < Duration(9000));
    }
    QCOMPARE(firstOf(timeline, EventKind::ReplyLossBegan), std::optional(Duration(1000)));
    QCOMPARE(firstOf(timeline, EventKind::ReplyLossEnded), std::optional(Duration(9000)));
}

void TestFaultEffects::requestsAreLostForAWhileAndRepliesGetThrough()
{
    const Timeline timeline =
        run(inputsOf(u"two-cakes-wanted"_s, u"none"_s, u"lose requests 0s..9s"_s));
    QVERIFY(countOf(timeline, EventKind::Lost, MessageKind::Request) >= 1);
    QCOMPARE(countOf(timeline, EventKind::Lost, MessageKind::Reply), 0);
    QCOMPARE(firstOf(timeline, EventKind::RequestLossBegan), std::optional(Duration(0)));
    QCOMPARE(firstOf(timeline, EventKind::RequestLossEnded), std::optional(Duration(9000)));
}

void TestFaultEffects::ofTwoStretchesTheFirstToEndDoesNotEndTheOther_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<EventKind>("begin");
    QTest::addColumn<EventKind>("end");
    QTest::newRow("tunnel") << u"tunnel %1"_s << EventKind::TunnelEntered << EventKind::TunnelLeft;
    QTest::newRow("requests") << u"lose requests %1"_s << EventKind::RequestLossBegan
                              << EventKind::RequestLossEnded;
    QTest::newRow("replies") << u"lose replies %1"_s << EventKind::ReplyLossBegan
                             << EventKind::ReplyLossEnded;
    QTest::newRow("store down") << u"store down %1"_s << EventKind::StoreWentDown
                                << EventKind::StoreCameUp;
    QTest::newRow("store mute") << u"store down %1 applying writes"_s << EventKind::StoreWentMute
                                << EventKind::StoreSpokeAgain;
    QTest::newRow("throttle") << u"throttle %1"_s << EventKind::ThrottlingBegan
                              << EventKind::ThrottlingEnded;
}

void TestFaultEffects::ofTwoStretchesTheFirstToEndDoesNotEndTheOther()
{
    QFETCH(QString, words);
    QFETCH(EventKind, begin);
    QFETCH(EventKind, end);
    for (const auto &[first, second] : {std::pair{u"1s..3s"_s, u"2s..4s"_s},
                                        {u"2s..4s"_s, u"1s..3s"_s},
                                        {u"1s..4s"_s, u"2s..3s"_s}}) {
        const Timeline timeline = run(inputsOf(u"two-cakes-wanted"_s, u"none"_s,
                                               words.arg(first) + u"; "_s + words.arg(second)));
        QCOMPARE(onecake::test::countOf(timeline, begin), 1);
        QCOMPARE(onecake::test::countOf(timeline, end), 1);
        QCOMPARE(firstOf(timeline, begin), std::optional(Duration(1000)));
        QCOMPARE(firstOf(timeline, end), std::optional(Duration(4000)));
    }
}

void TestFaultEffects::aMuteStoreWritesAndAnswersNobody()
{
    const Timeline timeline = run(
        inputsOf(u"two-cakes-wanted"_s, u"powertools"_s, u"store down 0s..2s applying writes"_s));
    // The claim of the first attempt is in the table, and its owner was not told.
    const auto &events = timeline.events();
    const auto written = std::find_if(events.begin(), events.end(), [](const Event &event) {
        return event.kind == EventKind::RecordWritten;
    });
    QVERIFY(written != events.end() && written->at < Duration(2000));
    QCOMPARE(written->record->status, RecordStatus::InProgress);
    const auto answer = std::find_if(written, events.end(), [](const Event &event) {
        return event.message == MessageKind::StoreAnswer && event.kind != EventKind::Sent;
    });
    QVERIFY(answer != events.end());
    QCOMPARE(answer->kind, EventKind::Lost);
    // A store that is down altogether writes nothing.
    const Timeline down =
        run(inputsOf(u"two-cakes-wanted"_s, u"powertools"_s, u"store down 0s..2s"_s));
    QVERIFY(*firstOf(down, EventKind::RecordWritten) >= Duration(2000));
}

void TestFaultEffects::aMuteStoreDoesNotAnswerReads()
{
    // Under this policy a request begins with a read.
    const Timeline timeline = run(
        inputsOf(u"two-cakes-wanted"_s, u"get-then-put"_s, u"store down 0s..2s applying writes"_s));
    for (const Event &event : timeline.events()) {
        const bool isAnswerMeanwhile = event.kind == EventKind::Sent && event.at < Duration(2000)
            && event.message == MessageKind::StoreAnswer;
        QVERIFY(!isAnswerMeanwhile);
    }
}

void TestFaultEffects::aLockFreedEarlyLetsTwoInAtOnce_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("a lock of its own") << u"idempotentapi"_s;
    QTest::newRow("a lease") << u"powertools"_s;
    QTest::newRow("a claim held for its retention") << u"powertools-no-context"_s;
}

void TestFaultEffects::aLockFreedEarlyLetsTwoInAtOnce()
{
    QFETCH(QString, policy);
    const Timeline kept = run(inputsOf(u"double-tap"_s, policy));
    QCOMPARE(countOf(kept, EventKind::Baked), 1);
    const Timeline freed =
        run(inputsOf(u"double-tap"_s, policy, u"free lock early on attempt 1"_s));
    QCOMPARE(countOf(freed, EventKind::LockFreed), 1);
    QCOMPARE(countOf(freed, EventKind::Baked), 2);
}

void TestFaultEffects::aLockFreedEarlyIsFencedOff()
{
    for (const QString &policy : {u"onecake"_s, u"same-transaction"_s}) {
        const Timeline timeline =
            run(inputsOf(u"double-tap"_s, policy, u"free lock early on attempt 1"_s));
        QCOMPARE(countOf(timeline, EventKind::LockFreed), 1);
        QCOMPARE(countOf(timeline, EventKind::TookOver), 1);
        QCOMPARE(countOf(timeline, EventKind::Baked), 1);
        QCOMPARE(countOf(timeline, EventKind::Charged), 1);
    }
}

void TestFaultEffects::theSameSeedIsTheSameRunOverEveryStore_data()
{
    QTest::addColumn<QString>("store");
    for (const QString &store : {u"memory"_s, u"sqlite"_s, u"dynamodb"_s})
        QTest::newRow(qPrintable(store)) << store;
}

void TestFaultEffects::theSameSeedIsTheSameRunOverEveryStore()
{
    QFETCH(QString, store);
    const StoreFixture fixture(store);
    const QString faults =
        u"lose 20% of messages; jitter 300ms; store down 3s..4s applying writes; "
        "lose replies 9s..10s; free lock early on attempt 2"_s;
    for (const QString &scenario : {u"tunnel"_s, u"double-tap"_s, u"two-cakes-wanted"_s}) {
        for (const QString &policy : presetIds()) {
            const RunInputs inputs = seeded(inputsOf(scenario, policy, faults), 7);
            const Played first = played(inputs);
            const Timeline again = runOn(*fixture, inputs, scenario + policy + u'/');
            QCOMPARE(identityOf(again), identityOf(first.timeline));
        }
    }
}

void TestFaultEffects::whatFellGivesTheSameRunWhenItIsPasted_data()
{
    QTest::addColumn<QString>("faults");
    for (const char *faults :
         {"lose 10% of messages", "lose 50% of replies; lose 10% of requests", "jitter 50ms",
          "jitter 3s; lose 20% of messages",
          "lose 30% of messages; duplicate request 1; double-tap; tunnel 2s..4s",
          "jitter 400ms; delay reply 1 by 2s; skew api 1 by 5s; crash after-effect on attempt 1"})
        QTest::newRow(faults) << QString::fromLatin1(faults);
}

void TestFaultEffects::whatFellGivesTheSameRunWhenItIsPasted()
{
    QFETCH(QString, faults);
    int fallen = 0;
    for (const QString &scenario : scenarioIds()) {
        for (const QString &policy : {u"none"_s, u"onecake"_s}) {
            for (quint64 seed = 1; seed <= 5; ++seed) {
                RunInputs inputs = seeded(inputsOf(scenario, policy, faults), seed);
                const Played by = played(inputs);
                fallen += static_cast<int>(by.fallen.size());
                // As a person does it: by its words.
                inputs.faults = *parseFaults(toWords(withoutChance(inputs.faults, by.fallen)));
                QVERIFY(!isAnyByChance(inputs.faults));
                const Played pasted = played(inputs);
                QVERIFY2(identityOf(pasted.timeline) == identityOf(by.timeline),
                         qPrintable(u"%1 %2 %3: %4"_s.arg(scenario, policy, QString::number(seed),
                                                          toWords(inputs.faults))));
                QVERIFY(pasted.fallen.empty());
            }
        }
    }
    QVERIFY(fallen > 20);
}

void TestFaultEffects::anotherSeedLosesOtherMessages()
{
    QStringList runs;
    for (quint64 seed = 0; seed < 20; ++seed)
        runs.append(lossesOf(
            played(seeded(inputsOf(u"tunnel"_s, u"none"_s, u"lose 30% of messages"_s), seed))
                .fallen));
    QVERIFY(runs.removeDuplicates() < 15);
}

void TestFaultEffects::nothingIsLostAtNoneAndAllAtAHundredPercent()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        QVERIFY(lostOf(u"lose 0% of messages"_s, seed, QuestionKind::Request, 50).isEmpty());
        QCOMPARE(lostOf(u"lose 100% of replies"_s, seed, QuestionKind::Reply, 50).size(), 50);
        QVERIFY(lostOf(u"lose 100% of replies"_s, seed, QuestionKind::Request, 50).isEmpty());
        QVERIFY(lostOf(u"lose 100% of requests"_s, seed, QuestionKind::Reply, 50).isEmpty());
    }
}

void TestFaultEffects::asManyAreLostAsTheChanceSays()
{
    constexpr int count = 20000;
    for (const int permille : {5, 100, 500, 900}) {
        const QString words = u"lose %1 of messages"_s.arg(percentText(permille));
        for (const QuestionKind direction : {QuestionKind::Request, QuestionKind::Reply}) {
            const double share =
                static_cast<double>(lostOf(words, 42, direction, count).size()) * 1000 / count;
            // More than four standard deviations of 20000 throws.
            QVERIFY2(std::abs(share - permille) < 16, qPrintable(QString::number(share)));
        }
    }
}

void TestFaultEffects::aHigherChanceLosesTheSameAndMore()
{
    const auto few = lostOf(u"lose 10% of messages"_s, 3, QuestionKind::Reply, 500);
    const auto many = lostOf(u"lose 30% of messages"_s, 3, QuestionKind::Reply, 500);
    QVERIFY(few.size() < many.size());
    for (const int number : few)
        QVERIFY(many.contains(number));
}

void TestFaultEffects::aFurtherFaultMovesNothingForTheOthers()
{
    const QString loss = u"lose 10% of replies"_s;
    const auto alone = lostOf(loss, 3, QuestionKind::Reply, 500);
    QVERIFY(!alone.isEmpty());
    for (const QString &further : {u"jitter 50ms"_s, u"tunnel 1s..2s"_s, u"double-tap"_s}) {
        QCOMPARE(lostOf(further + u"; "_s + loss, 3, QuestionKind::Reply, 500), alone);
        QCOMPARE(lostOf(loss + u"; "_s + further, 3, QuestionKind::Reply, 500), alone);
    }
    const QString both = loss + u"; lose 10% of requests"_s;
    QCOMPARE(lostOf(both, 3, QuestionKind::Reply, 500), alone);
    // Two chances are two throws of the dice.
    const auto twice = lostOf(loss + u"; "_s + loss, 3, QuestionKind::Reply, 500);
    QVERIFY(twice.size() > alone.size());
    for (const int number : alone)
        QVERIFY(twice.contains(number));
}

void TestFaultEffects::jitterStaysBelowItsBoundAndLetsMessagesOvertake()
{
    int overtakings = 0;
    Duration longest{0};
    for (quint64 seed = 1; seed <= 50; ++seed) {
        const Played run =
            played(seeded(inputsOf(u"double-tap"_s, u"onecake"_s, u"jitter 50ms"_s), seed));
        for (const Fault &fault : run.fallen) {
            QVERIFY(fault.kind == FaultKind::DelayRequest || fault.kind == FaultKind::DelayReply);
            QVERIFY(fault.span > Duration(0) && fault.span <= Duration(50));
            longest = std::max(longest, fault.span);
        }
        QList<int> attempts;
        for (const Event &event : run.timeline.events()) {
            if (event.kind == EventKind::Arrived && event.message == MessageKind::Request)
                attempts.append(event.attempt);
        }
        overtakings += std::is_sorted(attempts.begin(), attempts.end()) ? 0 : 1;
    }
    QCOMPARE(longest, Duration(50));
    QVERIFY(overtakings > 0);
}

void TestFaultEffects::whatIsToldToHappenWinsOverChance()
{
    const Played run =
        played(inputsOf(u"two-cakes-wanted"_s, u"none"_s,
                        u"lose 100% of requests; jitter 1s; delay request 1 by 2s"_s));
    QVERIFY(std::none_of(run.fallen.begin(), run.fallen.end(), [](const Fault &fault) {
        return fault.kind == FaultKind::LoseRequest && fault.number == 1;
    }));
    QVERIFY(std::any_of(run.fallen.begin(), run.fallen.end(), [](const Fault &fault) {
        return fault.kind == FaultKind::LoseRequest && fault.number > 1;
    }));
}

void TestFaultEffects::liftedFaultsDoNotFallByChance()
{
    RunInputs inputs = inputsOf(u"tunnel"_s, u"none"_s, u"lose 100% of messages; jitter 1s"_s);
    UserAction lift;
    lift.kind = UserActionKind::LiftFaults;
    inputs.userActions = {lift};
    const Played run = played(inputs);
    QVERIFY(run.fallen.empty());
    QCOMPARE(countOf(run.timeline, EventKind::Lost), 0);
}

ONECAKE_TEST(TestFaultEffects)
#include "tst_fault_effects.moc"
