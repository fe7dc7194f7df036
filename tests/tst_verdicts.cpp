// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/verdicts.h"
#include "core/sim/website.h"

#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace Qt::StringLiterals;

// The checkers are checked on histories with a planted fault each: written by hand, so that no
// engine has a say in them.
class TestVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void carriedOutAndToldIsSettled();
    void clearlyRefusedIsSettled();
    void chargeAndCakeGoTogether();
    void confirmedAndNeverCarriedOutIsNotSettled();
    void refusedAndCarriedOutIsNotSettled();
    void onlyTheScreenTellsTheCustomer();
    void aRefusalThatIsAboutAnotherOrderIsNoClearOne();
    void whoeverIsLeftWithoutWordIsUndecidedAsLongAsNobodyAsks();
    void askingAgainDecides_data();
    void askingAgainDecides();
    void askingAgainWhereNothingWasDone_data();
    void askingAgainWhereNothingWasDone();
    void theWorstCountsForTheWhole();
    void theSummaryIsPlain();

private:
    void wish(int intent, const QString &customer);
    void effect(EventKind kind, int intent, int order = 0);
    void carryOut(int intent, int order);
    void claim(int intent);
    void answer(int intent, OutcomeKind kind, int code, int order = 0, bool arrives = true);
    void show(int intent, ScreenKind screen);
    void record(RecordStatus status, Instant leaseUntil = {});
    // From here on, what comes belongs to further asking.
    void end() { m_end = m_timeline.events().size(); }
    [[nodiscard]] std::vector<Verdict> verdicts(RunPhase phase) const;
    [[nodiscard]] VerdictState stateOf(VerdictName name, RunPhase phase = RunPhase::Over) const;

    Timeline m_timeline;
    std::optional<size_t> m_end;
};

void TestVerdicts::init()
{
    m_timeline = {};
    m_end.reset();
}

void TestVerdicts::wish(int intent, const QString &customer)
{
    Event event;
    event.kind = EventKind::IntentFormed;
    event.intent = intent;
    event.actor = customer;
    m_timeline.append(event);
}

void TestVerdicts::effect(EventKind kind, int intent, int order)
{
    Event event;
    event.kind = kind;
    event.intent = intent;
    event.order = order;
    event.key = u"k"_s;
    m_timeline.append(event);
}

void TestVerdicts::carryOut(int intent, int order)
{
    effect(EventKind::Charged, intent);
    effect(EventKind::Baked, intent, order);
}

void TestVerdicts::claim(int intent)
{
    effect(EventKind::Claimed, intent);
}

void TestVerdicts::answer(int intent, OutcomeKind kind, int code, int order, bool arrives)
{
    Event event;
    event.kind = EventKind::Sent;
    event.from = Lane::Api;
    event.to = Lane::Website;
    event.message = MessageKind::Reply;
    event.intent = intent;
    event.code = code;
    event.order = order;
    event.key = u"k"_s;
    event.text = nameOf(kind);
    m_timeline.append(event);
    event.kind = arrives ? EventKind::Arrived : EventKind::Lost;
    m_timeline.append(event);
}

void TestVerdicts::show(int intent, ScreenKind screen)
{
    Event event;
    event.kind = EventKind::Arrived;
    event.from = Lane::Website;
    event.to = Lane::Customer;
    event.message = MessageKind::Screen;
    event.intent = intent;
    event.text = nameOf(screen);
    m_timeline.append(event);
}

void TestVerdicts::record(RecordStatus status, Instant leaseUntil)
{
    Event event;
    event.kind = EventKind::RecordWritten;
    event.key = u"k"_s;
    KeyRecord stored;
    stored.id = {u"scope"_s, u"k"_s};
    stored.status = status;
    stored.leaseUntil = leaseUntil;
    event.record = std::make_shared<const KeyRecord>(stored);
    m_timeline.append(event);
}

std::vector<Verdict> TestVerdicts::verdicts(RunPhase phase) const
{
    const std::span<const Event> events = m_timeline.events();
    const size_t end = m_end.value_or(events.size());
    return judge(events.first(end), phase, events.subspan(end));
}

