// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An answer that DynamoDB would not give is told from one that it would, and says where it is
// wrong: never does a list that is none pass for an empty table.

#include "core/store/dynamodb/wire/answer_shape.h"
#include "tests/support/remote/scripted_client.h"

#include <QJsonDocument>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestAnswerShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatDynamoDbAnswers_data();
    void takesWhatDynamoDbAnswers();
    void refusesWhatItWouldNot_data();
    void refusesWhatItWouldNot();
    void refusesMoreThanWasAskedFor();
    void isAnErrorThatIsNotRepeated();
    void ofAWriteNobodyKnowsWhetherItWasDone();

private:
    static QString problemOf(const QString &operation, const QByteArray &answer,
                             const QJsonObject &request = {})
    {
        return shapeProblem(operation, request, QJsonDocument::fromJson(answer).object());
    }
};

void TestAnswerShapes::takesWhatDynamoDbAnswers_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no item") << u"GetItem"_s << QByteArray("{}");
    QTest::newRow("an item") << u"GetItem"_s << QByteArray(R"({"Item":{"id":{"S":"a"}}})");
    QTest::newRow("an item that is null") << u"GetItem"_s << QByteArray(R"({"Item":null})");
    QTest::newRow("the end") << u"Scan"_s << QByteArray(R"({"Items":[],"Count":0})");
    QTest::newRow("an empty page")
        << u"Query"_s
        << QByteArray(
               R"({"Items":[],"Count":0,"ScannedCount":7,"LastEvaluatedKey":{"id":{"S":"a"}},)"
               R"("ConsumedCapacity":{"TableName":"t","CapacityUnits":0.5}})");
    QTest::newRow("a table")
        << u"DescribeTable"_s
        << QByteArray(R"({"Table":{"TableStatus":"ACTIVE","ItemCount":3,"KeySchema":[)"
                      R"({"AttributeName":"id","KeyType":"HASH"}]},"More":[1]})");
    QTest::newRow("no time to live")
        << u"DescribeTimeToLive"_s
        << QByteArray(R"({"TimeToLiveDescription":{"TimeToLiveStatus":"DISABLED"}})");
    QTest::newRow("tables") << u"ListTables"_s << QByteArray(R"({"TableNames":["a"]})");
    QTest::newRow("a write") << u"UpdateItem"_s << QByteArray("{}");
    QTest::newRow("what nobody reads") << u"CreateTable"_s << QByteArray(R"({"x":[1]})");
}

void TestAnswerShapes::takesWhatDynamoDbAnswers()
{
    QFETCH(const QString, operation);
    QFETCH(const QByteArray, answer);
    QCOMPARE(problemOf(operation, answer), QString());
}

