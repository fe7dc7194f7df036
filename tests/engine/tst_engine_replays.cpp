// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_catalog.h"
#include "tests/support/engine_fixture.h"

#include <QTest>

#include <array>

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
    void theFirstAnswerAndTheReplayAreOfAKind_data();
    void theFirstAnswerAndTheReplayAreOfAKind();
    void aReplaySurvivesTheProcess();
    void aPolicysNameChangesNothing_data();
    void aPolicysNameChangesNothing();
};

void TestEngineReplays::aRepeatedRequestGetsTheFirstAnswerAndTheWorkRunsOnce()
{
    EngineFixture api;
    Work work;
    const Outcome first = api.serve(work);
    QCOMPARE(first.kind, OutcomeKind::Executed);
    QCOMPARE(first.response, (Response{200, orderPlaced}));
    QCOMPARE(first.id, api.idOf(u"k"_s));
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
    (void)api.serve(work);
    QCOMPARE(api.notes.last(EventKind::Replayed).span, Duration(7s));
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

void TestEngineReplays::theFirstAnswerAndTheReplayAreOfAKind_data()
{
    QTest::addColumn<ReplayKind>("kind");
    QTest::addColumn<Response>("first");
    QTest::addColumn<Response>("replayed");
    const Response own{200, orderPlaced};
    const Response handle{202, R"({"execution":"k"})"};
    const Response accepted{200, R"({"accepted":"k"})"};
    const auto row = [](ReplayKind kind, const Response &first, const Response &replayed) {
        QTest::newRow(qPrintable(nameOf(kind))) << kind << first << replayed;
    };
    row(ReplayKind::StoredResponse, own, own);
    row(ReplayKind::StoredBodyStatus, own, {208, orderPlaced});
    row(ReplayKind::FirstSuccess, own, own);
    row(ReplayKind::CurrentState, own, {200, R"({"result":{"order":1},"status":"completed"})"});
    row(ReplayKind::AckOnly, accepted, accepted);
    row(ReplayKind::Handle, handle, handle);
    row(ReplayKind::ErrorExists, handle, {208, R"({"error":"already-exists"})"});
    row(ReplayKind::ContinueFailed, own, own);
}

void TestEngineReplays::theFirstAnswerAndTheReplayAreOfAKind()
{
    QFETCH(ReplayKind, kind);
    EngineFixture api;
    api.policy.outcome.replay = kind;
    api.policy.outcome.replayCode = 208;
    Work work;
    QTEST(api.serve(work).response, "first");
    const Outcome replayed = api.serve(work);
    QCOMPARE(replayed.kind, OutcomeKind::Replayed);
    QTEST(replayed.response, "replayed");
    // Whatever is told, the work's own answer is what is on record.
    QCOMPARE(*api.stored()->response, (Response{200, orderPlaced}));
}

void TestEngineReplays::aReplaySurvivesTheProcess()
{
    EngineFixture api;
    Work work;
    (void)api.serve(EngineFixture::order(u"k"_s), work, 1);
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::Replayed);
}

void TestEngineReplays::aPolicysNameChangesNothing_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : presetIds())
        QTest::newRow(qPrintable(id)) << id;
}

namespace {

// A slow owner, a death, a failure, another request, and retries at all times, told in words.
QStringList lifeUnder(const Policy &policy)
{
    EngineFixture api(policy);
    QStringList told;
    std::vector<Pending> pending;
    Work slow({Step(), Step()});
    slow.at(1).takes = 45s;
    Work failing(Response{500, "{}"});
    Work work({Step(), Step()});
    int moment = 0;
    constexpr std::array<Duration, 7> pauses{100ms, 20s, 15s, 30s, 10min, 48h, 400h};
    for (const Duration pause : pauses) {
        const QString key = u"key-that-is-long-enough-%1"_s.arg(moment % 2);
        api.claimAndDie(EngineFixture::order(key + u"-dead"_s));
        for (Work *each : {&slow, &failing, &work})
            pending.push_back(api.start(EngineFixture::order(key, moment / 3), *each, 2));
        ++moment;
        api.pass(pause);
    }
    api.finish();
    for (const Pending &each : pending)
        told << (each->has_value()
                     ? nameOf((*each)->kind) + u' ' + QString::number((*each)->response.code) + u' '
                         + QString::fromUtf8((*each)->response.body)
                     : u"none"_s);
    for (const EngineNote &note : api.notes.all)
        told << nameOf(note.kind) + u' ' + QString::number(note.fence);
    return told;
}

} // namespace

void TestEngineReplays::aPolicysNameChangesNothing()
{
    QFETCH(QString, id);
    Policy policy = *presetPolicy(id);
    const QStringList told = lifeUnder(policy);
    policy.id = u"my-copy"_s;
    policy.title = u"My copy"_s;
    policy.summary.clear();
    policy.sources.clear();
    policy.unverified.clear();
    QCOMPARE(lifeUnder(policy), told);
}

ONECAKE_TEST(TestEngineReplays)
#include "tst_engine_replays.moc"
