// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The list of what is planned to go wrong: each entry tells what became of it, and is switched,
// changed and removed; and what happened before a change strikes stays as it was.

#include "core/lab/diagram/text/event_text.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/session/lab/message_faults.h"
#include "tests/support/windows/action_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestPlannedFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theStorysFaultTellsWhatItLost();
    void aFaultThatIsSwitchedOffDoesNotHappen();
    void whatHappenedBeforeAChangeStays();
    void aChangeThatStrikesThePastSaysFromWhenOn();
    void aFaultIsChangedAndRemovedAndBroughtBack();
    void aFaultThatIsNotReachedSaysWhy();
    void wordsReplaceWhatWasAdded();
    void whatIsSwitchedOffStaysUnderAnotherPolicyAndStory();
    void whatWasDoneByHandIsSwitchedOffAndOn();
    void whatWasDoneByHandIsTakenBack();
    void chanceNamesWhatFell();
    void anotherSeedLetsOtherMessagesFall();
    void whatFellIsKeptExactly();
    void aMessageIsLostAndItsPastStays();
    void aMessageOfAStoryOverIsStruckInEveryWay();
    void aLostMessageCannotBeLostAgain();
    void theLatestWishForAMessageCounts();
    void anAnswerOfTheStoreIsLostByItsOwnNumber();
    void aCrashStrikesWhereTheMessageIs();
    void aDelayLongerThanTheTimeOutLosesTheAnswer();
    void theKitchenTellsThatItIsSlow();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session; }
    [[nodiscard]] PlannedFaults &faults() { return session().faults(); }
    [[nodiscard]] FaultRow row(size_t place) { return faults().rows().at(place); }
    [[nodiscard]] static Fault fault(const QString &words) { return parseFaults(words)->front(); }
    [[nodiscard]] size_t indexOf(EventKind kind, MessageKind message, int which = 1);
    [[nodiscard]] MessageFaults at(size_t index);
    [[nodiscard]] std::vector<Event> eventsUntil(Duration instant);

    std::unique_ptr<LabBench> m_bench;
};

void TestPlannedFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<LabBench>();
    session().choices().choosePolicy(u"onecake"_s);
}

size_t TestPlannedFaults::indexOf(EventKind kind, MessageKind message, int which)
{
    const std::vector<Event> &events = session().timeline().events();
    for (size_t index = 0; index < events.size(); ++index) {
        if (events[index].kind == kind && events[index].message == message && --which == 0)
            return index;
    }
    qFatal("there is no such event");
}

MessageFaults TestPlannedFaults::at(size_t index)
{
    return faultsOfMessage(session().timeline().events(), index, session().inputs());
}

std::vector<Event> TestPlannedFaults::eventsUntil(Duration instant)
{
    const std::vector<Event> &events = session().timeline().events();
    return {events.begin(),
            events.begin() + static_cast<std::ptrdiff_t>(session().timeline().seek(instant))};
}

void TestPlannedFaults::theStorysFaultTellsWhatItLost()
{
    QCOMPARE(faults().rows().size(), size_t(1));
    QCOMPARE(row(0).words, u"tunnel 1s..9s"_s);
    QCOMPARE(row(0).origin, FaultOrigin::Story);
    QCOMPARE(row(0).fate, FaultFate::Ahead);
    session().playUntil(3s);
    QCOMPARE(row(0).fate, FaultFate::UnderWay);
    QCOMPARE(row(0).fateWords, u"lost: reply 1"_s);
    session().playToEnd();
    QCOMPARE(row(0).fate, FaultFate::Struck);
    session().travel().lookAt(500ms);
    QCOMPARE(row(0).fate, FaultFate::Ahead);
}

void TestPlannedFaults::aFaultThatIsSwitchedOffDoesNotHappen()
{
    session().playToEnd();
    faults().setOn(0, false);
    QCOMPARE(row(0).fate, FaultFate::Off);
    QCOMPARE(session().state().phase, LabPhase::Over);
    QVERIFY(session().inputs().scenario->faults.empty());
    QVERIFY(
        std::none_of(session().timeline().events().begin(), session().timeline().events().end(),
                     [](const Event &event) { return event.kind == EventKind::TunnelEntered; }));
    session().choices().history().undo();
    QVERIFY(row(0).isOn);
    QCOMPARE(row(0).fateWords, u"lost: reply 1"_s);
    session().choices().history().redo();
    QVERIFY(!row(0).isOn);
    faults().setOn(0, true);
    QCOMPARE(session().inputs().scenario->faults, Faults{fault(u"tunnel 1s..9s"_s)});
}

