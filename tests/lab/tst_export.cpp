// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/text_width.h"
#include "tests/support/remote/hostile_run.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

Event message(MessageKind kind, EventKind what, Lane from, Lane to)
{
    Event event;
    event.kind = what;
    event.message = kind;
    event.from = from;
    event.to = to;
    event.attempt = 1;
    event.api = 1;
    event.actor = u"adrienne"_s;
    return event;
}

bool isOneSentence(const QString &text)
{
    return text.size() > 8 && text.size() < 400 && !text.contains(u'\n')
        && (text.endsWith(u'.') || text.endsWith(u'…')) && text.front().isUpper();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfEventHasASentenceAndALabel();
    void everyMessageHasASentenceForEachFate();
    void aLostReplyIsToldAsLost();
    void aReplayTellsHowLongAfterTheFirstRun();
    void aCrashTellsWhere();
    void aCopyIsToldAsACopy();
    void aLabelSaysWhatTheMessageCarries();
    void everyEventOfEveryStoryIsOneSentence();
    void hostileWordsStayInTheirLine();
    void aRandomKeyIsKnownByItsFirstDigits();
    void aMessageHasAllItsEnds();
    void aLeaseLastsFromClaimToCompletion();
    void aLeaseThatRunsOutEndsBeforeTheTakeover();
    void emojiTakeTwoColumnsAndMarksNone();
    void cuttingNeverExceedsTheRoom();
};

void TestExport::everyKindOfEventHasASentenceAndALabel()
{
    for (const auto &[kind, name] : enumNames<EventKind>) {
        Event event;
        event.kind = kind;
        event.key = u"order-7"_s;
        event.text = u"carrot"_s;
        event.api = 2;
        event.attempt = 3;
        QVERIFY2(isOneSentence(sentenceOf(event)),
                 qPrintable(name.toString() + u": "_s + sentenceOf(event)));
        QVERIFY2(!labelOf(event).isEmpty(), qPrintable(name.toString()));
    }
}

