// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/decision.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

KeyRecord openRecord()
{
    KeyRecord record;
    record.id = {u"bakery"_s, u"k"_s};
    record.fence = 3;
    return record;
}

KeyRecord completedRecord()
{
    KeyRecord record = openRecord();
    record.status = RecordStatus::Completed;
    record.response = {201, R"({"order":1})"};
    return record;
}

QJsonObject bodyOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

Policy policyThatReplays(ReplayKind kind, int code = 0)
{
    Policy policy;
    policy.outcome.replay = kind;
    policy.outcome.replayCode = code;
    return policy;
}

} // namespace

class TestReplayAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplayIsTheStoredAnswer();
    void aReplayMayCarryAnotherStatus();
    void aReplayMayTellTheCurrentState_data();
    void aReplayMayTellTheCurrentState();
    void aReplayMayOnlyAcknowledge();
    void aReplayMayNameTheExecution();
    void aReplayMaySayThatItExistsOnceItIsClosed();
    void theFirstAnswerIsTheWorksOwn();
    void theFirstAnswerIsAHandleOrAnAcknowledgementIfTheWorkSucceeded();
    void anErrorIsToldInJson();
};

void TestReplayAnswers::aReplayIsTheStoredAnswer()
{
    for (const ReplayKind kind :
         {ReplayKind::StoredResponse, ReplayKind::FirstSuccess, ReplayKind::ContinueFailed}) {
        const KeyRecord record = completedRecord();
        QCOMPARE(replayAnswer(policyThatReplays(kind), record), *record.response);
    }
}

void TestReplayAnswers::aReplayMayCarryAnotherStatus()
{
    const Policy policy = policyThatReplays(ReplayKind::StoredBodyStatus, 208);
    const Response answer = replayAnswer(policy, completedRecord());
    QCOMPARE(answer.code, 208);
    QCOMPARE(answer.body, R"({"order":1})");
}

void TestReplayAnswers::aReplayMayTellTheCurrentState_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const char *stored, const char *told) {
        QTest::newRow(name) << QByteArray(stored) << QByteArray(told);
    };
    row("an object", R"({"order":1})", R"({"result":{"order":1},"status":"completed"})");
    row("a list", "[1,2]", R"({"result":[1,2],"status":"completed"})");
    row("a number", "42", R"({"result":42,"status":"completed"})");
    row("a text", R"("done")", R"({"result":"done","status":"completed"})");
    row("null", "null", R"({"result":null,"status":"completed"})");
    row("nothing", "", R"({"result":null,"status":"completed"})");
    row("not JSON", "done", R"({"result":"done","status":"completed"})");
}

void TestReplayAnswers::aReplayMayTellTheCurrentState()
{
    QFETCH(QByteArray, stored);
    KeyRecord record = completedRecord();
    record.response->body = stored;
    const Response answer = replayAnswer(policyThatReplays(ReplayKind::CurrentState), record);
    QCOMPARE(answer.code, 200);
    QTEST(answer.body, "told");
}

void TestReplayAnswers::aReplayMayOnlyAcknowledge()
{
    const Policy policy = policyThatReplays(ReplayKind::AckOnly);
    const Response answer = replayAnswer(policy, completedRecord());
    QCOMPARE(answer.code, 200);
    QCOMPARE(bodyOf(answer)[u"accepted"_s].toString(), u"k"_s);
}

void TestReplayAnswers::aReplayMayNameTheExecution()
{
    const Policy policy = policyThatReplays(ReplayKind::Handle);
    const Response answer = replayAnswer(policy, completedRecord());
    QCOMPARE(answer.code, 202);
    QCOMPARE(bodyOf(answer)[u"execution"_s].toString(), u"k"_s);
}

void TestReplayAnswers::aReplayMaySayThatItExistsOnceItIsClosed()
{
    const Policy policy = policyThatReplays(ReplayKind::ErrorExists, 409);
    const Response open = replayAnswer(policy, openRecord());
    QCOMPARE(open.code, 202);
    QCOMPARE(bodyOf(open)[u"execution"_s].toString(), u"k"_s);
    const Response closed = replayAnswer(policy, completedRecord());
    QCOMPARE(closed.code, 409);
    QCOMPARE(bodyOf(closed)[u"error"_s].toString(), u"already-exists"_s);
}

void TestReplayAnswers::theFirstAnswerIsTheWorksOwn()
{
    const Response own{201, "{}"};
    for (const ReplayKind kind :
         {ReplayKind::StoredResponse, ReplayKind::StoredBodyStatus, ReplayKind::FirstSuccess,
          ReplayKind::CurrentState, ReplayKind::ContinueFailed})
        QCOMPARE(firstAnswer(policyThatReplays(kind, 208), openRecord(), own), own);
}

void TestReplayAnswers::theFirstAnswerIsAHandleOrAnAcknowledgementIfTheWorkSucceeded()
{
    const Response success{201, "{}"};
    const Response failure{500, "{}"};
    const KeyRecord record = openRecord();
    for (const ReplayKind kind :
         {ReplayKind::Handle, ReplayKind::ErrorExists, ReplayKind::AckOnly}) {
        const Policy policy = policyThatReplays(kind, 409);
        const bool isHandle = kind != ReplayKind::AckOnly;
        QCOMPARE(firstAnswer(policy, record, success).code, isHandle ? 202 : 200);
        QVERIFY(bodyOf(firstAnswer(policy, record, success))
                    .contains(isHandle ? u"execution"_s : u"accepted"_s));
        QCOMPARE(firstAnswer(policy, record, failure), failure);
    }
}

void TestReplayAnswers::anErrorIsToldInJson()
{
    const Response answer = errorAnswer(422, u"key-reused");
    QCOMPARE(answer.code, 422);
    QCOMPARE(answer.body, R"({"error":"key-reused"})");
}

ONECAKE_TEST(TestReplayAnswers)
#include "tst_replay_answers.moc"