VerdictState TestVerdicts::stateOf(VerdictName name, RunPhase phase) const
{
    const auto judged = verdicts(phase);
    return std::find_if(judged.begin(), judged.end(),
                        [name](const Verdict &verdict) { return verdict.name == name; })
        ->state;
}

void TestVerdicts::nothingHappenedAndNothingIsClaimed()
{
    for (const RunPhase phase : {RunPhase::UnderWay, RunPhase::Over}) {
        for (const Verdict &verdict : verdicts(phase))
            QCOMPARE(verdict.state, VerdictState::NotObserved);
    }
}

void TestVerdicts::aGoodDayHolds()
{
    wish(1, u"adrienne"_s);
    carryOut(1, 1042);
    answer(1, OutcomeKind::Executed, 200, 1042);
    show(1, ScreenKind::OnItsWay);
    QCOMPARE(stateOf(VerdictName::AtMostOneCake), VerdictState::Holds);
    QCOMPARE(stateOf(VerdictName::AtMostOneCharge), VerdictState::Holds);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Holds);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
    QCOMPARE(stateOf(VerdictName::SameAnswer), VerdictState::NotObserved);
    QVERIFY(!isAnyBroken(verdicts(RunPhase::Over)));
}

void TestVerdicts::nothingHoldsWhileTheRunIsUnderWay()
{
    wish(1, u"adrienne"_s);
    carryOut(1, 1042);
    answer(1, OutcomeKind::Executed, 200, 1042);
    answer(1, OutcomeKind::Replayed, 200, 1042);
    show(1, ScreenKind::OnItsWay);
    for (const Verdict &verdict : verdicts(RunPhase::UnderWay))
        QVERIFY2(verdict.state != VerdictState::Holds, qPrintable(nameOf(verdict.name)));
    QCOMPARE(overall(verdicts(RunPhase::UnderWay)), VerdictState::Undecided);
    QCOMPARE(overall(verdicts(RunPhase::Over)), VerdictState::Holds);
}

void TestVerdicts::whatIsBrokenForGoodIsBrokenAtOnce()
{
    wish(1, u"adrienne"_s);
    carryOut(1, 1042);
    carryOut(1, 1043);
    answer(1, OutcomeKind::Executed, 200, 1042);
    answer(1, OutcomeKind::Executed, 200, 1043);
    for (const VerdictName name :
         {VerdictName::AtMostOneCake, VerdictName::AtMostOneCharge, VerdictName::SameAnswer})
        QCOMPARE(stateOf(name, RunPhase::UnderWay), VerdictState::Broken);
}

void TestVerdicts::whatMayStillBeMendedIsUndecidedMeanwhile()
{
    wish(1, u"adrienne"_s);
    record(RecordStatus::InProgress);
    effect(EventKind::Charged, 1);
    answer(1, OutcomeKind::InProgress, 409);
    answer(1, OutcomeKind::Replayed, 202);
    for (const VerdictName name : {VerdictName::DistinctOrders, VerdictName::EveryOrderSettled}) {
        QCOMPARE(stateOf(name, RunPhase::UnderWay), VerdictState::Undecided);
        QCOMPARE(stateOf(name), VerdictState::Broken);
    }
}

void TestVerdicts::aSecondCakeIsSeen()
{
    wish(1, u"adrienne"_s);
    effect(EventKind::Baked, 1, 1042);
    effect(EventKind::Baked, 1, 1043);
    QCOMPARE(stateOf(VerdictName::AtMostOneCake), VerdictState::Broken);
}

void TestVerdicts::aSecondChargeIsSeen()
{
    wish(1, u"adrienne"_s);
    effect(EventKind::Charged, 1);
    effect(EventKind::ChargeRecognised, 1);
    QCOMPARE(stateOf(VerdictName::AtMostOneCharge), VerdictState::Holds);
    effect(EventKind::Charged, 1);
    QCOMPARE(stateOf(VerdictName::AtMostOneCharge), VerdictState::Broken);
}

void TestVerdicts::twoCakesForTwoWishesAreFine()
{
    wish(1, u"adrienne"_s);
    wish(2, u"adrienne"_s);
    effect(EventKind::Baked, 1, 1042);
    effect(EventKind::Baked, 2, 1043);
    QCOMPARE(stateOf(VerdictName::AtMostOneCake), VerdictState::Holds);
}