void TestExport::everyMessageHasASentenceForEachFate()
{
    for (const auto &[kind, name] : enumNames<MessageKind>) {
        QSet<QString> sentences;
        for (const EventKind fate : {EventKind::Sent, EventKind::Arrived, EventKind::Lost}) {
            const QString sentence = sentenceOf(message(kind, fate, Lane::Api, Lane::Store));
            QVERIFY2(isOneSentence(sentence), qPrintable(name.toString() + u": "_s + sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), 3);
    }
}

void TestExport::aLostReplyIsToldAsLost()
{
    const Event lost = message(MessageKind::Reply, EventKind::Lost, Lane::Api, Lane::Network);
    QCOMPARE(sentenceOf(lost), u"The reply to request 1 is lost in the network."_s);
    const Event request =
        message(MessageKind::Request, EventKind::Lost, Lane::Website, Lane::Network);
    QCOMPARE(sentenceOf(request), u"Request 1 is lost in the network."_s);
}

void TestExport::aReplayTellsHowLongAfterTheFirstRun()
{
    Event replayed;
    replayed.kind = EventKind::Replayed;
    replayed.attempt = 2;
    replayed.span = Duration(9540);
    QCOMPARE(sentenceOf(replayed),
             u"Request 2 is answered from the record: replayed, 9.5 s after the first run."_s);
}

void TestExport::aCrashTellsWhere()
{
    Event crashed;
    crashed.kind = EventKind::ApiCrashed;
    crashed.api = 1;
    crashed.text = u"after-work"_s;
    QCOMPARE(sentenceOf(crashed), u"API 1 dies after the work."_s);
}

void TestExport::aCopyIsToldAsACopy()
{
    const Event again = message(MessageKind::Reply, EventKind::Arrived, Lane::Api, Lane::Website);
    QCOMPARE(sentenceOfCopy(again), u"A copy of the reply to request 1 arrives at the website."_s);
}

void TestExport::aLabelSaysWhatTheMessageCarries()
{
    Event reply = message(MessageKind::Reply, EventKind::Sent, Lane::Api, Lane::Website);
    reply.code = 200;
    reply.order = 1042;
    reply.text = u"replayed"_s;
    QCOMPARE(labelOf(reply), u"200 · replayed · no. 1042"_s);
    Event claimed = message(MessageKind::StoreAnswer, EventKind::Sent, Lane::Store, Lane::Api);
    claimed.text = u"claimed"_s;
    claimed.fence = 1;
    QCOMPARE(labelOf(claimed), u"claimed · fence 1"_s);
    QCOMPARE(labelOf(message(MessageKind::Order, EventKind::Sent, Lane::Customer, Lane::Website)),
             u"order 🍰"_s);
}

void TestExport::everyEventOfEveryStoryIsOneSentence()
{
    for (const QString &story : {u"tunnel"_s, u"crash-after-work"_s, u"slow-owner"_s,
                                 u"store-write-lost"_s, u"late-retry"_s, u"changed-order"_s}) {
        for (const QString &policy : {u"none"_s, u"onecake"_s, u"powertools"_s, u"brandur"_s}) {
            const Timeline timeline = run(inputsOf(story, policy));
            for (const Event &event : timeline.events())
                QVERIFY2(isOneSentence(sentenceOf(event)), qPrintable(sentenceOf(event)));
        }
    }
}

void TestExport::hostileWordsStayInTheirLine()
{
    for (const QString &text : hostileTexts()) {
        const Timeline timeline = hostileRun(text);
        for (const Event &event : timeline.events()) {
            for (const QString &words :
                 {sentenceOf(event), sentenceOfCopy(event), labelOf(event)}) {
                QVERIFY(words.size() < 400);
                for (const QChar character : words)
                    QVERIFY(character.category() != QChar::Other_Control
                            && character != QChar::LineSeparator && character != QChar(0x202e));
            }
        }
    }
}

void TestExport::aRandomKeyIsKnownByItsFirstDigits()
{
    QCOMPARE(shortKey(u"910a2dec-8902-4cc1-a7ec-8e65a18debbe"_s), u"910a2dec…"_s);
    QCOMPARE(shortKey(u"order-1"_s), u"order-1"_s);
    QCOMPARE(shortKey(u"adrienne:carrot:2026-03-02:1"_s), u"adrienne:carrot:2026-03…"_s);
}

void TestExport::aMessageHasAllItsEnds()
{
    const Timeline doubled =
        run(inputsOf(u"reply-fails"_s, u"onecake"_s, u"duplicate request 2"_s));
    size_t copies = 0;
    size_t lost = 0;
    for (const MessagePath &path : messagePathsOf(doubled)) {
        copies += path.arrivals.size() > 1 ? size_t{1} : size_t{0};
        lost += path.lost ? size_t{1} : size_t{0};
        QVERIFY(!path.arrivals.empty() || path.lost);
    }
    QCOMPARE(copies, size_t{1});
    QCOMPARE(lost, static_cast<size_t>(countOf(doubled, EventKind::Lost)));
}

void TestExport::aLeaseLastsFromClaimToCompletion()
{
    const std::vector<Stretch> leases = leasesOf(run(inputsOf(u"tunnel"_s, u"onecake"_s)));
    QCOMPARE(leases.size(), size_t{1});
    QVERIFY(!leases.front().ranOut);
    QVERIFY(leases.front().begin < leases.front().end);
    QVERIFY(leasesOf(run(inputsOf(u"tunnel"_s, u"none"_s))).empty());
}

void TestExport::aLeaseThatRunsOutEndsBeforeTheTakeover()
{
    const Timeline timeline = run(inputsOf(u"crash-after-claim"_s, u"powertools"_s));
    const std::vector<Stretch> leases = leasesOf(timeline);
    QCOMPARE(leases.size(), size_t{2});
    QVERIFY(leases[0].ranOut);
    QVERIFY(leases[0].end <= leases[1].begin);
    QVERIFY(!leases[1].ranOut);
}

void TestExport::emojiTakeTwoColumnsAndMarksNone()
{
    QCOMPARE(columnsOf(u"order 🍰"), 8);
    QCOMPARE(columnsOf(u"漢字"), 4);
    QCOMPARE(columnsOf(u"e\u0301"), 1);
    QCOMPARE(columnsOf(u"│─✗…"), 4);
}

void TestExport::cuttingNeverExceedsTheRoom()
{
    for (const QString &text : hostileTexts()) {
        for (int room = 1; room < 30; ++room) {
            QVERIFY(columnsOf(cutToColumns(text, room, u"…")) <= room);
            QVERIFY(plain(text, room).size() <= room);
        }
    }
}

ONECAKE_TEST(TestExport)
#include "tst_export.moc"
