// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tables that are allowed, and unlike what one expects.

#include "tests/support/rows/browsed_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestSqliteOddTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void leavesValuesOutThatAreTooLarge();
    void keepsPagesLight();
    void readsColumnsOrderedAsOnlyTheirProgramKnows();
    void findsTheRowsWhereAColumnIsCalledRowid();
    void replacesNoRowAlthoughTheTableSaysSo();
    void changesNoGeneratedColumn();
    void noticesAnAlteredTable();
    void changesATableWithoutRowids();

private:
    [[nodiscard]] QString make(const QString &sql, const QString &name = u"table.db"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestSqliteOddTables::make(const QString &sql, const QString &name) const
{
    const QString path = m_folder->filePath(name);
    StoreFile(path).run(sql);
    return path;
}

void TestSqliteOddTables::leavesValuesOutThatAreTooLarge()
{
    const QString file = make(u"PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;"_s + keysSql
                              + u"UPDATE keys SET v = zeroblob(17000000) WHERE key = 'b'"_s);
    const auto browser = openTable(file, u"keys"_s);
    for (const QString &order : {u""_s, u"key"_s}) {
        PageRequest request;
        request.order.attribute = order;
        const std::vector<StoredRow> rows = pageOf(*browser, request).rows;
        QCOMPARE(column(rows, u"key"_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(rows[0].item.keys(), (QStringList{u"key"_s, u"v"_s}));
        QCOMPARE(rows[1].item.keys(), QStringList{u"key"_s});
        QCOMPARE(rows[1].id, rowid(2));
        QCOMPARE(rows[2].item.value(u"v"_s), numberValue(u"3"_s));
        QCOMPARE(must(await(browser->read(rowid(2)))), rows[1]);
    }
    const StoredRow cut = must(await(browser->read(rowid(2)))).value();
    const RowChangeAnswer changed{RowChange::Changed, cut.item};
    QCOMPARE(must(await(browser->remove(cut))), changed);
    PageRequest request;
    request.order.attribute = u"v"_s;
    QCOMPARE(await(browser->page(request)).error().problem,
             u"a value is larger than is read from a file that is not trusted (16 MB)"_s);
}

void TestSqliteOddTables::keepsPagesLight()
{
    const QString file =
        make(u"PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; CREATE TABLE t (v);"
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) "
             "INSERT INTO t SELECT zeroblob(1000000) FROM n"_s);
    const auto browser = openTable(file, u"t"_s);
    const RowPage page = pageOf(*browser);
    QCOMPARE(page.rows.size(), std::size_t(32));
    PageRequest request;
    request.after = page.next;
    QCOMPARE(pageOf(*browser, request).rows.size(), std::size_t(8));
}

void TestSqliteOddTables::readsColumnsOrderedAsOnlyTheirProgramKnows()
{
    const QString file =
        make(u"CREATE TABLE t (v TEXT COLLATE NOCASE); INSERT INTO t VALUES ('b'), ('a');"
             "PRAGMA writable_schema = ON;"
             "UPDATE sqlite_schema SET sql = replace(sql, 'NOCASE', 'cakewise')"_s);
    const auto browser = openTable(file, u"t"_s);
    PageRequest request;
    request.order.attribute = u"v"_s;
    request.filter = filterOf(u"v"_s, ClauseKind::AtLeast, {textValue(u"a"_s)});
    const std::vector<StoredRow> rows = pageOf(*browser, request).rows;
    QCOMPARE(column(rows, u"v"_s), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(must(await(browser->remove(rows.front()))).change, RowChange::Done);
}

void TestSqliteOddTables::findsTheRowsWhereAColumnIsCalledRowid()
{
    const QString sql =
        u"CREATE TABLE t (rowid TEXT, Oid TEXT%1); INSERT INTO t (rowid) VALUES ('x')"_s;
    const auto browser = openTable(make(sql.arg(QString())), u"t"_s);
    const StoredRow row = pageOf(*browser).rows.front();
    QCOMPARE(row.id, rowid(1));
    QCOMPARE(row.item.value(u"rowid"_s), textValue(u"x"_s));
    QCOMPARE(must(await(browser->remove(row))).change, RowChange::Done);
    const QString hidden = make(sql.arg(u", _ROWID_ TEXT"_s), u"hidden.db"_s);
    QVERIFY(refusalOf(hidden, u"t"_s).contains(u"hide its rowid"_s));
}

void TestSqliteOddTables::replacesNoRowAlthoughTheTableSaysSo()
{
    const auto browser = openTable(make(u"CREATE TABLE t (k TEXT UNIQUE ON CONFLICT REPLACE, v);"
                                        "INSERT INTO t VALUES ('a', 1), ('b', 2)"_s),
                                   u"t"_s);
    const std::vector<StoredRow> rows = pageOf(*browser).rows;
    const auto refused = await(browser->change(rows[0], {{u"k"_s, textValue(u"b"_s)}}));
    QVERIFY(refused.error().problem.contains(u"UNIQUE constraint failed: t.k"_s));
    QCOMPARE(must(await(browser->put({{u"k"_s, textValue(u"b"_s)}}))).change, RowChange::Present);
    QCOMPARE(pageOf(*browser).rows, rows);
}

void TestSqliteOddTables::changesNoGeneratedColumn()
{
    const auto browser = openTable(
        make(
            u"CREATE TABLE t (k TEXT PRIMARY KEY, twice AS (k || k)); INSERT INTO t VALUES ('a')"_s),
        u"t"_s);
    const StoredRow row = pageOf(*browser).rows.front();
    QCOMPARE(row.item.value(u"twice"_s), textValue(u"aa"_s));
    const auto refused = await(browser->change(row, {{u"twice"_s, textValue(u"b"_s)}}));
    QCOMPARE(refused.error().problem, u"the column is computed from others"_s);
    QCOMPARE(must(await(browser->remove(row))).change, RowChange::Done);
    QCOMPARE(must(await(browser->put(row.item))).change, RowChange::Done);
    QCOMPARE(pageOf(*browser).rows, std::vector<StoredRow>{row});
}

void TestSqliteOddTables::noticesAnAlteredTable()
{
    const QString file = make(keysSql);
    const auto browser = openTable(file, u"keys"_s);
    const StoredRow seen = pageOf(*browser).rows.front();
    StoreFile(file).run(u"ALTER TABLE keys ADD COLUMN secret DEFAULT 'x'"_s);
    QCOMPARE(must(await(browser->remove(seen))).change, RowChange::Changed);
    QCOMPARE(pageOf(*browser).rows.front().item.value(u"secret"_s), textValue(u"x"_s));
    StoreFile(file).run(u"DROP TABLE keys"_s);
    QVERIFY(sentence(await(browser->page({})).error()).contains(u"there is no table \"keys\""_s));
}

void TestSqliteOddTables::changesATableWithoutRowids()
{
    const auto browser = openTable(
        make(
            u"CREATE TABLE t (k ANY, part INTEGER, v ANY, PRIMARY KEY (part, k)) STRICT, WITHOUT "
            u"ROWID;"
            "INSERT INTO t VALUES ('a', 1, 1), (CAST(x'ff' AS TEXT), 1, 2), (x'ff', 1, 3), (5, 1, 4)"_s),
        u"t"_s);
    const std::vector<StoredRow> rows = pageOf(*browser).rows;
    QCOMPARE(column(rows, u"v"_s), (QStringList{u"4"_s, u"1"_s, u"2"_s, u"3"_s}));
    const StoredRow &text = rows[1];
    QCOMPARE(must(await(browser->change(text, {{u"v"_s, numberValue(u"9"_s)}}))).change,
             RowChange::Done);
    QCOMPARE(must(await(browser->remove(text))).change, RowChange::Changed);
    const StoredRow now = must(await(browser->read(text.id))).value();
    QCOMPARE(must(await(browser->remove(now))).change, RowChange::Done);
    QCOMPARE(must(await(browser->remove(now))).change, RowChange::Gone);
    const RowChangeAnswer put = must(await(browser->put(now.item)));
    QCOMPARE(put.id, std::optional(now.id));
    QCOMPARE(must(await(browser->put(now.item))).change, RowChange::Present);
    QCOMPARE(pageOf(*browser).rows.size(), std::size_t(4));
}

ONECAKE_TEST(TestSqliteOddTables)
#include "tst_sqlite_odd_tables.moc"
