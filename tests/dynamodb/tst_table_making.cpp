// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Making a table over endpoints that take their time, lose replies, refuse, or lack something.

#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "tests/support/await.h"
#include "tests/support/remote/credential_home.h"
#include "tests/support/remote/dynamo_answers.h"
#include "tests/support/remote/table_link.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

TableCreation creationOf(DynamoLink &link, TableCapacity capacity = {})
{
    const Result<TableCreation> creation = await(createTable(&link, capacity));
    if (!creation)
        qFatal("%s", qPrintable(sentence(creation.error())));
    return *creation;
}

Error refusalOf(DynamoLink &link)
{
    const Result<TableCreation> creation = await(createTable(&link, {}));
    return creation ? Error{ErrorCode::WorkFailed, {}, u"the table was created"_s, {}}
                    : creation.error();
}

// An endpoint that says what the test plans, in a time that passes only by waiting.
struct Scripted {
    HostileServer server;
    std::shared_ptr<SettableClock> clock = std::make_shared<SettableClock>();
    LinkPtr link;

    Scripted()
    {
        StoreServices services = servicesOfTests();
        services.clock = clock;
        link = linkTo(server.endpoint(), u"orders"_s, services);
    }

    [[nodiscard]] QStringList operations() const
    {
        QStringList names;
        for (const HeardRequest &request : server.requests())
            names.append(QString::fromLatin1(request.operation()));
        return names;
    }
};

Reply describedAs(const QByteArray &status)
{
    return dynamoReply(R"({"Table": {"TableStatus": ")" + status + R"(", "KeySchema": [
        {"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}],
        "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"},
        {"AttributeName": "SK", "AttributeType": "S"}]}})");
}

Reply noSuchTable()
{
    return dynamoError("ResourceNotFoundException", "Requested resource not found");
}

Reply timeToLiveOff()
{
    return dynamoReply(R"({"TimeToLiveDescription": {"TimeToLiveStatus": "DISABLED"}})");
}

} // namespace

class TestTableMaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadyWhenItIsSaidToBeMade();
    void aTableThatIsNeverReadyIsGivenUp_data();
    void aTableThatIsNeverReadyIsGivenUp();
    void aTableThatIsBeingDeletedIsRefused();
    void aLostReplyDoesNotMakeItFail();
    void theTableIsMadeAlsoWhereTheTimeToLiveIsNot_data();
    void theTableIsMadeAlsoWhereTheTimeToLiveIsNot();
    void aRefusalIsHandedOn();
};

void TestTableMaking::itIsReadyWhenItIsSaidToBeMade()
{
    Scripted script;
    script.server.plan(noSuchTable());
    script.server.plan(dynamoReply("{}"));
    script.server.plan(noSuchTable()); // DescribeTable reads eventually
    for (int look = 0; look < 3; ++look)
        script.server.plan(describedAs("CREATING"));
    script.server.plan(describedAs("ACTIVE"));
    script.server.plan(timeToLiveOff());
    script.server.plan(dynamoReply("{}"));
    const Instant begin = script.clock->now();
    const TableCreation creation = creationOf(*script.link);
    QVERIFY(!creation.wasThere);
    QCOMPARE(creation.table.status, u"ACTIVE"_s);
    QCOMPARE(creation.timeToLive, TimeToLiveChange::TurnedOn);
    QVERIFY(script.clock->now() - begin >= 1s);
    QCOMPARE(script.operations().mid(0, 2), (QStringList{u"DescribeTable"_s, u"CreateTable"_s}));
    QCOMPARE(script.operations().last(), u"UpdateTimeToLive"_s);
    QCOMPARE(script.server.turnsLeft(), 0);
}

void TestTableMaking::aTableThatIsNeverReadyIsGivenUp_data()
{
    QTest::addColumn<bool>("isSeen");
    QTest::addColumn<QString>("said");
    QTest::newRow("still being made") << true << u"still not ready after 8 min"_s;
    QTest::newRow("never seen") << false << u"still not ready after 30 s"_s;
}

void TestTableMaking::aTableThatIsNeverReadyIsGivenUp()
{
    QFETCH(bool, isSeen);
    QFETCH(QString, said);
    Scripted script;
    script.server.plan(noSuchTable());
    script.server.plan(dynamoReply("{}"));
    script.server.planForEver(isSeen ? describedAs("CREATING") : noSuchTable());
    const Instant begin = script.clock->now();
    const Error error = refusalOf(*script.link);
    QCOMPARE(error.code, ErrorCode::StoreUnavailable);
    QVERIFY2(sentence(error).contains(said), qPrintable(sentence(error)));
    QVERIFY(script.clock->now() - begin < 9min);
}

void TestTableMaking::aTableThatIsBeingDeletedIsRefused()
{
    Scripted script;
    script.server.plan(describedAs("DELETING"));
    script.server.plan(describedAs("DELETING"));
    const Error error = refusalOf(*script.link);
    QVERIFY2(error.problem.contains(u"its status is DELETING"_s), qPrintable(sentence(error)));
    QVERIFY(!script.operations().contains(u"CreateTable"_s));
}

void TestTableMaking::aLostReplyDoesNotMakeItFail()
{
    Scripted script;
    script.server.plan(noSuchTable());
    script.server.plan(closeUnanswered());
    script.server.plan(dynamoError("ResourceInUseException", "Table already exists: orders"));
    script.server.plan(describedAs("ACTIVE"));
    script.server.plan(timeToLiveOff());
    script.server.plan(dynamoReply("{}"));
    QCOMPARE(creationOf(*script.link).timeToLive, TimeToLiveChange::TurnedOn);
    QCOMPARE(script.operations().count(u"CreateTable"_s), 2);
}

void TestTableMaking::theTableIsMadeAlsoWhereTheTimeToLiveIsNot_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << QByteArray("UnknownOperationException")
                             << static_cast<int>(TimeToLiveChange::NotSupported)
                             << u"The endpoint has no time to live"_s;
    QTest::newRow("denied") << QByteArray("AccessDeniedException")
                            << static_cast<int>(TimeToLiveChange::Failed)
                            << u"AccessDeniedException"_s;
}

void TestTableMaking::theTableIsMadeAlsoWhereTheTimeToLiveIsNot()
{
    QFETCH(QByteArray, refusal);
    QFETCH(int, change);
    QFETCH(QString, said);
    for (const bool knowsDescription : {true, false}) {
        Scripted script;
        script.server.plan(describedAs("ACTIVE"));
        script.server.plan(describedAs("ACTIVE"));
        if (knowsDescription)
            script.server.plan(timeToLiveOff());
        script.server.plan(dynamoError(refusal, "no"));
        const TableCreation creation = creationOf(*script.link);
        QCOMPARE(static_cast<int>(creation.timeToLive), change);
        QVERIFY2(creation.timeToLiveTrouble.contains(said), qPrintable(creation.timeToLiveTrouble));
        QVERIFY(!toWords(creation, u"orders"_s).contains(u"time to live"_s));
    }
}

void TestTableMaking::aRefusalIsHandedOn()
{
    Scripted script;
    script.server.plan(noSuchTable());
    script.server.plan(
        dynamoError("AccessDeniedException", "not authorized: dynamodb:CreateTable"));
    const Error error = refusalOf(*script.link);
    QVERIFY2(sentence(error).contains(u"dynamodb:CreateTable"_s), qPrintable(sentence(error)));
    QCOMPARE(script.operations().size(), 2);
}

ONECAKE_TEST(TestTableMaking)
#include "tst_table_making.moc"
