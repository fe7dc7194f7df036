// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestEngineReplays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRepeatedRequestGetsTheFirstAnswerAndTheWorkRunsOnce();
    void aReplayIsCountedAndTimed();
    void theObserverHearsOfTheClaimTheWorkAndTheReplay();
    void everyRetryOfManyGetsTheSameAnswer();
};

void TestEngineReplays::aRepeatedRequestGetsTheFirstAnswerAndTheWorkRunsOnce()
{
    EngineFixture api;
    Work work;
    const Outcome first = api.serve(work);
    QCOMPARE(first.kind, OutcomeKind::Executed);
    QCOMPARE(first.response, (Response{200, orderPlaced}));
    QCOMPARE(first.id, api.idOf(u"k"_s));
    QVERIFY(!first.sinceFirstRun);
    const Outcome second = api.serve(work);
    QCOMPARE(second.kind, OutcomeKind::Replayed);
    QCOMPARE(second.response, first.response);
    QCOMPARE(second.id, first.id);
    QCOMPARE(work.runs, 1);
}

void TestEngineReplays::aReplayIsCountedAndTimed()
{
    EngineFixture api;
    Work work(3s);
    (void)api.serve(work);
    QCOMPARE(api.stored()->attempts, 1U);
    QCOMPARE(api.stored()->replays, 0U);
    QVERIFY(!api.stored()->lastReplayAt);
    api.pass(4s);
    const Outcome replayed = api.serve(work);
    QCOMPARE(*replayed.sinceFirstRun, Duration(7s));
    QCOMPARE(api.stored()->attempts, 2U);
    QCOMPARE(api.stored()->replays, 1U);
    QCOMPARE(*api.stored()->lastReplayAt, storyStart + 7s);
    QCOMPARE(api.stored()->createdAt, storyStart);
}

void TestEngineReplays::theObserverHearsOfTheClaimTheWorkAndTheReplay()
{
    EngineFixture api;
    Work work;
    const Request first = EngineFixture::order(u"k"_s);
    (void)api.serve(first, work);
    api.pass(5s);
    const Request second = EngineFixture::order(u"k"_s);
    (void)api.serve(second, work);
    std::vector<EventKind> kinds;
    for (const EngineNote &note : api.notes.all) {
        kinds.push_back(note.kind);
        QCOMPARE(note.id, api.idOf(u"k"_s));
        QCOMPARE(note.fence, 1U);
        QCOMPARE(note.trace, note.kind == EventKind::Replayed ? second.trace : first.trace);
    }
    QCOMPARE(kinds,
             (std::vector{EventKind::Claimed, EventKind::WorkStarted, EventKind::WorkEnded,
                          EventKind::Replayed}));
    QCOMPARE(api.notes.last(EventKind::Claimed).span, api.policy.claim.lease);
    QCOMPARE(api.notes.last(EventKind::Replayed).span, Duration(5s));
}

void TestEngineReplays::everyRetryOfManyGetsTheSameAnswer()
{
    EngineFixture api;
    Work work;
    const Response answer = api.serve(work).response;
    for (int retry = 1; retry <= 5; ++retry) {
        const int instance = 1 + retry % 3;
        QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, instance).response, answer);
    }
    QCOMPARE(work.runs, 1);
    QCOMPARE(api.stored()->replays, 5U);
    QCOMPARE(api.stored()->attempts, 6U);
}

QTEST_GUILESS_MAIN(TestEngineReplays)
#include "tst_engine_replays.moc"