void TestPlannedFaults::whatHappenedBeforeAChangeStays()
{
    session().playUntil(9700ms);
    const std::vector<Event> before = session().timeline().events();
    faults().add(fault(u"lose reply 2"_s));
    QCOMPARE(session().elapsed(), Duration(9700));
    QCOMPARE(session().timeline().events(), before);
    QVERIFY(faults().lastEffect().contains(u"stayed as it was"_s));
    session().playToEnd();
    QCOMPARE(row(1).fate, FaultFate::Struck);
    QVERIFY2(row(1).fateWords.startsWith(u"struck at "_s), qPrintable(row(1).fateWords));
}

void TestPlannedFaults::aChangeThatStrikesThePastSaysFromWhenOn()
{
    session().playUntil(9s);
    faults().add(fault(u"lose request 1"_s));
    QCOMPARE(session().elapsed(), Duration(9000));
    QVERIFY2(faults().lastEffect().contains(u"from 0.15 s on the run is another one"_s),
             qPrintable(faults().lastEffect()));
    QCOMPARE(row(1).fateWords, u"struck at 0.15 s"_s);
}

void TestPlannedFaults::aFaultIsChangedAndRemovedAndBroughtBack()
{
    faults().add(fault(u"lose reply 2"_s));
    faults().edit(1, fault(u"delay reply 2 by 3s"_s));
    QCOMPARE(toWords(session().inputs().faults), u"delay reply 2 by 3s"_s);
    faults().remove(1);
    QVERIFY(session().inputs().faults.empty());
    session().choices().history().undo();
    QCOMPARE(toWords(session().inputs().faults), u"delay reply 2 by 3s"_s);
    session().choices().history().undo();
    QCOMPARE(toWords(session().inputs().faults), u"lose reply 2"_s);
    session().choices().history().undo();
    QVERIFY(session().inputs().faults.empty());
    faults().edit(0, fault(u"tunnel 1s..2s"_s));
    QCOMPARE(toWords(session().inputs().scenario->faults), u"tunnel 1s..2s"_s);
}

void TestPlannedFaults::aFaultThatIsNotReachedSaysWhy()
{
    faults().add(fault(u"lose reply 9"_s));
    faults().add(fault(u"crash after-work on attempt 2"_s));
    QCOMPARE(row(1).fate, FaultFate::Ahead);
    session().playToEnd();
    QCOMPARE(row(1).fate, FaultFate::Missed);
    QCOMPARE(row(1).fateWords, u"not reached: replies sent: 2"_s);
    QCOMPARE(row(2).fateWords, u"not reached: attempt 2 did not come that far"_s);
}

void TestPlannedFaults::wordsReplaceWhatWasAdded()
{
    faults().add(fault(u"lose reply 2"_s));
    faults().add(fault(u"lose reply 3"_s));
    faults().setOn(1, false);
    QCOMPARE(faults().addedWords(), u"lose reply 3"_s);
    faults().setAdded(*parseFaults(u"hold work 1 for 40s; lose reply 3"_s));
    QCOMPARE(faults().addedWords(), u"hold work 1 for 40s; lose reply 3"_s);
    QCOMPARE(faults().rows().size(), size_t(4)); // what is switched off stays in the list
}

void TestPlannedFaults::whatIsSwitchedOffStaysUnderAnotherPolicyAndStory()
{
    faults().add(fault(u"lose reply 2"_s));
    faults().setOn(1, false);
    faults().setOn(0, false);
    session().choices().choosePolicy(u"none"_s);
    QVERIFY(!row(0).isOn);
    QVERIFY(session().inputs().scenario->faults.empty());
    session().choices().chooseStory(u"double-tap"_s);
    const std::vector<FaultRow> rows = faults().rows();
    QCOMPARE(rows.back().words, u"lose reply 2"_s);
    QVERIFY(!rows.back().isOn);
    QVERIFY(session().inputs().faults.empty());
}

void TestPlannedFaults::whatWasDoneByHandIsSwitchedOffAndOn()
{
    faults().setOn(0, false);
    session().playUntil(500ms);
    session().act({UserActionKind::LoseNextReply});
    session().playToEnd();
    QVERIFY(row(1).isByHand);
    QVERIFY2(row(1).fateWords.contains(u"struck at 1.47 s (lose reply 1)"_s),
             qPrintable(row(1).fateWords));
    faults().setOn(1, false);
    QVERIFY(session().inputs().userActions.empty());
    QCOMPARE(row(1).fate, FaultFate::Off);
    faults().setOn(1, true);
    QCOMPARE(session().inputs().userActions.size(), size_t(1));
    QVERIFY(row(1).fateWords.contains(u"lose reply 1"_s));
}

