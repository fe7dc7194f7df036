// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table is made once, with its time to live, and whatever is there already is respected.

#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "core/store/dynamodb/tables/table_description.h"
#include "tests/support/await.h"
#include "tests/support/remote/table_link.h"

#include <QRegularExpression>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

TableCreation created(DynamoLink &link, TableCapacity capacity = {})
{
    const Result<TableCreation> creation = await(createTable(&link, capacity));
    if (!creation)
        qFatal("%s", qPrintable(sentence(creation.error())));
    return *creation;
}

Error refused(DynamoLink &link)
{
    const Result<TableCreation> creation = await(createTable(&link, {}));
    return creation ? Error{ErrorCode::WorkFailed, {}, u"the table was created"_s, {}}
                    : creation.error();
}

TimeToLive timeToLiveOf(DynamoLink &link)
{
    const TableAnswer<TimeToLive> answer = await(describeTimeToLive(&link));
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        qFatal("%s", qPrintable(sentence(failure->error)));
    return std::get<TimeToLive>(answer);
}

} // namespace

class TestDynamoTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aTableIsMadeWithItsKeyAndItsTimeToLive();
    void unitsAreProvisionedWhereAskedFor();
    void aTableThatIsThereIsTakenAsItIs();
    void aTableWithoutTimeToLiveIsCompleted();
    void aTableWithAnotherKeyIsRefusedAndLeftAlone_data();
    void aTableWithAnotherKeyIsRefusedAndLeftAlone();
    void aTimeToLiveOfAnotherAttributeIsLeftAndSaid();
    void twoAtOnceMakeOneTable();
};

void TestDynamoTables::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestDynamoTables::aTableIsMadeWithItsKeyAndItsTimeToLive()
{
    const LinkPtr link = linkToEmulator();
    const TableCreation creation = created(*link);
    QVERIFY(!creation.wasThere);
    QVERIFY(creation.table.hasOurKeys());
    QVERIFY(creation.table.capacity.isOnDemand());
    QCOMPARE(creation.timeToLive, TimeToLiveChange::TurnedOn);
    QCOMPARE(
        toWords(creation, u"orders"_s),
        u"The table orders was made; its capacity is on demand. Its time to live was turned on."_s);
    QCOMPARE(describe(*link)[u"TableStatus"].toString(), u"ACTIVE"_s);
    QCOMPARE(timeToLiveOf(*link).state, TimeToLiveState::On);
}

void TestDynamoTables::unitsAreProvisionedWhereAskedFor()
{
    const LinkPtr link = linkToEmulator();
    QCOMPARE(created(*link, {5, 3}).table.capacity, (TableCapacity{5, 3}));
    const QJsonObject throughput = describe(*link)[u"ProvisionedThroughput"].toObject();
    QCOMPARE(throughput[u"ReadCapacityUnits"].toInt(), 5);
    QCOMPARE(throughput[u"WriteCapacityUnits"].toInt(), 3);
}

void TestDynamoTables::aTableThatIsThereIsTakenAsItIs()
{
    const LinkPtr link = linkToEmulator();
    created(*link, {5, 3});
    const QJsonObject before = describe(*link);
    const TableCreation again = created(*link);
    QVERIFY(again.wasThere);
    QCOMPARE(again.timeToLive, TimeToLiveChange::WasOn);
    QCOMPARE(
        toWords(again, u"orders"_s),
        u"The table orders was there already; its capacity is 5 read and 3 write units. Its time to live is on."_s);
    QCOMPARE(describe(*link), before);
}

void TestDynamoTables::aTableWithoutTimeToLiveIsCompleted()
{
    const LinkPtr link = linkToEmulator();
    makeTable(*link);
    QCOMPARE(timeToLiveOf(*link).state, TimeToLiveState::Off);
    const TableCreation creation = created(*link);
    QVERIFY(creation.wasThere);
    QCOMPARE(creation.timeToLive, TimeToLiveChange::TurnedOn);
    QCOMPARE(timeToLiveOf(*link).state, TimeToLiveState::On);
}

void TestDynamoTables::aTableWithAnotherKeyIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("one part") << QStringList{u"PK"_s} << u"its key is PK (S), expected"_s;
    QTest::newRow("other names") << QStringList{u"id"_s, u"sort"_s}
                                 << u"its key is id (S) and sort (S), expected"_s;
    QTest::newRow("turned round") << QStringList{u"SK"_s, u"PK"_s}
                                  << u"its key is SK (S) and PK (S), expected"_s;
}

void TestDynamoTables::aTableWithAnotherKeyIsRefusedAndLeftAlone()
{
    QFETCH(QStringList, key);
    QFETCH(QString, said);
    const LinkPtr link = linkToEmulator();
    makeTable(*link, key);
    const QJsonObject before = describe(*link);
    const Error error = refused(*link);
    QCOMPARE(error.code, ErrorCode::StoreUnusable);
    QVERIFY2(error.problem.contains(said), qPrintable(sentence(error)));
    QVERIFY(error.where.contains(link->place().table));
    QCOMPARE(describe(*link), before);
    QCOMPARE(timeToLiveOf(*link).state, TimeToLiveState::Off);
}

void TestDynamoTables::aTimeToLiveOfAnotherAttributeIsLeftAndSaid()
{
    const LinkPtr link = linkToEmulator();
    makeTable(*link);
    turnTimeToLiveOnFor(*link, u"ttl"_s);
    const TableCreation creation = created(*link);
    QCOMPARE(creation.timeToLive, TimeToLiveChange::Failed);
    QVERIFY2(
        creation.timeToLiveTrouble.contains(u"of the attribute \"ttl\", expected \"expiration\""_s),
        qPrintable(creation.timeToLiveTrouble));
    QCOMPARE(timeToLiveOf(*link).attribute, u"ttl"_s);
}

void TestDynamoTables::twoAtOnceMakeOneTable()
{
    const LinkPtr link = linkToEmulator();
    auto first = createTable(link.get(), {});
    auto second = createTable(link.get(), {});
    const Result<TableCreation> one = await(std::move(first));
    const Result<TableCreation> other = await(std::move(second));
    QVERIFY2(one, one ? "" : qPrintable(sentence(one.error())));
    QVERIFY2(other, other ? "" : qPrintable(sentence(other.error())));
    QVERIFY(other->table.hasOurKeys());
}

ONECAKE_TEST(TestDynamoTables)
#include "tst_dynamo_tables.moc"
