// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/verdicts.h"

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
    void aSecondCakeIsSeen();
    void aSecondChargeIsSeen();
    void twoCakesForTwoWishesAreFine();
    void contradictingAnswersAreSeen();
    void answersThatAreNotFinalContradictNothing();
    void anAnswerToAStrangerIsSeen();
    void mergedOrdersAreSeen();
    void aConfirmationWithoutACakeIsSeen();
    void aKeyThatStaysInProgressBlocks();
    void aKeyThatIsFinishedLaterDoesNotBlock();
    void theSummaryIsPlain();

private:
    void wish(int intent, const QString &customer);
    void effect(EventKind kind, int intent, int order = 0);
    void answer(int intent, int code, int order = 0, bool arrives = true);
    void record(RecordStatus status);
    [[nodiscard]] VerdictState stateOf(VerdictName name) const;

    Timeline m_timeline;
};

void TestVerdicts::init()
{
    m_timeline = {};
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
    m_timeline.append(event);
}

void TestVerdicts::answer(int intent, int code, int order, bool arrives)
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
    m_timeline.append(event);
    event.kind = arrives ? EventKind::Arrived : EventKind::Lost;
    m_timeline.append(event);
}

void TestVerdicts::record(RecordStatus status)
{
    Event event;
    event.kind = EventKind::RecordWritten;
    event.key = u"k"_s;
    KeyRecord stored;
    stored.status = status;
    event.record = std::make_shared<const KeyRecord>(stored);
    m_timeline.append(event);
}

VerdictState TestVerdicts::stateOf(VerdictName name) const
{
    const auto verdicts = judge(m_timeline);
    return std::find_if(verdicts.begin(), verdicts.end(),
                        [name](const Verdict &verdict) { return verdict.name == name; })
        ->state;
}

void TestVerdicts::nothingHappenedAndNothingIsClaimed()
{
    for (const Verdict &verdict : judge(m_timeline))
        QCOMPARE(verdict.state, VerdictState::NotObserved);
}

void TestVerdicts::aGoodDayHolds()
{
    wish(1, u"adrienne"_s);
    effect(EventKind::Charged, 1);
    effect(EventKind::Baked, 1, 1042);
    answer(1, 200, 1042);
    QCOMPARE(stateOf(VerdictName::AtMostOneCake), VerdictState::Holds);
    QCOMPARE(stateOf(VerdictName::AtMostOneCharge), VerdictState::Holds);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Holds);
    QCOMPARE(stateOf(VerdictName::SameAnswer), VerdictState::NotObserved);
    QVERIFY(!isAnyBroken(judge(m_timeline)));
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
    answer(1, 200, 1042, false);
    answer(1, 200, 1042);
    QCOMPARE(stateOf(VerdictName::SameAnswer), VerdictState::Holds);
    answer(1, 200, 1043);
    QCOMPARE(stateOf(VerdictName::SameAnswer), VerdictState::Broken);
}

void TestVerdicts::answersThatAreNotFinalContradictNothing()
{
    wish(1, u"adrienne"_s);
    for (const int code : {200, 409, 429, 410, 500, 503})
        answer(1, code, code == 200 ? 1042 : 0);
    QCOMPARE(stateOf(VerdictName::SameAnswer), VerdictState::NotObserved);
}

void TestVerdicts::anAnswerToAStrangerIsSeen()
{
    wish(1, u"adrienne"_s);
    wish(2, u"bruno"_s);
    effect(EventKind::Baked, 1, 1042);
    answer(1, 200, 1042);
    QCOMPARE(stateOf(VerdictName::NoStranger), VerdictState::Holds);
    answer(2, 200, 1042);
    QCOMPARE(stateOf(VerdictName::NoStranger), VerdictState::Broken);
}

void TestVerdicts::mergedOrdersAreSeen()
{
    wish(1, u"adrienne"_s);
    wish(2, u"adrienne"_s);
    effect(EventKind::Baked, 1, 1042);
    answer(1, 200, 1042);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Holds);
    answer(2, 200, 1042);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Broken);
    QCOMPARE(stateOf(VerdictName::NoStranger), VerdictState::Holds);
}

void TestVerdicts::aConfirmationWithoutACakeIsSeen()
{
    wish(1, u"adrienne"_s);
    answer(1, 202);
    QCOMPARE(stateOf(VerdictName::DistinctOrders), VerdictState::Broken);
}

void TestVerdicts::aKeyThatStaysInProgressBlocks()
{
    wish(1, u"adrienne"_s);
    record(RecordStatus::InProgress);
    answer(1, 409);
    QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::Broken);
}

void TestVerdicts::aKeyThatIsFinishedLaterDoesNotBlock()
{
    wish(1, u"adrienne"_s);
    record(RecordStatus::InProgress);
    answer(1, 409);
    record(RecordStatus::Completed);
    QCOMPARE(stateOf(VerdictName::NobodyBlocked), VerdictState::Holds);
}

void TestVerdicts::theSummaryIsPlain()
{
    wish(1, u"adrienne"_s);
    effect(EventKind::Charged, 1);
    effect(EventKind::Charged, 1);
    effect(EventKind::Baked, 1, 1042);
    effect(EventKind::Baked, 1, 1043);
    QCOMPARE(summaryOf(outcomeOf(m_timeline)), u"1 order · 2 cakes · charged twice"_s);
}

QTEST_APPLESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
