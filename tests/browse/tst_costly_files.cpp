// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Files that would cost much time or room if all that they say were done: thousands of tables, very
// wide ones, columns that are computed at each reading. What is merely large is not called damaged.

#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/browse/sqlite/file/computed_columns.h"
#include "tests/support/rows/browsed_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestCostlyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsTheTableAmongThousands();
    void namesFewOfThousands();
    void passesOverTablesThatCannotBeRead();
    void readsAWideTable();
    void saysThatATableIsTooWide();
    void readsBesideLongDefinitions();
    void leavesColumnsOutThatMayTakeForEver();
    void tellsWhatIsComputedQuickly_data();
    void tellsWhatIsComputedQuickly();

private:
    [[nodiscard]] QString make(const QString &sql) const
    {
        const QString path = m_folder->filePath(u"table.db"_s);
        StoreFile(path).run(sql);
        return path;
    }
    [[nodiscard]] static Result<OpenedTable> opened(const QString &file)
    {
        return await(openTable(must(parseStoreUrl(u"sqlite:"_s + file)), {},
                               StoreServices::ofThisProcess()));
    }
    static QString tables(int count)
    {
        QString sql = u"PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN;"_s;
        for (int table = 0; table < count; ++table)
            sql += u"CREATE TABLE t%1 (id TEXT PRIMARY KEY, v TEXT);"_s.arg(table);
        return sql;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString brandurSql = u"CREATE TABLE idempotency_keys (id INTEGER PRIMARY KEY, "
                           "user_id INTEGER, idempotency_key TEXT, recovery_point TEXT, "
                           "locked_at TEXT, created_at TEXT, last_run_at TEXT, "
                           "request_params TEXT, request_path TEXT, response_code INTEGER, "
                           "response_body TEXT%1, UNIQUE (user_id, idempotency_key));"_s;

} // namespace

// A connection for each of them would take in the whole schema as often as there are tables.
void TestCostlyFiles::findsTheTableAmongThousands()
{
    const OpenedTable table =
        must(opened(make(tables(2000) + brandurSql.arg(QString()) + u"COMMIT"_s)));
    QCOMPARE(table.browser->shape().table, u"idempotency_keys"_s);
    QCOMPARE(table.layout().id, u"brandur"_s);
}

void TestCostlyFiles::namesFewOfThousands()
{
    const QStringList names = must(await(listSqliteTables(make(tables(2000) + u"COMMIT"_s))));
    QCOMPARE(names.size(), 2000);
    const Result<OpenedTable> table = opened(m_folder->filePath(u"table.db"_s));
    if (table)
        return; // whatever it was opened as, no list of names was said
    QVERIFY(sentence(table.error()).size() < 1000);
    QVERIFY(sentence(table.error()).contains(u"and 1980 more"_s));
}

void TestCostlyFiles::passesOverTablesThatCannotBeRead()
{
    const OpenedTable table =
        must(opened(make(u"CREATE TABLE a (rowid, _rowid_, oid);"_s + brandurSql.arg(QString()))));
    QCOMPARE(table.browser->shape().table, u"idempotency_keys"_s);
}

void TestCostlyFiles::readsAWideTable()
{
    QStringList columns;
    for (int column = 0; column < 1500; ++column)
        columns.append(u"c%1"_s.arg(column));
    const auto browser = openTable(
        make(u"CREATE TABLE t (%1); INSERT INTO t (c1499) VALUES ('x')"_s.arg(columns.join(u','))),
        u"t"_s);
    QCOMPARE(pageOf(*browser).rows.front().item.value(u"c1499"_s), textValue(u"x"_s));
}

void TestCostlyFiles::saysThatATableIsTooWide()
{
    QString columns;
    for (int column = 0; column < 2500; ++column)
        columns += u", c%1"_s.arg(column);
    // As a SQLite that was built for more would have written it.
    const QString file =
        make(u"CREATE TABLE t (a, b); PRAGMA writable_schema = ON;"
             "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a%1)'"_s.arg(columns));
    const QString says = refusalOf(file, u"t"_s);
    QVERIFY2(
        says.contains(u"larger than is read from a file that is not trusted (too many columns"_s),
        qPrintable(says));
    QVERIFY2(!says.contains(u"damaged"_s), qPrintable(says));
}

