// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake keys find, over tables of DynamoDB: the record of a payload is found by whichever key the
// library made of it, and where there is none, all that was tried is said.

#include "core/inspect/keyhash/key_formula.h"
#include "tests/support/program_bench.h"
#include "tests/support/remote/emulator.h"
#include "tests/support/remote/table_link.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject textOf(const QString &text)
{
    return {{u"S"_s, text}};
}

QJsonObject numberOf(qint64 number)
{
    return {{u"N"_s, QString::number(number)}};
}

void putItem(DynamoLink &link, const QJsonObject &item)
{
    callOrFail(link, u"PutItem"_s, {{u"TableName"_s, link.place().table}, {u"Item"_s, item}});
}

// As Lambda Powertools writes it.
QJsonObject recordOf(const QString &key)
{
    return {{u"id"_s, textOf(key)},
            {u"status"_s, textOf(u"COMPLETED"_s)},
            {u"data"_s, textOf(u"{}"_s)},
            {u"expiration"_s, numberOf(4'102'444'800)}};
}

} // namespace

class TestCommandKeysFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsTheRecordByEachWayToMakeItsKey_data();
    void findsTheRecordByEachWayToMakeItsKey();
    void asksForTheKeysOfALargeTableWithoutReadingIt();
    void saysAllThatWasTried();
    void anOptionThatMeansNothingIsRefused();

private:
    [[nodiscard]] Ran find(const QStringList &rest) const
    {
        return m_program->run(QStringList{u"keys"_s, u"find"_s, u"--store"_s, m_store} + rest);
    }
    void add(const QStringList &keys)
    {
        for (const QString &key : keys)
            putItem(*m_link, recordOf(key));
    }

    std::unique_ptr<ProgramBench> m_program;
    LinkPtr m_link;
    QString m_store;
};

void TestCommandKeysFind::init()
{
    m_program = std::make_unique<ProgramBench>();
    m_link = linkToEmulator();
    makeTable(*m_link, {u"id"_s});
    m_store = onecake::textOf(StoreUrl{StoreKind::DynamoDb, {}, false, m_link->place()});
}

void TestCommandKeysFind::findsTheRecordByEachWayToMakeItsKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QString event =
        u"{\"body\":\"{\\\"userId\\\": \\\"lessa\\\", \\\"productId\\\": \\\"f91d1b07\\\"}\"}"_s;
    QTest::newRow("the usual") << u"fn.app.handler#a327c64923e2e505769b8b46ce0645aa"_s
                               << QStringList{u"{\"order\":1042}"_s}
                               << u"Lambda Powertools for Python, MD5;"_s;
    QTest::newRow("SHA-256")
        << u"fn.app.handler#2534d68402815f9af119ce05588c6f9e172eac52d30c0005295a35dd5b1e7880"_s
        << QStringList{u"{\"order\":1042}"_s} << u"SHA-256"_s;
    QTest::newRow("SHA-256 in Base64")
        << u"payments#p8/CzLl6+At4mngumhIre2x/Y1k4dvC5PxvQmsEXh+I="_s
        << QStringList{u"[\"u1\",1042]"_s} << u"TypeScript, SHA-256"_s;
    QTest::newRow("an event") << u"fn.app.handler#8cf122504aca218956f65299c0d9aa35"_s
                              << QStringList{event, u"--jmespath"_s,
                                             u"powertools_json(body).[userId, productId]"_s}
                              << u"[\"lessa\", \"f91d1b07\"]"_s;
    QTest::newRow("nulls left out")
        << u"fn.handleRequest#430587542105b7862bda41fc8dd43b1a"_s
        << QStringList{u"{\"productId\":\"p-9\",\"customerId\":\"c-7\",\"amount\":12.50,\"note\":null}"_s}
        << u"without members that are null"_s;
}

void TestCommandKeysFind::findsTheRecordByEachWayToMakeItsKey()
{
    QFETCH(QString, key);
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    add({key, key.section(u'#', 0, 0) + u"#00000000000000000000000000000000"_s});
    const Ran found = find(arguments);
    QVERIFY2(found.code == 0, qPrintable(found.error));
    QVERIFY2(found.out.contains(key), qPrintable(found.out));
    QVERIFY2(found.error.contains(says), qPrintable(found.error));
}

// One step of a scan reads 1 MB: these are more.
void TestCommandKeysFind::asksForTheKeysOfALargeTableWithoutReadingIt()
{
    const QString key = u"orders.app.handler#a327c64923e2e505769b8b46ce0645aa"_s;
    add({key});
    for (int number = 0; number < 30; ++number) {
        QJsonObject large = recordOf(u"orders.app.handler#%1"_s.arg(number, 32, 16, QChar(u'0')));
        large.insert(u"data"_s, textOf(QString(300'000, u'x')));
        putItem(*m_link, large);
    }
    const Ran found = find({u"{\"order\":1042}"_s});
    QVERIFY2(found.code == 0, qPrintable(found.error));
    QVERIFY(found.out.contains(key));
    const Ran absent = find({u"{\"order\":1043}"_s});
    QCOMPARE(absent.code, 1);
    QVERIFY2(absent.error.contains(u"Prefixes, as the first records have them: orders.app.handler"),
             qPrintable(absent.error));
    QVERIFY2(absent.error.contains(u"--any-prefix"), qPrintable(absent.error));
    const Ran read = find({u"{\"order\":1043}"_s, u"--any-prefix"_s});
    QCOMPARE(read.code, 1);
    QVERIFY2(read.error.contains(u"All records were compared"), qPrintable(read.error));
}

void TestCommandKeysFind::saysAllThatWasTried()
{
    add({u"fn.app.handler#00000000000000000000000000000000"_s});
    const Ran absent = find({u"{\"order\":1,\"note\":null}"_s});
    QCOMPARE(absent.code, 1);
    for (const QString &said :
         {u"Tried:"_s, u"Lambda Powertools for Python: MD5"_s, u"Lambda Powertools for Java"_s,
          u"as a text"_s, u"without members that are null"_s, u"1 written as 1.0"_s,
          u"keys that the payload may have made has a record"_s})
        QVERIFY2(absent.error.contains(said), qPrintable(absent.error));
    QVERIFY(!absent.error.contains(u"there is no record"));
}

void TestCommandKeysFind::anOptionThatMeansNothingIsRefused()
{
    const Ran hash = find({u"{}"_s, u"--hash"_s, u"md4"_s});
    QCOMPARE(hash.code, 2);
    QVERIFY2(hash.error.contains(u"\"md4\" is not known, expected usual, md5"),
             qPrintable(hash.error));
    const Ran expression = find({u"{}"_s, u"--jmespath"_s, u"body["_s});
    QCOMPARE(expression.code, 2);
    QVERIFY2(expression.error.contains(u"JMESPath"), qPrintable(expression.error));
}

ONECAKE_TEST(TestCommandKeysFind)
#include "tst_command_keys_find.moc"
