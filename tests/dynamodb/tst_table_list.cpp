// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The tables of an endpoint, however many answers they come in, and the words for a capacity.

#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "tests/support/await.h"
#include "tests/support/remote/dynamo_answers.h"
#include "tests/support/remote/table_link.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// A page of one table; `last` as the service's "LastEvaluatedTableName".
Reply page(const QString &table, const QString &last = {})
{
    QJsonObject body{{u"TableNames"_s, QJsonArray{table}}};
    if (!last.isEmpty())
        body.insert(u"LastEvaluatedTableName"_s, last);
    return dynamoReply(json(body));
}

QString refusal(const Result<std::vector<QString>> &tables)
{
    return tables ? u"there was a list"_s : sentence(tables.error());
}

} // namespace

class TestTableList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheTablesThatAreThere();
    void goesOnWhereAPageEnds();
    void endsWhereItGoesRoundInCircles();
    void endsAfterAThousandPages();
    void isRefusedInOneSentence();
    void namesAreShownSafely();
    void aCapacityIsReadFromWords_data();
    void aCapacityIsReadFromWords();
};

void TestTableList::holdsTheTablesThatAreThere()
{
    const LinkPtr one = linkToEmulator();
    const LinkPtr other = linkToEmulator();
    makeTable(*one);
    makeTable(*other, {u"id"_s});
    const auto tables = await(listTables(one.get()));
    QVERIFY2(tables, qPrintable(refusal(tables)));
    for (const DynamoLink *link : {one.get(), other.get()})
        QCOMPARE(std::count(tables->begin(), tables->end(), link->place().table), 1);
}

void TestTableList::goesOnWhereAPageEnds()
{
    HostileServer server;
    server.plan(page(u"bread"_s, u"bread"_s));
    server.plan(page(u"cakes"_s));
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s);
    const auto tables = await(listTables(link.get()));
    QVERIFY2(tables, qPrintable(refusal(tables)));
    QCOMPARE(*tables, (std::vector<QString>{u"bread"_s, u"cakes"_s}));
    QCOMPARE(server.requests().front().body, QByteArray("{}"));
    QCOMPARE(server.requests().back().body, QByteArray(R"({"ExclusiveStartTableName":"bread"})"));
}

void TestTableList::endsWhereItGoesRoundInCircles()
{
    HostileServer server;
    server.planForEver(page(u"bread"_s, u"bread"_s));
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s);
    const auto tables = await(listTables(link.get()));
    QVERIFY2(refusal(tables).contains(u"\"bread\" came twice"_s), qPrintable(refusal(tables)));
    QCOMPARE(server.requests().size(), 2U);
}

void TestTableList::endsAfterAThousandPages()
{
    constexpr int more = 1001;
    HostileServer server;
    for (int number = 0; number < more; ++number)
        server.plan(page(u"bread"_s, u"bread-%1"_s.arg(number)));
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s);
    const auto tables = await(listTables(link.get()));
    QVERIFY2(refusal(tables).contains(u"more than 1000 pages"_s), qPrintable(refusal(tables)));
    QCOMPARE(server.turnsLeft(), 1);
}

void TestTableList::isRefusedInOneSentence()
{
    HostileServer server;
    server.plan(page(u"bread"_s, u"bread"_s));
    server.plan(dynamoError("AccessDeniedException", "not authorized: dynamodb:ListTables"));
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s);
    const auto tables = await(listTables(link.get()));
    QVERIFY2(refusal(tables).contains(u"dynamodb:ListTables"_s), qPrintable(refusal(tables)));
}

void TestTableList::namesAreShownSafely()
{
    HostileServer server;
    server.plan(page(u"bread\u001b[31m\u202e"_s));
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s);
    const auto tables = await(listTables(link.get()));
    QVERIFY2(tables, qPrintable(refusal(tables)));
    QCOMPARE(tables->front(), u"bread [31m"_s);
}

void TestTableList::aCapacityIsReadFromWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("on demand") << u"on-demand"_s << u"on demand"_s;
    QTest::newRow("units") << u"5:3"_s << u"5 read and 3 write units"_s;
    QTest::newRow("as many as any quota")
        << u"999999999:1"_s << u"999999999 read and 1 write units"_s;
    for (const char *text : {"", "5", "5:", ":5", "0:1", "1:0", "-1:1", "1:1:1", "5:3 ", "1.5:1",
                             "1000000000:1", "demand", "5:3\n"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text) << QString();
}

void TestTableList::aCapacityIsReadFromWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const std::optional<TableCapacity> capacity = parseTableCapacity(text);
    QCOMPARE(capacity ? toWords(*capacity) : QString(), words);
}

ONECAKE_TEST(TestTableList)
#include "tst_table_list.moc"