void TestVerdicts::contradictingAnswersAreSeen()
{
    wish(1, u"adrienne"_s);
    answer(1, OutcomeKind::Executed, 200, 1042, false);
    answer(1, OutcomeKind::Replayed, 200, 1042);
    QCOMPARE(stateOf(VerdictName::SameAnswer), VerdictState::Holds);
    answer(1, OutcomeKind::Executed, 200, 1043);
    QCOMPARE(stateOf(VerdictName::SameAnswer), VerdictState::Broken);
}

void TestVerdicts::answersThatAreNotFinalContradictNothing()
{
    wish(1, u"adrienne"_s);
    answer(1, OutcomeKind::Executed, 200, 1042);
    answer(1, OutcomeKind::InProgress, 409);
    answer(1, OutcomeKind::InProgress, 423);
    answer(1, OutcomeKind::Expired, 410);
    answer(1, OutcomeKind::Executed, 500);
    answer(1, OutcomeKind::Failed, 503);
    answer(1, OutcomeKind::Unknown, 500);
    QCOMPARE(stateOf(VerdictName::SameAnswer), VerdictState::NotObserved);
}

void TestVerdicts::inProgressIsWhatTheAnswerMeansAndNotItsNumber()
{
    for (const int code : {400, 409, 425, 429}) {
        init();
        wish(1, u"adrienne"_s);
        claim(1);
        answer(1, OutcomeKind::Executed, 202);
        answer(1, OutcomeKind::Replayed, code);
        QCOMPARE(stateOf(VerdictName::SameAnswer), VerdictState::Broken);
        QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::NotObserved);
    }
    for (const int code : {409, 417, 423, 503}) {
        init();
        wish(1, u"adrienne"_s);
        record(RecordStatus::InProgress);
        answer(1, OutcomeKind::InProgress, code);
        QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::Broken);
    }
}

void TestVerdicts::anAnswerToAStrangerIsSeen()
{
    wish(1, u"adrienne"_s);
    wish(2, u"bruno"_s);
    effect(EventKind::Baked, 1, 1042);
    answer(1, OutcomeKind::Executed, 200, 1042);
    QCOMPARE(stateOf(VerdictName::NoStranger), VerdictState::Holds);
    answer(2, OutcomeKind::Replayed, 200, 1042);
    QCOMPARE(stateOf(VerdictName::NoStranger), VerdictState::Broken);
}

void TestVerdicts::mergedOrdersAreSeen()
{
    wish(1, u"adrienne"_s);
    wish(2, u"adrienne"_s);
    effect(EventKind::Baked, 1, 1042);
    answer(1, OutcomeKind::Executed, 200, 1042);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Holds);
    answer(2, OutcomeKind::Replayed, 200, 1042);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Broken);
    QCOMPARE(stateOf(VerdictName::NoStranger), VerdictState::Holds);
}

void TestVerdicts::anAnswerFromTheRecordOfAnotherOrderMergesThem()
{
    // Neither answer bears a number: a handle, and "there is such an order already".
    wish(1, u"adrienne"_s);
    wish(2, u"bruno"_s);
    claim(1);
    carryOut(1, 1042);
    answer(1, OutcomeKind::Executed, 202);
    answer(1, OutcomeKind::Replayed, 202);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Holds);
    answer(2, OutcomeKind::Replayed, 400);
    show(2, ScreenKind::Refused);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Broken);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
}

void TestVerdicts::aConfirmationWithoutACakeIsSeen()
{
    wish(1, u"adrienne"_s);
    answer(1, OutcomeKind::Executed, 202);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Broken);
}

void TestVerdicts::aKeyThatStaysInProgressBlocks()
{
    wish(1, u"adrienne"_s);
    record(RecordStatus::InProgress);
    answer(1, OutcomeKind::InProgress, 409);
    QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::Broken);
}

void TestVerdicts::aKeyThatIsFinishedLaterDoesNotBlock()
{
    wish(1, u"adrienne"_s);
    record(RecordStatus::InProgress);
    answer(1, OutcomeKind::InProgress, 409);
    record(RecordStatus::Completed);
    QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::Holds);
}

