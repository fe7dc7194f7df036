// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/rows/planted_history.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

// The checkers are checked on histories with a planted fault each.
class TestVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = {}; }
    void nothingHappenedAndNothingIsClaimed();
    void aGoodDayHolds();
    void nothingHoldsWhileTheRunIsUnderWay();
    void whatIsBrokenForGoodIsBrokenAtOnce();
    void whatMayStillBeMendedIsUndecidedMeanwhile();
    void aSecondCakeIsSeen();
    void aSecondChargeIsSeen();
    void twoCakesForTwoWishesAreFine();
    void contradictingAnswersAreSeen();
    void answersThatAreNotFinalContradictNothing();
    void inProgressIsWhatTheAnswerMeansAndNotItsNumber();
    void anAnswerToAStrangerIsSeen();
    void mergedOrdersAreSeen();
    void anAnswerFromTheRecordOfAnotherOrderMergesThem();
    void aConfirmationWithoutACakeIsSeen();
    void aKeyThatStaysInProgressBlocks();
    void aKeyThatIsFinishedLaterDoesNotBlock();
    void aKeyThatIsNeverFreedBlocks();
    void aKeyThatIsInProgressHoweverOftenOneAsksBlocks();
    void theWorstCountsForTheWhole();
    void theSummaryIsPlain();

private:
    PlantedHistory m_history;
};

void TestVerdicts::nothingHappenedAndNothingIsClaimed()
{
    for (const RunPhase phase : {RunPhase::UnderWay, RunPhase::Over}) {
        for (const Verdict &verdict : m_history.verdicts(phase))
            QCOMPARE(verdict.state, VerdictState::NotObserved);
    }
}

void TestVerdicts::aGoodDayHolds()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.carryOut(1, 1042);
    m_history.answer(1, OutcomeKind::Executed, 200, 1042);
    m_history.show(1, ScreenKind::OnItsWay);
    QCOMPARE(m_history.stateOf(VerdictName::AtMostOneCake), VerdictState::Holds);
    QCOMPARE(m_history.stateOf(VerdictName::AtMostOneCharge), VerdictState::Holds);
    QCOMPARE(m_history.stateOf(VerdictName::DistinctOrders), VerdictState::NotObserved);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
    QCOMPARE(m_history.stateOf(VerdictName::SameAnswer), VerdictState::NotObserved);
    QVERIFY(!isAnyBroken(m_history.verdicts(RunPhase::Over)));
}

void TestVerdicts::nothingHoldsWhileTheRunIsUnderWay()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.carryOut(1, 1042);
    m_history.answer(1, OutcomeKind::Executed, 200, 1042);
    m_history.answer(1, OutcomeKind::Replayed, 200, 1042);
    m_history.show(1, ScreenKind::OnItsWay);
    for (const Verdict &verdict : m_history.verdicts(RunPhase::UnderWay))
        QVERIFY2(verdict.state != VerdictState::Holds, qPrintable(nameOf(verdict.name)));
    QCOMPARE(overall(m_history.verdicts(RunPhase::UnderWay)), VerdictState::Undecided);
    QCOMPARE(overall(m_history.verdicts(RunPhase::Over)), VerdictState::Holds);
}

void TestVerdicts::whatIsBrokenForGoodIsBrokenAtOnce()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.carryOut(1, 1042);
    m_history.carryOut(1, 1043);
    m_history.answer(1, OutcomeKind::Executed, 200, 1042);
    m_history.answer(1, OutcomeKind::Executed, 200, 1043);
    for (const VerdictName name :
         {VerdictName::AtMostOneCake, VerdictName::AtMostOneCharge, VerdictName::SameAnswer})
        QCOMPARE(m_history.stateOf(name, RunPhase::UnderWay), VerdictState::Broken);
}

void TestVerdicts::whatMayStillBeMendedIsUndecidedMeanwhile()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.record(RecordStatus::InProgress);
    m_history.effect(EventKind::Charged, 1);
    m_history.answer(1, OutcomeKind::InProgress, 409);
    m_history.answer(1, OutcomeKind::Replayed, 202);
    for (const VerdictName name : {VerdictName::DistinctOrders, VerdictName::EveryOrderSettled}) {
        QCOMPARE(m_history.stateOf(name, RunPhase::UnderWay), VerdictState::Undecided);
        QCOMPARE(m_history.stateOf(name), VerdictState::Broken);
    }
}

