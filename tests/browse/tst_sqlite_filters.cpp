// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What SQL is made of a filter judges rows as passes() does.

#include "core/inspect/records/stored_value.h"
#include "tests/support/rows/browsed_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// All types, in a column of each affinity, with an index on each and without.
const QStringList &declarations()
{
    static const QStringList all{u"v"_s,           u"v TEXT"_s, u"v INTEGER"_s,
                                 u"v TIMESTAMP"_s, u"v BLOB"_s, u"v TEXT COLLATE NOCASE"_s};
    return all;
}

const QString rowsSql =
    u"INSERT INTO t (v) VALUES ('Cake'), ('cake'), ('cakes'), ('Käse'), ('KÄSE'), ('5'), ('50%'), "
    "(5), (5.0), (50), (-3), (2.5), (x'63616b65'), (x'ff00'), (NULL), (''), (x''), ('a_b'), "
    "(CAST(x'63616b65ff' AS TEXT)), ('2026-11-20 10:00:00'), ('2026-11-21 10:00:00')"_s;

std::vector<FilterClause> clauses()
{
    const std::vector<AttributeValue> values{
        textValue(u"cake"_s),   textValue(u"CAKE"_s),       textValue(u"5"_s),
        numberValue(u"5"_s),    numberValue(u"2.5"_s),      bytesValue("cake"),
        bytesValue("\xff\x00"), textValue(u"Käse"_s),       textValue(u""_s),
        bytesValue("cake\xff"), textValue(u"2026-11-21"_s), textValue(u"50%"_s),
        textValue(u"_"_s),      textValue(u"a"_s),
    };
    std::vector<FilterClause> all{{u"v"_s, ClauseKind::Present, {}},
                                  {u"v"_s, ClauseKind::Absent, {}},
                                  {u"v"_s, ClauseKind::Equals, values},
                                  {u"v"_s, ClauseKind::Differs, values},
                                  {u"none"_s, ClauseKind::Differs, values},
                                  {u"none"_s, ClauseKind::Absent, {}},
                                  {u"none"_s, ClauseKind::Present, {}},
                                  {{}, ClauseKind::Anywhere, {textValue(u"NUL"_s)}},
                                  {{}, ClauseKind::Anywhere, {textValue(u"Y2Fr"_s)}}};
    for (const AttributeValue &value : values) {
        for (const ClauseKind kind : {ClauseKind::Equals, ClauseKind::Differs, ClauseKind::Below,
                                      ClauseKind::AtLeast, ClauseKind::NotBelow})
            all.push_back({u"v"_s, kind, {value}});
        if (value.text()) {
            all.push_back({u"v"_s, ClauseKind::BeginsWith, {value}});
            all.push_back({u"v"_s, ClauseKind::Contains, {value}});
            all.push_back({{}, ClauseKind::Anywhere, {value}});
            all.push_back({{}, ClauseKind::Anywhere, {value, textValue(u"e"_s)}});
        }
    }
    // 2026-11-21 09:59:00, as what is stored is later by a minute and a half.
    const AttributeValue bound = numberValue(u"1795255140000"_s);
    for (const TimeUnit unit : {TimeUnit::Auto, TimeUnit::Seconds, TimeUnit::Milliseconds,
                                TimeUnit::Nanoseconds, TimeUnit::Iso}) {
        for (const bool isCertain : {false, true}) {
            for (const ClauseKind kind : {ClauseKind::TimeBelow, ClauseKind::TimeAtLeast,
                                          ClauseKind::TimeNotBelow, ClauseKind::TimeUnread})
                all.push_back({u"v"_s,
                               kind,
                               {bound},
                               TimeSource{.attribute = u"v"_s,
                                          .unit = unit,
                                          .isCertain = isCertain,
                                          .plus = Duration(90'000)}});
        }
    }
    all.push_back({u"none"_s, ClauseKind::NotNull, {}});
    all.push_back({u"v"_s, ClauseKind::NotNull, {}});
    return all;
}

// SQL tells more than the contract asks for: 5 and 5.0 are the same number, bytes have an order,
// and a text that is no UTF-8 is a text.
bool isJudgedAlike(const FilterClause &clause, const AttributeValue &value)
{
    const bool isReal = value == numberValue(u"5.0"_s);
    const bool isOrder = clause.kind == ClauseKind::Below || clause.kind == ClauseKind::AtLeast
        || clause.kind == ClauseKind::NotBelow;
    const bool isOfText =
        isOrder || clause.kind == ClauseKind::BeginsWith || clause.kind == ClauseKind::Contains;
    const bool isBytes = !clause.values.empty()
        && std::holds_alternative<QByteArray>(clause.values.front().content());
    const bool isBrokenText = value == bytesValue("cake\xff");
    return !(isReal && !isOrder) && !(isOrder && isBytes) && !(isBrokenText && isOfText);
}

QString wordsOf(const FilterClause &clause)
{
    QStringList words{clause.attribute, QString::number(static_cast<int>(clause.kind))};
    for (const AttributeValue &value : clause.values)
        words.append(plainJson(value));
    return words.join(u' ');
}

} // namespace

class TestSqliteFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAsAStoreWithoutFilters_data();
    void judgesAsAStoreWithoutFilters();
    void comparesNumbersAsNumbersAndBytesAsBytes();
    void needsAllOfTheChoicesAndOneOfEach();
    void findsByAPrefixInTheOrderOfItsIndex();
    void pagesWithinABound_data();
    void pagesWithinABound();
    void quotesWhateverAColumnIsCalled();

private:
    [[nodiscard]] QString make(const QString &sql);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestSqliteFilters::make(const QString &sql)
{
    const QString path = m_folder.filePath(QString::number(++m_files));
    StoreFile(path).run(sql);
    return path;
}

void TestSqliteFilters::judgesAsAStoreWithoutFilters_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("index");
    for (const QString &column : declarations()) {
        QTest::newRow(qPrintable(column)) << column << QString();
        QTest::newRow(qPrintable(column + u", indexed"_s))
            << column << u"CREATE INDEX i ON t (v);"_s;
    }
}

void TestSqliteFilters::judgesAsAStoreWithoutFilters()
{
    QFETCH(QString, column);
    QFETCH(QString, index);
    const auto browser =
        openTable(make(u"CREATE TABLE t (%1);%2%3"_s.arg(column, index, rowsSql)), u"t"_s);
    const std::vector<StoredRow> everything = allRows(*browser, {});
    QCOMPARE(everything.size(), std::size_t(21));
    for (const FilterClause &clause : clauses()) {
        PageRequest request;
        request.filter.all.push_back({clause});
        request.rowsMax = 3;
        const std::vector<StoredRow> found = allRows(*browser, request);
        int known = 0;
        for (const StoredRow &row : everything) {
            const AttributeValue value = row.item.value(u"v"_s);
            const auto times = std::count(found.begin(), found.end(), row);
            QVERIFY(times <= 1);
            known += static_cast<int>(times);
            if (!isJudgedAlike(clause, value))
                continue;
            QVERIFY2((times == 1) == passes(request.filter, row.item),
                     qPrintable(wordsOf(clause) + u" of "_s + plainJson(value)));
        }
        QCOMPARE(known, static_cast<int>(found.size()));
        QCOMPARE(must(await(browser->count(request.filter, {}))).count,
                 static_cast<qint64>(found.size()));
    }
}

void TestSqliteFilters::comparesNumbersAsNumbersAndBytesAsBytes()
{
    const auto browser = openTable(make(u"CREATE TABLE t (v);"_s + rowsSql), u"t"_s);
    const auto found = [&browser](ClauseKind kind, const AttributeValue &value) {
        PageRequest request;
        request.filter = filterOf(u"v"_s, kind, {value});
        return column(allRows(*browser, request), u"v"_s).join(u' ');
    };
    QCOMPARE(found(ClauseKind::Equals, numberValue(u"5"_s)), u"5 5.0"_s);
    QCOMPARE(found(ClauseKind::Below, numberValue(u"5"_s)), u"-3 2.5"_s);
    QCOMPARE(found(ClauseKind::AtLeast, bytesValue("d")), u"-"_s);
}

void TestSqliteFilters::needsAllOfTheChoicesAndOneOfEach()
{
    const auto browser = openTable(make(manySql), u"keys"_s);
    const FilterClause done{u"status"_s, ClauseKind::Equals, {textValue(u"done"_s)}};
    const FilterClause open{u"status"_s, ClauseKind::Equals, {textValue(u"open"_s)}};
    const FilterClause late{u"lease"_s, ClauseKind::AtLeast, {numberValue(u"490"_s)}};
    RowFilter filter;
    filter.all = {{done, open}, {late}};
    QCOMPARE(QString::number(must(await(browser->count(filter, {}))).count),
             StoreFile(m_folder.filePath(QString::number(m_files)))
                 .ask(u"SELECT count(*) FROM keys WHERE status <> 'failed' AND lease >= 490"_s));
    filter.all.push_back({});
    QCOMPARE(must(await(browser->count(filter, {}))).count, qint64(0));
}

void TestSqliteFilters::findsByAPrefixInTheOrderOfItsIndex()
{
    const auto browser = openTable(make(manySql), u"keys"_s);
    PageRequest request;
    request.filter = filterOf(u"key"_s, ClauseKind::BeginsWith, {textValue(u"k012"_s)});
    request.rowsMax = 30;
    const QStringList keys = column(allRows(*browser, request), u"key"_s);
    QCOMPARE(keys,
             StoreFile(m_folder.filePath(QString::number(m_files)))
                 .list(u"SELECT key FROM keys WHERE key LIKE 'k012%' ORDER BY key"_s));
    QCOMPARE(keys.size(), 100);
}

void TestSqliteFilters::pagesWithinABound_data()
{
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QString>("order");
    for (const bool isDescending : {false, true}) {
        for (const QString &order : {u""_s, u"lease"_s, u"status"_s})
            QTest::addRow("%s %d", qPrintable(order), isDescending) << isDescending << order;
    }
}

void TestSqliteFilters::pagesWithinABound()
{
    QFETCH(bool, isDescending);
    QFETCH(QString, order);
    const auto browser = openTable(make(manySql), u"keys"_s);
    PageRequest request;
    request.order = {order, isDescending};
    request.rowsMax = 50;
    request.filter.all = {
        {{u"status"_s, ClauseKind::Equals, {textValue(u"open"_s)}}},
        {{u"lease"_s, ClauseKind::AtLeast, {numberValue(u"100"_s)}}},
        {{u"lease"_s, ClauseKind::Below, {numberValue(u"200"_s)}}},
    };
    QStringList keys = column(allRows(*browser, request), u"key"_s);
    keys.sort();
    QVERIFY(keys.size() > 500);
    QCOMPARE(keys,
             StoreFile(m_folder.filePath(QString::number(m_files)))
                 .list(u"SELECT key FROM keys WHERE status = 'open' AND lease >= 100 "
                       "AND lease < 200 ORDER BY key"_s));
}

void TestSqliteFilters::quotesWhateverAColumnIsCalled()
{
    const QString name = u"a\"; DROP TABLE t; --%1?"_s;
    QString quoted = name;
    quoted.replace(u'"', u"\"\""_s);
    const auto browser =
        openTable(make(u"CREATE TABLE t (\"%2\" TEXT, \"%1\" TEXT);"_s.arg(u"x'y"_s, quoted)
                       + u"INSERT INTO t VALUES ('cake', 'pie'), ('tea', 'pie')"_s),
                  u"t"_s);
    PageRequest request;
    request.filter = filterOf(name, ClauseKind::Contains, {textValue(u"AK"_s)});
    request.order = {name, true};
    const RowPage page = pageOf(*browser, request);
    QCOMPARE(column(page.rows, name), QStringList{u"cake"_s});
    QCOMPARE(must(await(browser->remove(page.rows.front()))).change, RowChange::Done);
    QCOMPARE(must(await(browser->put(page.rows.front().item))).change, RowChange::Done);
}

ONECAKE_TEST(TestSqliteFilters)
#include "tst_sqlite_filters.moc"