void TestVerdicts::aKeyThatIsNeverFreedBlocks()
{
    wish(1, u"adrienne"_s);
    record(RecordStatus::InProgress, never);
    answer(1, OutcomeKind::Failed, 503);
    QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::Broken);
    QCOMPARE(stateOf(VerdictName::NobodyBlocked, RunPhase::UnderWay), VerdictState::Undecided);
    record(RecordStatus::Completed, never);
    QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::NotObserved);
}

void TestVerdicts::aKeyThatIsInProgressHoweverOftenOneAsksBlocks()
{
    wish(1, u"adrienne"_s);
    record(RecordStatus::InProgress);
    show(1, ScreenKind::NoAnswer);
    QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::NotObserved);
    end();
    answer(1, OutcomeKind::InProgress, 409);
    answer(1, OutcomeKind::InProgress, 409);
    QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::Broken);
}

void TestVerdicts::carriedOutAndToldIsSettled()
{
    wish(1, u"adrienne"_s);
    wish(2, u"bruno"_s);
    for (const int intent : {1, 2}) {
        carryOut(intent, 1041 + intent);
        answer(intent, OutcomeKind::Executed, 200, 1041 + intent);
        show(intent, ScreenKind::OnItsWay);
    }
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
}

void TestVerdicts::clearlyRefusedIsSettled()
{
    for (const OutcomeKind kind : {OutcomeKind::Executed, OutcomeKind::Replayed,
                                   OutcomeKind::Mismatch, OutcomeKind::MissingKey}) {
        init();
        wish(1, u"adrienne"_s);
        claim(1);
        answer(1, kind, 422);
        show(1, ScreenKind::Refused);
        QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
    }
    // A page may take the number of a refusal for "try again": it is a refusal all the same.
    init();
    wish(1, u"adrienne"_s);
    claim(1);
    answer(1, OutcomeKind::Mismatch, 409);
    show(1, ScreenKind::TryAgain);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
    // What was in progress, or is no longer kept, was not refused.
    for (const OutcomeKind kind : {OutcomeKind::InProgress, OutcomeKind::Expired}) {
        init();
        wish(1, u"adrienne"_s);
        answer(1, kind, 410);
        show(1, ScreenKind::Refused);
        QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
    }
}

void TestVerdicts::chargeAndCakeGoTogether()
{
    for (const EventKind only : {EventKind::Charged, EventKind::Baked}) {
        init();
        wish(1, u"adrienne"_s);
        effect(only, 1, 1042);
        answer(1, OutcomeKind::Executed, 200, 1042);
        show(1, ScreenKind::OnItsWay);
        QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
        QCOMPARE(stateOf(VerdictName::EveryOrderSettled, RunPhase::UnderWay),
                 VerdictState::Undecided);
    }
}

void TestVerdicts::confirmedAndNeverCarriedOutIsNotSettled()
{
    wish(1, u"adrienne"_s);
    answer(1, OutcomeKind::Executed, 202);
    show(1, ScreenKind::OnItsWay);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
}

void TestVerdicts::refusedAndCarriedOutIsNotSettled()
{
    wish(1, u"adrienne"_s);
    claim(1);
    carryOut(1, 1042);
    answer(1, OutcomeKind::Replayed, 400);
    show(1, ScreenKind::Refused);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
}

void TestVerdicts::onlyTheScreenTellsTheCustomer()
{
    // The page had given the request up, and passes over the answer.
    wish(1, u"adrienne"_s);
    carryOut(1, 1042);
    show(1, ScreenKind::NoAnswer);
    answer(1, OutcomeKind::Executed, 200, 1042);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Undecided);
    show(1, ScreenKind::OnItsWay);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
}

void TestVerdicts::aRefusalThatIsAboutAnotherOrderIsNoClearOne()
{
    wish(1, u"adrienne"_s);
    claim(1);
    carryOut(1, 1042);
    answer(1, OutcomeKind::Executed, 200, 1042);
    show(1, ScreenKind::OnItsWay);
    wish(2, u"adrienne"_s);
    answer(2, OutcomeKind::Mismatch, 422);
    show(2, ScreenKind::Refused);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
    wish(3, u"bruno"_s);
    answer(3, OutcomeKind::Mismatch, 422);
    show(3, ScreenKind::Refused);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
}