void TestPlannedFaults::whatWasDoneByHandIsTakenBack()
{
    session().playUntil(500ms);
    session().act({UserActionKind::LoseNextRequest});
    session().act({UserActionKind::SlowKitchen});
    faults().remove(1);
    QCOMPARE(session().inputs().userActions.size(), size_t(1));
    QCOMPARE(session().inputs().userActions.front().kind, UserActionKind::SlowKitchen);
    session().choices().history().undo();
    QCOMPARE(session().inputs().userActions.size(), size_t(2));
}

void TestPlannedFaults::chanceNamesWhatFell()
{
    faults().setOn(0, false);
    faults().add(fault(u"lose 100% of replies"_s));
    session().playToEnd();
    const std::vector<ChanceSummary> chances = faults().chances();
    QCOMPARE(chances.size(), size_t(1));
    QCOMPARE(chances.front().struck, chances.front().messages);
    QVERIFY(chances.front().struck > 1);
    QVERIFY(chances.front().what.startsWith(u"reply 1"_s));
    QVERIFY(row(1).fateWords.contains(u"fell"_s));
}

void TestPlannedFaults::anotherSeedLetsOtherMessagesFall()
{
    faults().add(fault(u"lose 50% of messages"_s));
    session().playToEnd();
    QStringList fallen;
    for (const quint64 seed : {1ULL, 2ULL, 3ULL, 4ULL, 5ULL, 6ULL}) {
        faults().setSeed(seed);
        QCOMPARE(session().inputs().seed, seed);
        fallen.append(faults().chances().front().what);
    }
    fallen.removeDuplicates();
    QVERIFY(fallen.size() > 1);
    session().choices().history().undo();
    QCOMPARE(session().inputs().seed, quint64(5));
}

void TestPlannedFaults::whatFellIsKeptExactly()
{
    faults().add(fault(u"lose 50% of messages"_s));
    session().playToEnd();
    const std::vector<Event> before = session().timeline().events();
    const Faults fallen = session().fallenByChance();
    faults().keepFallen();
    QCOMPARE(session().inputs().faults, fallen);
    QCOMPARE(session().timeline().events(), before);
}

void TestPlannedFaults::aMessageIsLostAndItsPastStays()
{
    session().playToEnd();
    const size_t reply = indexOf(EventKind::Arrived, MessageKind::Reply);
    const MessageFaults choices = at(reply);
    QVERIFY(choices.lose);
    QCOMPARE(toWords(choices.lose->fault), u"lose reply 2"_s);
    const std::vector<Event> before = eventsUntil(choices.lose->at - 1ms);
    faults().strike(choices.lose->fault, choices.lose->at);
    QCOMPARE(session().elapsed(), choices.lose->at);
    QCOMPARE(session().timeline().events().back().kind, EventKind::Lost);
    const std::vector<Event> now = eventsUntil(choices.lose->at - 1ms);
    QCOMPARE(now, before);
    QCOMPARE(row(1).origin, FaultOrigin::Message);
    QCOMPARE(row(1).fate, FaultFate::Struck);
    QVERIFY(session().comparisonRun().has_value());
    session().choices().history().undo();
    QCOMPARE(faults().rows().size(), size_t(1));
    QCOMPARE(session().timeline().events()[reply].kind, EventKind::Arrived);
}

void TestPlannedFaults::aMessageOfAStoryOverIsStruckInEveryWay()
{
    session().playToEnd();
    const MessageFaults choices = at(indexOf(EventKind::Arrived, MessageKind::Request, 2));
    QVERIFY(choices.duplicate && choices.delay);
    faults().strike(choices.duplicate->fault, choices.duplicate->at);
    session().playToEnd();
    QCOMPARE(row(1).words, u"duplicate request 2"_s);
    QCOMPARE(row(1).fate, FaultFate::Struck);
    QCOMPARE(std::count_if(session().timeline().events().begin(),
                           session().timeline().events().end(),
                           [](const Event &event) {
                               return event.kind == EventKind::Arrived
                                   && event.message == MessageKind::Request && event.attempt == 2;
                           }),
             std::ptrdiff_t(2));
}