void TestCostlyFiles::readsBesideLongDefinitions()
{
    QStringList parts;
    QStringList conditions;
    for (int part = 0; part < 40; ++part)
        parts.append(u"SELECT %1 AS n"_s.arg(part));
    for (int condition = 0; condition < 400; ++condition)
        conditions.append(u"key <> '%1'"_s.arg(condition));
    const QString file = make(keysSql
                              + u"CREATE VIEW v AS %1; CREATE INDEX i ON keys (v) WHERE %2"_s.arg(
                                  parts.join(u" UNION ALL "_s), conditions.join(u" AND "_s)));
    QCOMPARE(pageOf(*openTable(file, u"keys"_s)).rows.size(), 3U);
}

void TestCostlyFiles::leavesColumnsOutThatMayTakeForEver()
{
    // Added after the row, for which SQLite would compute them.
    QString sql = brandurSql.arg(QString())
        + u"INSERT INTO idempotency_keys (user_id, idempotency_key, recovery_point) "
          "VALUES (1, 'k', 'started');"_s;
    for (const QString &column : {u"g TEXT GENERATED ALWAYS AS (zeroblob(1000000000)) VIRTUAL"_s,
                                  u"h TEXT AS (printf('%.*c', 100000000, 'x'))"_s,
                                  u"i AS (instr(zeroblob(9000000), zeroblob(4000000) || x'01'))"_s})
        sql += u"ALTER TABLE idempotency_keys ADD COLUMN %1;"_s.arg(column);
    const OpenedTable table = must(opened(make(sql)));
    const RowPage page = pageOf(*table.browser);
    QCOMPARE(page.rows.size(), 1U);
    QVERIFY(!page.rows.front().item.contains(u"h"_s));
    QVERIFY2(table.reasons.join(u'\n').contains(u"Not read, because the file has it computed"_s),
             qPrintable(table.reasons.join(u'\n')));
    QCOMPARE(must(await(table.browser->remove(page.rows.front()))).change, RowChange::Done);
}

void TestCostlyFiles::tellsWhatIsComputedQuickly_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("isQuick");
    QTest::newRow("none") << u"b TEXT"_s << true;
    QTest::newRow("joined") << u"b AS (a || a)"_s << true;
    QTest::newRow("json") << u"b TEXT GENERATED ALWAYS AS (json_extract(a, '$.printf(')) STORED"_s
                          << true;
    QTest::newRow("nested") << u"b AS (upper(coalesce(lower(a), CAST(1 AS TEXT))))"_s << true;
    QTest::newRow("elsewhere")
        << u"b TEXT DEFAULT (printf('x')), c AS (a) CHECK (instr(a, b) > 0)"_s << true;
    QTest::newRow("list") << u"b AS (a IN (1, 2))"_s << true;
    QTest::newRow("printf") << u"b AS (printf('%.*c', 100000000, a))"_s << false;
    QTest::newRow("in capitals") << u"b aS (PRINTF('x'))"_s << false;
    QTest::newRow("quoted") << u"b AS (\"instr\"(a, a))"_s << false;
    QTest::newRow("in brackets") << u"b AS ([instr] (a, a))"_s << false;
    QTest::newRow("behind a comment") << u"b AS /* ( */ (instr -- (\n (a, a))"_s << false;
    QTest::newRow("deep") << u"b AS (lower(lower(replace(a, '', a))))"_s << false;
    QTest::newRow("second") << u"b AS (a), c AS (randomblob(9))"_s << false;
    QTest::newRow("like") << u"b AS (a LIKE '%a%a%a%a%b')"_s << false;
    QTest::newRow("glob") << u"b AS (a NOT glob '*a*a*')"_s << false;
}

void TestCostlyFiles::tellsWhatIsComputedQuickly()
{
    QFETCH(const QString, column);
    QFETCH(const bool, isQuick);
    QCOMPARE(computesQuickly(u"CREATE TABLE t (a TEXT, %1)"_s.arg(column)), isQuick);
}

ONECAKE_TEST(TestCostlyFiles)
#include "tst_costly_files.moc"
