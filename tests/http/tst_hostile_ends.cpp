// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How work ends over an endpoint that misbehaves: by a write, a transaction, a removal or one more
// heartbeat. Each answer is bounded, has the right code and one sentence that shows no secret, and
// the same write is done once the endpoint is well again.

#include "tests/support/remote/hostile_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Ending = Result<WriteAnswer> (*)(Store &store);

RecordWrite ourCommit()
{
    RecordWrite write = endOf(recordOfOurs());
    write.effects.push_back(effectOf(write.record, EffectFencing::Unique));
    return write;
}

struct NamedEnding {
    const char *name;
    QString operation;
    Ending end;
};

const std::vector<NamedEnding> endings{
    {"write", u"UpdateItem"_s,
     [](Store &store) {
         return await(store.write(endOf(recordOfOurs())));
     }},
    {"commit", u"TransactWriteItems"_s,
     [](Store &store) {
         return await(store.write(ourCommit()));
     }},
    {"removal", u"DeleteItem"_s,
     [](Store &store) {
         const KeyRecord record = recordOfOurs();
         return await(store.remove({record.id, record.fence, record.owner}));
     }},
    {"heartbeat", u"UpdateItem"_s,
     [](Store &store) {
         RecordWrite write{recordOfOurs(), RecordFencing::Owner, {}, true};
         return await(store.write(write));
     }},
};

struct Trouble {
    const char *name;
    Turn turn;
    ErrorCode code;
    QString text;
};

QString refusedWith(const QString &said, const QString &remedy)
{
    return u"the endpoint refused with %1, request PLANNED0REQUEST0ID. %2"_s.arg(said, remedy);
}

const QString network = u" Check the network and the endpoint, and try again."_s;
const QString proxy = u" Check that the endpoint speaks DynamoDB's protocol, and that no proxy or "
                      "login page is in between."_s;

std::vector<Trouble> refusals()
{
    return {
        {"throttling", whole(throttling()), ErrorCode::Throttled,
         refusedWith(u"ProvisionedThroughputExceededException: The level of configured provisioned "
                     "throughput for the table was exceeded. Consider increasing your provisioning "
                     "level with the UpdateTable API."_s,
                     u"Try again later, or give the table more capacity."_s)},
        {"an expired token", whole(frontDoorError("ExpiredTokenException", "It expired")),
         ErrorCode::StoreUnusable,
         refusedWith(u"ExpiredTokenException: It expired"_s,
                     u"Sign in again, or renew the credentials."_s)},
        {"no access", whole(dynamoError("AccessDeniedException", "KEYONE may not")),
         ErrorCode::StoreUnusable,
         refusedWith(u"AccessDeniedException: KEYONE may not"_s,
                     u"Ask for the permission that is named, or use other credentials."_s)},
        {"a secret given back", whole(frontDoorError("InvalidSignatureException", secretText)),
         ErrorCode::StoreUnusable,
         refusedWith(u"InvalidSignatureException: (hidden)"_s,
                     u"Check the access key, its secret and the region."_s)},
        {"no table", whole(dynamoError("ResourceNotFoundException", "Not found")),
         ErrorCode::StoreUnusable,
         refusedWith(u"ResourceNotFoundException: Not found"_s,
                     u"Create the table with \"onecake stores create\", or check region and "
                     "endpoint."_s)},
        {"no such operation", whole(dynamoError("UnknownOperationException", "")),
         ErrorCode::StoreUnusable,
         refusedWith(u"UnknownOperationException"_s,
                     u"Use an endpoint that has it, or a policy that does not need it."_s)},
        {"too much",
         whole(dynamoError("ValidationException",
                           "Item size has exceeded the "
                           "maximum allowed size")),
         ErrorCode::StoreFull,
         refusedWith(u"ValidationException: Item size has exceeded the maximum allowed size"_s,
                     u"DynamoDB holds at most 400 KB for a key: store less with it."_s)}};
}

std::vector<Trouble> silences()
{
    const ErrorCode unknown = ErrorCode::OutcomeUnknown;
    const QString notDynamo = u"the answer is not one of DynamoDB: it is not JSON: illegal value "
                              "at byte 1."_s;
    const QString broke = u"the connection broke before the answer was complete."_s + network;
    return {{"faults", whole(internalError()), unknown,
             refusedWith(u"InternalServerError: Internal server error"_s, u"Try again later."_s)},
            {"a stall", stall(), unknown, u"the endpoint fell silent."_s + network},
            {"a drip", drip(dynamoReply("{}"), 50ms), unknown,
             u"no complete answer came in the time allowed."_s + network},
            {"a reply that is cut", cut(dynamoReply("{}"), 1), unknown, broke},
            {"a closed connection", closeUnanswered(), unknown, broke},
            {"a body without end", endless({.body = QByteArray(4096, ' ')}), unknown,
             u"the answer is larger than any that DynamoDB gives."_s + network},
            {"a gzip bomb", whole(gzipBomb(32 * 1024 * 1024)), unknown, notDynamo + proxy},
            {"a page", whole(portalPage()), unknown, notDynamo + proxy},
            {"damage", whole(wrongChecksum(dynamoReply("{}"))), unknown,
             u"the answer was damaged on its way (wrong CRC-32)."_s + proxy},
            {"a redirection", whole(redirection(QUrl(u"http://localhost:9/"_s))), unknown,
             u"the endpoint answered with HTTP status 307 and no error of DynamoDB (it is not "
             "JSON: illegal value at byte 0)."_s
                 + proxy}};
}