void TestPlannedFaults::aLostMessageCannotBeLostAgain()
{
    session().playToEnd();
    const MessageFaults choices = at(indexOf(EventKind::Lost, MessageKind::Reply));
    QVERIFY(!choices.lose && !choices.delay && !choices.duplicate);
    QVERIFY(!choices.whyNot.isEmpty());
}

void TestPlannedFaults::theLatestWishForAMessageCounts()
{
    session().playToEnd();
    faults().add(fault(u"delay reply 2 by 100ms"_s));
    const Fault lose = fault(u"lose reply 2"_s);
    faults().strike(lose, 20s);
    session().playToEnd();
    QVERIFY(!row(1).isOn);
    QCOMPARE(row(2).fate, FaultFate::Struck);
}

void TestPlannedFaults::anAnswerOfTheStoreIsLostByItsOwnNumber()
{
    session().playToEnd();
    const int answers =
        static_cast<int>(std::count_if(session().timeline().events().begin(),
                                       session().timeline().events().end(), [](const Event &event) {
                                           return event.kind == EventKind::Sent
                                               && event.message == MessageKind::StoreAnswer;
                                       }));
    QVERIFY(answers >= 3);
    for (int which = 1; which <= answers; ++which) {
        const size_t index = indexOf(EventKind::Sent, MessageKind::StoreAnswer, which);
        const int number = session().timeline().events()[index].number;
        const MessageFaults choices = at(index);
        QVERIFY(choices.lose);
        faults().strike(choices.lose->fault, choices.lose->at);
        session().playToEnd();
        const auto &events = session().timeline().events();
        QVERIFY2(std::any_of(events.begin(), events.end(),
                             [number](const Event &event) {
                                 return event.kind == EventKind::Lost && event.number == number;
                             }),
                 qPrintable(toWords(choices.lose->fault)));
        session().choices().history().undo();
    }
}

void TestPlannedFaults::aCrashStrikesWhereTheMessageIs()
{
    session().playToEnd();
    const size_t count = session().timeline().events().size();
    int struck = 0;
    for (size_t index = 0; index < count; ++index) {
        const MessageFaults choices = at(index);
        if (!choices.nearestCrash || session().timeline().events()[index].kind != EventKind::Sent)
            continue;
        const PlacedFault crash = choices.crashes[*choices.nearestCrash];
        const std::vector<Event> before = eventsUntil(crash.at - 1ms);
        faults().strike(crash.fault, crash.at);
        const std::vector<Event> after = eventsUntil(crash.at - 1ms);
        const auto differs =
            std::mismatch(before.begin(), before.end(), after.begin(), after.end());
        QVERIFY2(
            after == before,
            qPrintable(
                u"%1 at %2 ms: %3, then %4; %5 and %6"_s.arg(toWords(crash.fault))
                    .arg(crash.at.count())
                    .arg(differs.first == before.end() ? QString() : sentenceOf(*differs.first))
                    .arg(differs.second == after.end() ? QString() : sentenceOf(*differs.second))
                    .arg(before.size())
                    .arg(after.size())));
        session().playToEnd();
        struck += static_cast<int>(row(1).fate == FaultFate::Struck);
        session().choices().history().undo();
        QCOMPARE(session().timeline().events().size(), count);
    }
    QVERIFY(struck >= 6);
}

void TestPlannedFaults::aDelayLongerThanTheTimeOutLosesTheAnswer()
{
    faults().setOn(0, false);
    session().playToEnd();
    const MessageFaults choices = at(indexOf(EventKind::Sent, MessageKind::Reply));
    Fault delay = choices.delay->fault;
    delay.span = session().inputs().retry->timeout + 1s;
    faults().strike(delay, choices.delay->at);
    session().playToEnd();
    const auto &events = session().timeline().events();
    QVERIFY(std::any_of(events.begin(), events.end(),
                        [](const Event &event) { return event.kind == EventKind::TimedOut; }));
}

void TestPlannedFaults::theKitchenTellsThatItIsSlow()
{
    session().playUntil(100ms);
    session().act({UserActionKind::SlowKitchen});
    const Event slowed = session().timeline().events().back();
    QCOMPARE(slowed.kind, EventKind::KitchenSlowed);
    QCOMPARE(slowed.from, Lane::Kitchen);
    QCOMPARE(slowed.span, slowKitchen);
    session().act({UserActionKind::UsualKitchen});
    QCOMPARE(session().timeline().events().back().kind, EventKind::KitchenRecovered);
}

ONECAKE_TEST(TestPlannedFaults)
#include "tst_planned_faults.moc"
