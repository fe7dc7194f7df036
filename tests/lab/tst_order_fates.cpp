// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/rows/planted_history.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

// The seventh promise on histories with a planted end each.
class TestOrderFates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = {}; }
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

private:
    PlantedHistory m_history;
};

void TestOrderFates::carriedOutAndToldIsSettled()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.wish(2, u"bruno"_s);
    for (const int intent : {1, 2}) {
        m_history.carryOut(intent, 1041 + intent);
        m_history.answer(intent, OutcomeKind::Executed, 200, 1041 + intent);
        m_history.show(intent, ScreenKind::OnItsWay);
    }
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
}

void TestOrderFates::clearlyRefusedIsSettled()
{
    for (const OutcomeKind kind : {OutcomeKind::Executed, OutcomeKind::Replayed,
                                   OutcomeKind::Mismatch, OutcomeKind::MissingKey}) {
        init();
        m_history.wish(1, u"adrienne"_s);
        m_history.claim(1);
        m_history.answer(1, kind, 422);
        m_history.show(1, ScreenKind::Refused);
        QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
    }
    // A page may take the number of a refusal for "try again": it is a refusal all the same.
    init();
    m_history.wish(1, u"adrienne"_s);
    m_history.claim(1);
    m_history.answer(1, OutcomeKind::Mismatch, 409);
    m_history.show(1, ScreenKind::TryAgain);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
    // What was in progress, or is no longer kept, was not refused.
    for (const OutcomeKind kind : {OutcomeKind::InProgress, OutcomeKind::Expired}) {
        init();
        m_history.wish(1, u"adrienne"_s);
        m_history.answer(1, kind, 410);
        m_history.show(1, ScreenKind::Refused);
        QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
    }
}

void TestOrderFates::chargeAndCakeGoTogether()
{
    for (const EventKind only : {EventKind::Charged, EventKind::Baked}) {
        init();
        m_history.wish(1, u"adrienne"_s);
        m_history.effect(only, 1, 1042);
        m_history.answer(1, OutcomeKind::Executed, 200, 1042);
        m_history.show(1, ScreenKind::OnItsWay);
        QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
        QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled, RunPhase::UnderWay),
                 VerdictState::Undecided);
    }
}

void TestOrderFates::confirmedAndNeverCarriedOutIsNotSettled()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.answer(1, OutcomeKind::Executed, 202);
    m_history.show(1, ScreenKind::OnItsWay);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
}

void TestOrderFates::refusedAndCarriedOutIsNotSettled()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.claim(1);
    m_history.carryOut(1, 1042);
    m_history.answer(1, OutcomeKind::Replayed, 400);
    m_history.show(1, ScreenKind::Refused);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
}

void TestOrderFates::onlyTheScreenTellsTheCustomer()
{
    // The page had given the request up, and passes over the answer.
    m_history.wish(1, u"adrienne"_s);
    m_history.carryOut(1, 1042);
    m_history.show(1, ScreenKind::NoAnswer);
    m_history.answer(1, OutcomeKind::Executed, 200, 1042);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Undecided);
    m_history.show(1, ScreenKind::OnItsWay);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
}

void TestOrderFates::aRefusalThatIsAboutAnotherOrderIsNoClearOne()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.claim(1);
    m_history.carryOut(1, 1042);
    m_history.answer(1, OutcomeKind::Executed, 200, 1042);
    m_history.show(1, ScreenKind::OnItsWay);
    m_history.wish(2, u"adrienne"_s);
    m_history.answer(2, OutcomeKind::Mismatch, 422);
    m_history.show(2, ScreenKind::Refused);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Holds);
    m_history.wish(3, u"bruno"_s);
    m_history.answer(3, OutcomeKind::Mismatch, 422);
    m_history.show(3, ScreenKind::Refused);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Broken);
}

void TestOrderFates::whoeverIsLeftWithoutWordIsUndecidedAsLongAsNobodyAsks()
{
    m_history.wish(1, u"adrienne"_s);
    m_history.wish(2, u"adrienne"_s);
    m_history.wish(3, u"adrienne"_s);
    m_history.carryOut(1, 1042);
    m_history.show(1, ScreenKind::NoAnswer);
    m_history.show(2, ScreenKind::TryAgain);
    m_history.answer(3, OutcomeKind::MissingKey, 400);
    m_history.show(3, ScreenKind::Refused);
    QCOMPARE(m_history.stateOf(VerdictName::EveryOrderSettled), VerdictState::Undecided);
    QCOMPARE(intentsWithoutWord(m_history.timeline().events()), (std::vector{1, 2}));
}

void TestOrderFates::askingAgainDecides_data()
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

void TestOrderFates::askingAgainDecides()
{
    QFETCH(OutcomeKind, kind);
    QFETCH(int, code);
    QFETCH(int, order);
    QFETCH(bool, isDoneAgain);
    m_history.wish(1, u"adrienne"_s);
    m_history.claim(1);
    m_history.carryOut(1, 1042);
    m_history.answer(1, OutcomeKind::InProgress, 409);
    m_history.show(1, ScreenKind::TryAgain);
    m_history.wish(2, u"bruno"_s);
    m_history.carryOut(2, 1099);
    m_history.show(2, ScreenKind::OnItsWay);
    m_history.end();
    if (isDoneAgain)
        m_history.carryOut(1, order);
    m_history.answer(1, kind, code, order);
    QTEST(m_history.stateOf(VerdictName::EveryOrderSettled), "state");
}

void TestOrderFates::askingAgainWhereNothingWasDone_data()
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

void TestOrderFates::askingAgainWhereNothingWasDone()
{
    QFETCH(OutcomeKind, kind);
    QFETCH(int, code);
    QFETCH(bool, isCarriedOut);
    m_history.wish(1, u"adrienne"_s);
    m_history.claim(1);
    m_history.answer(1, OutcomeKind::Executed, 500);
    m_history.show(1, ScreenKind::TryAgain);
    m_history.end();
    if (isCarriedOut)
        m_history.carryOut(1, 1042);
    m_history.answer(1, kind, code);
    QTEST(m_history.stateOf(VerdictName::EveryOrderSettled), "state");
}

ONECAKE_TEST(TestOrderFates)
#include "tst_order_fates.moc"