void TestVerdicts::aSecondCakeIsSeen()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.effect(EventKind::Baked, 1, 1042);
    m_history.effect(EventKind::Baked, 1, 1043);
    QCOMPARE(m_history.stateOf(VerdictName::AtMostOneCake), VerdictState::Broken);
}

void TestVerdicts::aSecondChargeIsSeen()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.effect(EventKind::Charged, 1);
    m_history.effect(EventKind::ChargeRecognised, 1);
    QCOMPARE(m_history.stateOf(VerdictName::AtMostOneCharge), VerdictState::Holds);
    m_history.effect(EventKind::Charged, 1);
    QCOMPARE(m_history.stateOf(VerdictName::AtMostOneCharge), VerdictState::Broken);
}

void TestVerdicts::twoCakesForTwoWishesAreFine()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.wish(2, u"adrienne"_s);
    m_history.effect(EventKind::Baked, 1, 1042);
    m_history.effect(EventKind::Baked, 2, 1043);
    QCOMPARE(m_history.stateOf(VerdictName::AtMostOneCake), VerdictState::Holds);
}

void TestVerdicts::contradictingAnswersAreSeen()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.answer(1, OutcomeKind::Executed, 200, 1042, false);
    m_history.answer(1, OutcomeKind::Replayed, 200, 1042);
    QCOMPARE(m_history.stateOf(VerdictName::SameAnswer), VerdictState::Holds);
    m_history.answer(1, OutcomeKind::Executed, 200, 1043);
    QCOMPARE(m_history.stateOf(VerdictName::SameAnswer), VerdictState::Broken);
}

void TestVerdicts::answersThatAreNotFinalContradictNothing()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.answer(1, OutcomeKind::Executed, 200, 1042);
    m_history.answer(1, OutcomeKind::InProgress, 409);
    m_history.answer(1, OutcomeKind::InProgress, 423);
    m_history.answer(1, OutcomeKind::Expired, 410);
    m_history.answer(1, OutcomeKind::Executed, 500);
    m_history.answer(1, OutcomeKind::Failed, 503);
    m_history.answer(1, OutcomeKind::Unknown, 500);
    QCOMPARE(m_history.stateOf(VerdictName::SameAnswer), VerdictState::NotObserved);
}

void TestVerdicts::inProgressIsWhatTheAnswerMeansAndNotItsNumber()
{
    for (const int code : {400, 409, 425, 429}) {
        init();
        m_history.wish(1, u"adrienne"_s);
        m_history.claim(1);
        m_history.answer(1, OutcomeKind::Executed, 202);
        m_history.answer(1, OutcomeKind::Replayed, code);
        QCOMPARE(m_history.stateOf(VerdictName::SameAnswer), VerdictState::Broken);
        QCOMPARE(m_history.stateOf(VerdictName::NobodyBlocked), VerdictState::NotObserved);
    }
    for (const int code : {409, 417, 423, 503}) {
        init();
        m_history.wish(1, u"adrienne"_s);
        m_history.record(RecordStatus::InProgress);
        m_history.answer(1, OutcomeKind::InProgress, code);
        QCOMPARE(m_history.stateOf(VerdictName::NobodyBlocked), VerdictState::Broken);
    }
}

void TestVerdicts::anAnswerToAStrangerIsSeen()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.wish(2, u"bruno"_s);
    m_history.effect(EventKind::Baked, 1, 1042);
    m_history.answer(1, OutcomeKind::Executed, 200, 1042);
    QCOMPARE(m_history.stateOf(VerdictName::NoStranger), VerdictState::Holds);
    m_history.answer(2, OutcomeKind::Replayed, 200, 1042);
    QCOMPARE(m_history.stateOf(VerdictName::NoStranger), VerdictState::Broken);
}

void TestVerdicts::mergedOrdersAreSeen()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.wish(2, u"adrienne"_s);
    m_history.effect(EventKind::Baked, 1, 1042);
    m_history.answer(1, OutcomeKind::Executed, 200, 1042);
    QCOMPARE(m_history.stateOf(VerdictName::DistinctOrders), VerdictState::Holds);
    m_history.answer(2, OutcomeKind::Replayed, 200, 1042);
    QCOMPARE(m_history.stateOf(VerdictName::DistinctOrders), VerdictState::Broken);
    QCOMPARE(m_history.stateOf(VerdictName::NoStranger), VerdictState::Holds);
}

