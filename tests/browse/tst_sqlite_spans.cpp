// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the types of a table are certain and its indexes have what is looked for side by side, the
// rows found are the same, each of them once.

#include "tests/support/rows/browsed_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString tableSql =
    uR"(CREATE TABLE t (id INTEGER PRIMARY KEY, status TEXT NOT NULL, at INTEGER NOT NULL,
                        lease INTEGER, note TEXT, scope TEXT NOT NULL, word TEXT) STRICT;
        CREATE INDEX by_status ON t (status, at);
        CREATE INDEX by_at ON t (at);
        CREATE INDEX by_lease ON t (lease);
        CREATE INDEX by_scope ON t (scope, word);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
        INSERT INTO t (status, at, lease, note, scope, word)
        SELECT CASE WHEN i % 50 = 7 THEN 'stuck' WHEN i % 3 = 0 THEN 'open' ELSE 'done' END,
               (i * 37) % 100, CASE WHEN i % 4 = 0 THEN NULL ELSE (i * 11) % 60 END,
               CASE WHEN i % 9 = 0 THEN 'Carrot cake ' || i END,
               'kind-' || (i % 11), CASE WHEN i % 5 > 0 THEN 'word-' || (i % 40) END
        FROM n;)"_s;

FilterClause clause(const QString &column, ClauseKind kind, qint64 number)
{
    return {column, kind, {AttributeValue::ofInteger(number)}};
}

FilterClause status(const QString &word)
{
    return {u"status"_s, ClauseKind::Equals, {textValue(word)}};
}

FilterClause anyText(const QString &column)
{
    return {column, ClauseKind::AtLeast, {textValue({})}};
}

} // namespace

class TestSqliteSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatAStoreWithoutFiltersDoes_data();
    void findsWhatAStoreWithoutFiltersDoes();
    void asksNothingOfRowsThatAreSure();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqliteBrowser> m_browser;
};

void TestSqliteSpans::initTestCase()
{
    const QString path = m_folder.filePath(u"spans.db"_s);
    StoreFile(path).run(tableSql);
    m_browser = openTable(path, u"t"_s);
}

void TestSqliteSpans::findsWhatAStoreWithoutFiltersDoes_data()
{
    using enum ClauseKind;
    QTest::addColumn<std::vector<ClauseChoice>>("all");
    const auto add = [](const char *name, const std::vector<ClauseChoice> &all) {
        QTest::newRow(name) << all;
    };
    const FilterClause few = clause(u"at"_s, Below, 10);
    const FilterClause from = clause(u"at"_s, AtLeast, 40);
    const FilterClause until = clause(u"at"_s, Below, 60);
    add("until", {{few}});
    add("from", {{from}});
    add("not below", {{clause(u"at"_s, NotBelow, 90)}});
    add("between", {{from}, {until}});
    add("two spans", {{from, few, anyText(u"at"_s)}, {until, anyText(u"at"_s)}});
    add("spans that touch", {{clause(u"at"_s, AtLeast, 10), few}});
    add("nothing is between", {{from}, {few}});
    add("only what cannot be", {{anyText(u"at"_s)}});
    add("of one status", {{status(u"done"_s)}, {from, few}});
    add("of a rare status", {{status(u"stuck"_s)}});
    add("of two statuses", {{status(u"stuck"_s), status(u"open"_s)}});
    add("of either", {{{u"status"_s, Equals, {textValue(u"stuck"_s), textValue(u"open"_s)}}}});
    add("never absent", {{{u"at"_s, Absent}, few}});
    add("of no text", {{{u"status"_s, Equals, {numberValue(u"5"_s)}}}});
    add("with gaps", {{clause(u"lease"_s, Below, 20)}});
    add("not below, with gaps", {{clause(u"lease"_s, NotBelow, 20)}});
    add("gaps or few", {{{u"lease"_s, Absent}, clause(u"lease"_s, Below, 5)}});
    add("of two columns", {{clause(u"lease"_s, Below, 5), few}});
    add("by the second column", {{{u"word"_s, Equals, {textValue(u"word-7"_s)}}}});
    add("by two values of it",
        {{{u"word"_s, Equals, {textValue(u"word-7"_s), textValue(u"word-8"_s)}}}});
    add("by its beginning", {{{u"word"_s, BeginsWith, {textValue(u"word-1"_s)}}}});
    add("by both columns",
        {{{u"scope"_s, Equals, {textValue(u"kind-3"_s)}}},
         {{u"word"_s, BeginsWith, {textValue(u"word-1"_s)}}}});
    add("a word", {{{{}, Anywhere, {textValue(u"carrOT"_s)}}}});
    add("a number in words", {{{{}, Anywhere, {textValue(u"99"_s)}}}});
    add("a word of one status", {{status(u"done"_s)}, {{{}, Anywhere, {textValue(u"cake 1"_s)}}}});
}

void TestSqliteSpans::findsWhatAStoreWithoutFiltersDoes()
{
    QFETCH(std::vector<ClauseChoice>, all);
    PageRequest request;
    request.filter.all = all;
    request.rowsMax = 7;
    QStringList found = column(allRows(*m_browser, request), u"id"_s);
    QStringList expected;
    for (const StoredRow &row : allRows(*m_browser, {})) {
        if (passes(request.filter, row.item))
            expected.append(column({row}, u"id"_s));
    }
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(must(await(m_browser->count(request.filter, {}))).count, found.size());
}

void TestSqliteSpans::asksNothingOfRowsThatAreSure()
{
    std::atomic<int> asked = 0;
    RowFilter filter;
    filter.all = {{clause(u"at"_s, ClauseKind::Below, 50)}};
    filter.sure = {{{{clause(u"at"_s, ClauseKind::Below, 40)}}}};
    filter.accepts = [&asked](const Item &item) {
        ++asked;
        return item.value(u"at"_s).integer() != 45;
    };
    PageRequest request{.filter = filter, .rowsMax = 20};
    const std::vector<StoredRow> rows = allRows(*m_browser, request);
    QCOMPARE(rows.size(), std::size_t(147));
    QCOMPARE(asked.exchange(0), 30);
    QCOMPARE(must(await(m_browser->count(filter, {}))).count, qint64(147));
    QCOMPARE(asked.load(), 30);
}

ONECAKE_TEST(TestSqliteSpans)
#include "tst_sqlite_spans.moc"
