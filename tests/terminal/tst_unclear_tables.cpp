// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake keys over a table that no layout fits: its rows, a mapping that is written for it, and
// what is done with the mapping.

#include "tests/support/program_bench.h"
#include "tests/support/store_file.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestUnclearTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listsTheRowsAsTheyAreStored();
    void proposesAMappingThatIsUsedAfterwards();
    void takesAMappingWrittenByHand();
    void refusesOtherActionsAndSaysHowToGoOn();
    void namesTheFieldThatIsWrongInAMapping_data();
    void namesTheFieldThatIsWrongInAMapping();

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_bench->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QString store() const { return u"sqlite:"_s + m_bench->path(u"idem.db"_s); }

    std::unique_ptr<ProgramBench> m_bench;
};

void TestUnclearTables::init()
{
    m_bench = std::make_unique<ProgramBench>();
    StoreFile(m_bench->path(u"idem.db"_s))
        .run(
            u"CREATE TABLE idempotency_records (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, "
            "status TEXT NOT NULL, response_status INTEGER, response_body TEXT, expires_at INTEGER "
            "NOT NULL);"
            "INSERT INTO idempotency_records VALUES"
            " ('order-4f1c', '9d0e', 'complete', 201, '{\"orderId\":\"o-1\"}', 4102444800000),"
            " ('order-77aa', 'b1c2', 'processing', NULL, NULL, 4102444800000);"
            "CREATE TABLE users (name TEXT);"_s);
}

void TestUnclearTables::listsTheRowsAsTheyAreStored()
{
    const Ran listed = m_bench->keysOf(store(), {u"list"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.out.startsWith(u"key "_s) && listed.out.contains(u"response_body"_s),
             qPrintable(listed.out));
    QVERIFY(listed.out.contains(u"order-77aa"_s) && listed.out.contains(u"null"_s));
    QVERIFY2(listed.error.contains(u"not recognised"_s) && listed.error.contains(u"assumed"_s),
             qPrintable(listed.error));
    QVERIFY(listed.error.contains(u"onecake keys mapping propose"_s));
    QVERIFY(listed.error.contains(u"users"_s));
    const Ran json = m_bench->keysOf(store(), {u"list"_s, u"--json"_s});
    QCOMPARE(json.rows().size(), 2);
    QCOMPARE(json.rows().first()[u"state"].toString(), u"unreadable"_s);
}

void TestUnclearTables::proposesAMappingThatIsUsedAfterwards()
{
    const QString file = m_bench->path(u"mapping.json"_s);
    const Ran proposed =
        m_bench->run({u"keys"_s, u"mapping"_s, u"propose"_s, store(), u"--out"_s, file});
    QCOMPARE(proposed.code, 0);
    QVERIFY(proposed.out.isEmpty());
    QVERIFY2(proposed.error.contains(u"not proven"_s), qPrintable(proposed.error));
    const Ran printed = m_bench->run({u"keys"_s, u"mapping"_s, u"propose"_s, store()});
    QCOMPARE(printed.out.toUtf8(), m_bench->contentOf(u"mapping.json"_s));
    QCOMPARE(printed.object()[u"layout"].toString(), u"custom"_s);
    const Ran listed = m_bench->keysOf(
        store(), {u"list"_s, u"--mapping"_s, file, u"--query"_s, u"status:in-progress"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.out.contains(u"order-77aa"_s) && !listed.out.contains(u"order-4f1c"_s),
             qPrintable(listed.out));
    const Ran shown = m_bench->keysOf(store(), {u"show"_s, u"order-4f1c"_s, u"--mapping"_s, file});
    QCOMPARE(shown.code, 0);
}

void TestUnclearTables::takesAMappingWrittenByHand()
{
    write(u"guess.json"_s,
          R"({"layout": "custom", "fields": {"key": "key",
              "status": {"attribute": "status",
                         "words": {"processing": "in progress", "complete": "completed"}},
              "expiry": {"attribute": "expires_at", "unit": "ms"},
              "result": {"attribute": "response_body", "encoding": "text"},
              "result_code": "response_status", "fingerprint": "fingerprint"}})");
    const QStringList mapping{u"--mapping"_s, m_bench->path(u"guess.json"_s)};
    QCOMPARE(m_bench
                 ->keysOf(store(),
                          QStringList{u"count"_s, u"--query"_s, u"status:completed"_s} + mapping)
                 .out.trimmed(),
             u"1 (exact)"_s);
    QCOMPARE(m_bench->keysOf(store(), QStringList{u"list"_s, u"--json"_s} + mapping).rows().size(),
             2);
}

void TestUnclearTables::refusesOtherActionsAndSaysHowToGoOn()
{
    for (const QStringList &action :
         {QStringList{u"show"_s, u"order-4f1c"_s}, QStringList{u"count"_s},
          QStringList{u"list"_s, u"--query"_s, u"status:stuck"_s},
          QStringList{u"purge"_s, u"--query"_s, u"status:expired"_s, u"--yes"_s}}) {
        const Ran ran = m_bench->keysOf(store(), action);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.error.contains(u"onecake keys mapping propose"_s), qPrintable(ran.error));
        QVERIFY(ran.error.contains(u"fingerprint"_s));
    }
}

void TestUnclearTables::namesTheFieldThatIsWrongInAMapping_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no fields") << QByteArray(R"({"layout": "custom"})") << u"$.fields"_s;
    QTest::newRow("no key") << QByteArray(
        R"({"fields": {"status": {"attribute": "status", "other": "completed"}}})")
                            << u"$.fields.key"_s;
    QTest::newRow("a meaning that is none") << QByteArray(
        R"({"fields": {"key": "key", "status": {"attribute": "status", "words": {"a": "fine"}}}})")
                                            << u"$.fields.status.words.a"_s;
    QTest::newRow("a text in place of an object")
        << QByteArray(R"({"fields": {"key": "key", "status": "status"}})") << u"$.fields.status"_s;
    QTest::newRow("a zone that is none") << QByteArray(
        R"({"fields": {"key": "key", "status": {"attribute": "status", "other": "completed"},
            "created": {"attribute": "expires_at", "zone": "Nowhere/Here"}}})")
                                         << u"$.fields.created.zone"_s;
    QTest::newRow("a rule that is none") << QByteArray(
        R"({"fields": {"key": "key", "status": {"attribute": "status", "other": "completed"}},
            "next": {"failed": "explodes"}})")
                                         << u"$.next.failed"_s;
    QTest::newRow("a column that the table has not") << QByteArray(
        R"({"fields": {"key": "key", "status": {"attribute": "status", "other": "completed"},
            "owner": "nobody"}})") << u"$.fields.owner"_s;
    QTest::newRow("an unknown field") << QByteArray(
        R"({"fields": {"key": "key", "status": {"attribute": "status", "other": "completed"},
            "expires": "expires_at"}})")
                                      << u"$.fields.expires"_s;
}

void TestUnclearTables::namesTheFieldThatIsWrongInAMapping()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    write(u"m.json"_s, text);
    const Ran ran =
        m_bench->keysOf(store(), {u"list"_s, u"--mapping"_s, m_bench->path(u"m.json"_s)});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(expected) && ran.error.contains(u"expected"_s),
             qPrintable(ran.error));
}

ONECAKE_TEST(TestUnclearTables)
#include "tst_unclear_tables.moc"