void TestVerdicts::anAnswerFromTheRecordOfAnotherOrderMergesThem()
{
    // Neither answer bears a number: a handle, and "there is such an order already".
    m_history.wish(1, u"adrienne"_s);
    m_history.wish(2, u"bruno"_s);
    m_history.claim(1);
    m_history.carryOut(1, 1042);
    m_history.answer(1, OutcomeKind::Executed, 202);
    m_history.answer(1, OutcomeKind::Replayed, 202);
    QCOMPARE(m_history.stateOf(VerdictName::DistinctOrders), VerdictState::Holds);
    m_history.answer(2, OutcomeKind::Replayed, 400);
    m_history.show(2, ScreenKind::Refused);
    QCOMPARE(m_history.stateOf(VerdictName::DistinctOrders), VerdictState::Broken);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
}

void TestVerdicts::aConfirmationWithoutACakeIsSeen()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.answer(1, OutcomeKind::Executed, 202);
    QCOMPARE(m_history.stateOf(VerdictName::DistinctOrders), VerdictState::Broken);
}

void TestVerdicts::aKeyThatStaysInProgressBlocks()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.record(RecordStatus::InProgress);
    m_history.answer(1, OutcomeKind::InProgress, 409);
    QCOMPARE(m_history.stateOf(VerdictName::NobodyBlocked), VerdictState::Broken);
}

void TestVerdicts::aKeyThatIsFinishedLaterDoesNotBlock()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.record(RecordStatus::InProgress);
    m_history.answer(1, OutcomeKind::InProgress, 409);
    m_history.record(RecordStatus::Completed);
    QCOMPARE(m_history.stateOf(VerdictName::NobodyBlocked), VerdictState::Holds);
}

void TestVerdicts::aKeyThatIsNeverFreedBlocks()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.record(RecordStatus::InProgress, never);
    m_history.answer(1, OutcomeKind::Failed, 503);
    QCOMPARE(m_history.stateOf(VerdictName::NobodyBlocked), VerdictState::Broken);
    QCOMPARE(m_history.stateOf(VerdictName::NobodyBlocked, RunPhase::UnderWay),
             VerdictState::Undecided);
    m_history.record(RecordStatus::Completed, never);
    QCOMPARE(m_history.stateOf(VerdictName::NobodyBlocked), VerdictState::NotObserved);
}

void TestVerdicts::aKeyThatIsInProgressHoweverOftenOneAsksBlocks()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.record(RecordStatus::InProgress);
    m_history.show(1, ScreenKind::NoAnswer);
    QCOMPARE(m_history.stateOf(VerdictName::NobodyBlocked), VerdictState::NotObserved);
    m_history.end();
    m_history.answer(1, OutcomeKind::InProgress, 409);
    m_history.answer(1, OutcomeKind::InProgress, 409);
    QCOMPARE(m_history.stateOf(VerdictName::NobodyBlocked), VerdictState::Broken);
}

void TestVerdicts::theWorstCountsForTheWhole()
{
    const auto whole = [](std::initializer_list<VerdictState> states) {
        std::vector<Verdict> verdicts;
        for (const VerdictState state : states)
            verdicts.push_back({VerdictName::AtMostOneCake, state, {}});
        return overall(verdicts);
    };
    using enum VerdictState;
    QCOMPARE(whole({}), NotObserved);
    QCOMPARE(whole({NotObserved, Holds}), Holds);
    QCOMPARE(whole({Holds, Undecided, NotObserved}), Undecided);
    QCOMPARE(whole({Holds, Undecided, Broken}), Broken);
}

void TestVerdicts::theSummaryIsPlain()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.carryOut(1, 1042);
    m_history.carryOut(1, 1043);
    QCOMPARE(summaryOf(outcomeOf(m_history.timeline())), u"1 order · 2 cakes · charged twice"_s);
}

ONECAKE_TEST(TestVerdicts)
#include "tst_verdicts.moc"