void TestAnswerShapes::refusesWhatItWouldNot_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *operation, const char *answer, const QString &says) {
        QTest::addRow("%s %s", operation, answer)
            << QString::fromLatin1(operation) << QByteArray(answer) << says;
    };
    row("Scan", "{}", u"Items is missing, expected a list"_s);
    row("Scan", R"({"Items":null})", u"Items is missing, expected a list"_s);
    row("Scan", R"({"Items":{"a":1},"Count":"x"})", u"Items is an object, expected a list"_s);
    row("Query", R"({"Items":"none"})", u"Items is the text \"none\", expected a list"_s);
    row("Scan", R"({"Items":[{},1]})", u"Items[1] is the number 1, expected an object"_s);
    row("Scan", R"({"Items":[null]})", u"Items[0] is missing, expected an object"_s);
    row("Scan", R"({"Items":[],"Count":"0"})",
        u"Count is the text \"0\", expected a whole number"_s);
    row("Scan", R"({"Items":[],"Count":-1})", u"Count is the number -1, expected a whole number"_s);
    row("Scan", R"({"Items":[],"Count":1e308})",
        u"Count is the number 1e+308, expected a whole number"_s);
    row("Scan", R"({"Items":[],"Count":3})", u"Count is 3, but there are 0 items"_s);
    row("Scan", R"({"Items":[{}],"Count":1,"ScannedCount":0})",
        u"ScannedCount is 0, which is less than the 1 items that were found"_s);
    row("Scan", R"({"Items":[],"LastEvaluatedKey":[1,2]})",
        u"LastEvaluatedKey is a list, expected an object with members"_s);
    row("Scan", R"({"Items":[],"LastEvaluatedKey":{}})",
        u"LastEvaluatedKey is an empty object, expected an object with members"_s);
    row("Scan", R"({"Items":[],"ConsumedCapacity":3})",
        u"ConsumedCapacity is the number 3, expected an object"_s);
    row("Scan", R"({"Items":[],"ConsumedCapacity":{"CapacityUnits":"1"}})",
        u"ConsumedCapacity.CapacityUnits is the text \"1\", expected a number"_s);
    row("GetItem", R"({"Item":[]})", u"Item is a list, expected an object"_s);
    row("PutItem", R"({"Attributes":true})", u"Attributes is true, expected an object"_s);
    row("DescribeTable", "{}", u"Table is missing, expected an object with members"_s);
    row("DescribeTable", R"({"Table":[]})", u"Table is a list, expected an object with members"_s);
    row("DescribeTable", R"({"Table":{"KeySchema":"x"}})",
        u"Table.KeySchema is the text \"x\", expected a list"_s);
    row("DescribeTable", R"({"Table":{"KeySchema":[{"KeyType":"HASH"}]}})",
        u"Table.KeySchema[0].AttributeName is missing, expected a text"_s);
    row("DescribeTable", R"({"Table":{"TableStatus":[]}})",
        u"Table.TableStatus is a list, expected a text"_s);
    row("DescribeTable", R"({"Table":{"ItemCount":"many","A":1}})",
        u"Table.ItemCount is the text \"many\", expected a whole number"_s);
    row("DescribeTimeToLive", "{}",
        u"TimeToLiveDescription is missing, expected an object with members"_s);
    row("DescribeTimeToLive", R"({"TimeToLiveDescription":{"TimeToLiveStatus":7}})",
        u"TimeToLiveDescription.TimeToLiveStatus is the number 7, expected a text"_s);
    row("ListTables", "{}", u"TableNames is missing, expected a list"_s);
    row("ListTables", R"({"TableNames":["a",{}]})",
        u"TableNames[1] is an empty object, expected a text"_s);
    row("ListTables", R"({"TableNames":[],"LastEvaluatedTableName":[]})",
        u"LastEvaluatedTableName is a list, expected a text"_s);
}

void TestAnswerShapes::refusesWhatItWouldNot()
{
    QFETCH(const QString, operation);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, says);
    QCOMPARE(problemOf(operation, answer), says);
}

void TestAnswerShapes::refusesMoreThanWasAskedFor()
{
    QCOMPARE(problemOf(u"Scan"_s, R"({"Items":[{},{},{}]})", {{u"Limit"_s, 2}}),
             u"it is about 3 items, and no more than 2 were asked for"_s);
    QCOMPARE(problemOf(u"Scan"_s, R"({"Items":[{},{}]})", {{u"Limit"_s, 2}}), QString());
    const QJsonObject numberOnly{{u"Select"_s, u"COUNT"_s}};
    QCOMPARE(problemOf(u"Scan"_s, R"({"Count":3})", numberOnly), QString());
    QCOMPARE(problemOf(u"Scan"_s, "{}", numberOnly),
             u"Count is missing, expected a whole number"_s);
}

void TestAnswerShapes::isAnErrorThatIsNotRepeated()
{
    ScriptedClient bench;
    bench.answer(replyWith(200, R"({"Items":{"a":1},"Count":"x"})"));
    const DynamoAnswer answer = bench.call(u"Scan"_s);
    QCOMPARE(failureIn(answer).error.code, ErrorCode::StoreUnusable);
    QVERIFY(sentence(failureIn(answer).error).contains(u"Items is an object, expected a list"_s));
    QVERIFY(!failureIn(answer).mayHaveRun);
    QCOMPARE(bench.timesSent(), 1U);
}

void TestAnswerShapes::ofAWriteNobodyKnowsWhetherItWasDone()
{
    ScriptedClient bench;
    bench.answerForEver(replyWith(200, R"({"Attributes":[1]})"));
    const DynamoAnswer answer = bench.write();
    QCOMPARE(failureIn(answer).error.code, ErrorCode::OutcomeUnknown);
    QVERIFY(failureIn(answer).mayHaveRun);
}

ONECAKE_TEST(TestAnswerShapes)
#include "tst_answer_shapes.moc"