void TestVerdicts::whoeverIsLeftWithoutWordIsUndecidedAsLongAsNobodyAsks()
{
    wish(1, u"adrienne"_s);
    wish(2, u"adrienne"_s);
    wish(3, u"adrienne"_s);
    carryOut(1, 1042);
    show(1, ScreenKind::NoAnswer);
    show(2, ScreenKind::TryAgain);
    answer(3, OutcomeKind::MissingKey, 400);
    show(3, ScreenKind::Refused);
    QCOMPARE(stateOf(VerdictName::EveryOrderSettled), VerdictState::Undecided);
    QCOMPARE(wishesWithoutWord(m_timeline.events()), (std::vector{1, 2}));
}

void TestVerdicts::askingAgainDecides_data()
{
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("isDoneAgain");
    QTest::addColumn<VerdictState>("state");
    const auto row = [](const char *name, OutcomeKind kind, int code, int order, bool isDoneAgain,
                        VerdictState state) {
        QTest::newRow(name) << kind << code << order << isDoneAgain << state;
    };
    const VerdictState broken = VerdictState::Broken;
    row("told", OutcomeKind::Replayed, 200, 1042, false, VerdictState::Undecided);
    row("told without a number", OutcomeKind::Replayed, 202, 0, false, VerdictState::Undecided);
    row("told of another cake", OutcomeKind::Executed, 200, 1043, true, broken);
    row("told of somebody else's", OutcomeKind::Replayed, 200, 1099, false, broken);
    row("told of a failure", OutcomeKind::Replayed, 500, 0, false, broken);
    row("told to come back", OutcomeKind::InProgress, 409, 0, false, broken);
    row("told that it is there already", OutcomeKind::Replayed, 409, 0, false, broken);
    row("told that it is forgotten", OutcomeKind::Expired, 410, 0, false, broken);
}

void TestVerdicts::askingAgainDecides()
{
    QFETCH(OutcomeKind, kind);
    QFETCH(int, code);
    QFETCH(int, order);
    QFETCH(bool, isDoneAgain);
    wish(1, u"adrienne"_s);
    claim(1);
    carryOut(1, 1042);
    answer(1, OutcomeKind::InProgress, 409);
    show(1, ScreenKind::TryAgain);
    wish(2, u"bruno"_s);
    carryOut(2, 1099);
    show(2, ScreenKind::OnItsWay);
    end();
    if (isDoneAgain)
        carryOut(1, order);
    answer(1, kind, code, order);
    QTEST(stateOf(VerdictName::EveryOrderSettled), "state");
}

void TestVerdicts::askingAgainWhereNothingWasDone_data()
{
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isCarriedOut");
    QTest::addColumn<VerdictState>("state");
    const auto row = [](const char *name, OutcomeKind kind, int code, bool isCarriedOut,
                        VerdictState state) {
        QTest::newRow(name) << kind << code << isCarriedOut << state;
    };
    row("carried out", OutcomeKind::Executed, 200, true, VerdictState::Undecided);
    row("refused", OutcomeKind::Executed, 422, false, VerdictState::Undecided);
    row("a stored failure", OutcomeKind::Replayed, 500, false, VerdictState::Broken);
    row("confirmed only", OutcomeKind::Replayed, 202, false, VerdictState::Broken);
    row("in progress", OutcomeKind::InProgress, 409, false, VerdictState::Broken);
    row("carried out and not told", OutcomeKind::Unknown, 500, true, VerdictState::Broken);
}

void TestVerdicts::askingAgainWhereNothingWasDone()
{
    QFETCH(OutcomeKind, kind);
    QFETCH(int, code);
    QFETCH(bool, isCarriedOut);
    wish(1, u"adrienne"_s);
    claim(1);
    answer(1, OutcomeKind::Executed, 500);
    show(1, ScreenKind::TryAgain);
    end();
    if (isCarriedOut)
        carryOut(1, 1042);
    answer(1, kind, code);
    QTEST(stateOf(VerdictName::EveryOrderSettled), "state");
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
    wish(1, u"adrienne"_s);
    carryOut(1, 1042);
    carryOut(1, 1043);
    QCOMPARE(summaryOf(outcomeOf(m_timeline)), u"1 order · 2 cakes · charged twice"_s);
}

QTEST_APPLESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