void addRows(const std::vector<Trouble> &troubles)
{
    for (const NamedEnding &ending : endings) {
        for (const Trouble &trouble : troubles) {
            const QString text =
                u"%1 of orders at {ADDRESS}: %2"_s.arg(ending.operation, trouble.text);
            QTest::addRow("%s: %s", ending.name, trouble.name)
                << ending.end << trouble.turn << trouble.code << text;
        }
    }
}

} // namespace

class TestHostileEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecameOfItAndIsDoneOnceTheEndpointIsWell_data();
    void saysWhatBecameOfItAndIsDoneOnceTheEndpointIsWell();
    void isTriedOnceMoreOnlyWhereItsAnswersAreLost_data();
    void isTriedOnceMoreOnlyWhereItsAnswersAreLost();
    void keepsAClaimWhoseAnswersAreLostWithinBounds();
    void removesByAnAnswerThatWasLost();
    void removesNothingOfAnother();
    void countsWhatItCouldNotWriteLater();
};

void TestHostileEnds::saysWhatBecameOfItAndIsDoneOnceTheEndpointIsWell_data()
{
    QTest::addColumn<Ending>("end");
    QTest::addColumn<Turn>("turn");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("text");
    addRows(refusals());
    addRows(silences());
}

void TestHostileEnds::saysWhatBecameOfItAndIsDoneOnceTheEndpointIsWell()
{
    QFETCH(Ending, end);
    QFETCH(Turn, turn);
    QFETCH(ErrorCode, code);
    QFETCH(QString, text);
    HostileTable table;
    table.server.planForEver(turn);
    QElapsedTimer taken;
    taken.start();
    const auto ended = end(*table.store);
    QVERIFY2(taken.elapsed() < 10'000, qPrintable(QString::number(taken.elapsed())));
    QVERIFY(!ended);
    QCOMPARE(table.shown(ended.error()), text);
    QCOMPARE(ended.error().code, code);
    table.server.planForEver(dynamoReply("{}"));
    const auto again = end(*table.store);
    QVERIFY(again && *again == WriteAnswer::Applied);
}

void TestHostileEnds::isTriedOnceMoreOnlyWhereItsAnswersAreLost_data()
{
    QTest::addColumn<Ending>("end");
    QTest::addColumn<QString>("operation");
    for (const NamedEnding &ending : endings)
        QTest::newRow(ending.name) << ending.end << ending.operation;
}

// The endpoint takes every write and answers none of them, but it answers what is read.
void TestHostileEnds::isTriedOnceMoreOnlyWhereItsAnswersAreLost()
{
    QFETCH(Ending, end);
    QFETCH(QString, operation);
    HostileTable table;
    const Reply unchanged =
        dynamoReply("{\"Item\":" + jsonOf(itemOf(recordOfOurs())) + '}'); // of nobody's token
    for (int round = 0; round < 2; ++round) {
        loseAWrite(table.server, stall());
        table.server.plan(unchanged);
    }
    const auto ended = end(*table.store);
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(table.shown(ended.error()),
             operation + u" of orders at {ADDRESS}: the endpoint fell silent."_s + network);
    QCOMPARE(table.server.turnsLeft(), 0);
    QCOMPARE(table.server.requests().size(), std::size_t{11});
}

void TestHostileEnds::keepsAClaimWhoseAnswersAreLostWithinBounds()
{
    HostileTable table;
    for (int round = 0; round < 2; ++round) {
        loseAWrite(table.server, whole(internalError()));
        table.server.plan(dynamoReply("{}"));
    }
    const auto answer = table.claim();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(table.server.requests().size(), std::size_t{11});
}

void TestHostileEnds::removesByAnAnswerThatWasLost()
{
    HostileTable table;
    loseAWrite(table.server, whole(internalError()));
    table.server.plan(dynamoReply("{}")); // it is gone
    const KeyRecord record = recordOfOurs();
    const auto removed = await(table.store->remove({record.id, record.fence, record.owner}));
    QVERIFY(removed);
    QCOMPARE(*removed, WriteAnswer::Applied);
    QCOMPARE(table.server.requests().back().operation(), "GetItem");
}

void TestHostileEnds::removesNothingOfAnother()
{
    HostileTable table;
    KeyRecord other = recordOfOurs();
    other.fence = 2;
    other.owner = u"another"_s;
    table.server.plan(whole(internalError()));
    table.server.plan(conditionFailed("\"Item\":" + jsonOf(itemOf(other))));
    const KeyRecord record = recordOfOurs();
    const auto removed = await(table.store->remove({record.id, record.fence, record.owner}));
    QVERIFY(removed);
    QCOMPARE(*removed, WriteAnswer::GuardFailed);
    QCOMPARE(table.server.requests().size(), std::size_t{3});
}

void TestHostileEnds::countsWhatItCouldNotWriteLater()
{
    HostileTable table;
    table.server.planForEver(internalError());
    table.store->recordHit({idOf(u"k"_s), start, true});
    await(table.store->flush());
    QCOMPARE(table.server.requests().back().operation(), "UpdateItem");
    const Reply found = dynamoReply("{\"Item\":" + jsonOf(itemOf(recordOfOurs())) + '}');
    table.server.planForEver(found);
    const auto record = table.read();
    QVERIFY(record && *record);
    QCOMPARE((*record)->replays, quint64{1});
    table.server.planForEver(dynamoReply("{}"));
    const std::size_t before = table.server.requests().size();
    await(table.store->flush());
    QCOMPARE(table.server.requests().size(), before + 1);
    QVERIFY(table.server.requests().back().body.contains("replays"));
}

ONECAKE_TEST(TestHostileEnds)
#include "tst_hostile_ends.moc"
