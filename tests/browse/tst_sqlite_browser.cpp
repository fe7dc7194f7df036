// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/rows/browsed_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestSqliteBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void describesTheTable();
    void takesTheKeyFromAUniqueIndexWhereTheRowsAreNumbered();
    void readsEveryTypeAsItIsStored();
    void countsExactly();
    void endsWhenItIsInterrupted();
    void readsOneRow();
    void tellsWhenOthersHaveWritten();
    void answersWhatIsUnderWayBeforeItGoes();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }
    QString make(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_shared;
    QString m_many;
};

void TestSqliteBrowser::initTestCase()
{
    m_many = m_shared.filePath(u"many.db"_s);
    StoreFile(m_many).run(manySql);
}

QString TestSqliteBrowser::make(const QString &sql) const
{
    const QString path = pathOf(u"table.db"_s);
    StoreFile(path).run(sql);
    return path;
}

void TestSqliteBrowser::describesTheTable()
{
    const auto browser = openTable(m_many, u"keys"_s, true);
    const TableShape &shape = browser->shape();
    QCOMPARE(shape.kind, LayoutKind::Sqlite);
    QCOMPARE(shape.table, u"keys"_s);
    QCOMPARE(shape.columns, (QStringList{u"key"_s, u"status"_s, u"lease"_s, u"note"_s}));
    QCOMPARE(shape.keys, (std::vector<KeyAttribute>{{u"key"_s, u"TEXT"_s}}));
    QCOMPARE(browser->place(), u"file "_s + m_many);
    QVERIFY(browser->isReadOnly());
}

void TestSqliteBrowser::takesTheKeyFromAUniqueIndexWhereTheRowsAreNumbered()
{
    const QString file =
        make(u"CREATE TABLE a (id INTEGER PRIMARY KEY, s TEXT, k TEXT, UNIQUE (s, k));"
             "CREATE TABLE b (id INTEGER PRIMARY KEY, v)"_s);
    QCOMPARE(openTable(file, u"a"_s)->shape().keys,
             (std::vector<KeyAttribute>{{u"s"_s, u"TEXT"_s}, {u"k"_s, u"TEXT"_s}}));
    QCOMPARE(openTable(file, u"b"_s)->shape().keys,
             (std::vector<KeyAttribute>{{u"id"_s, u"INTEGER"_s}}));
}

void TestSqliteBrowser::readsEveryTypeAsItIsStored()
{
    const QString file = make(
        u"CREATE TABLE t (v); INSERT INTO t VALUES ('cake'), (42), (9223372036854775807), (5.0), "
        "(1e300), (x'00ff'), (NULL), (CAST(x'ff41' AS TEXT)), ('a' || char(0) || 'b'), "
        "(char(65279) || 'marked'), (''), (x''), (0.1), (9e999)"_s);
    const auto browser = openTable(file, u"t"_s);
    const std::vector<AttributeValue> expected{
        textValue(u"cake"_s),
        numberValue(u"42"_s),
        numberValue(u"9223372036854775807"_s),
        numberValue(u"5.0"_s),
        numberValue(u"1e+300"_s),
        bytesValue(QByteArray("\x00\xff", 2)),
        AttributeValue(),
        bytesValue("\xff\x41"),
        textValue(u"a"_s + QChar(0) + u'b'),
        textValue(QChar(0xfeff) + u"marked"_s),
        textValue(u""_s),
        bytesValue(""),
        numberValue(u"0.1"_s),
        numberValue(u"inf"_s),
    };
    const RowPage page = pageOf(*browser);
    QCOMPARE(page.rows.size(), expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index) {
        QCOMPARE(page.rows[index].item.value(u"v"_s), expected[index]);
        QCOMPARE(page.rows[index].id, rowid(static_cast<qint64>(index) + 1));
        QCOMPARE(must(await(browser->read(page.rows[index].id))), page.rows[index]);
    }
}

void TestSqliteBrowser::countsExactly()
{
    const auto browser = openTable(m_many, u"keys"_s, true);
    const auto count = [&browser](const RowFilter &filter) {
        const RowCount counted = must(await(browser->count(filter, {})));
        return counted.kind == CountKind::Exact ? counted.count : -1;
    };
    QCOMPARE(count({}), qint64(manyRows));
    QCOMPARE(count(filterOf(u"lease"_s, ClauseKind::Absent)), qint64(manyRows / 7));
    RowFilter sifted = filterOf(u"status"_s, ClauseKind::Equals, {textValue(u"done"_s)});
    sifted.accepts = [](const Item &item) {
        return item.value(u"note"_s).text()->endsWith(u'0');
    };
    QCOMPARE(count(sifted), qint64(333));
}

void TestSqliteBrowser::endsWhenItIsInterrupted()
{
    const auto browser = openTable(m_many, u"keys"_s, true);
    // Set by the filter itself, in the middle of the work.
    const auto interrupt = std::make_shared<std::atomic<bool>>(false);
    int seen = 0;
    RowFilter filter;
    filter.accepts = [&seen, interrupt](const Item &) {
        *interrupt = ++seen == 500;
        return true;
    };
    const RowCount counted = must(await(browser->count(filter, interrupt)));
    QCOMPARE(counted.kind, CountKind::AtLeast);
    QCOMPARE(counted.count, qint64(500));

    *interrupt = false;
    seen = 450;
    PageRequest request;
    request.filter = filter;
    request.interrupt = interrupt;
    const RowPage page = pageOf(*browser, request);
    QCOMPARE(page.rows.size(), std::size_t(50));
    QVERIFY(page.next.has_value());

    // One that was set before does nothing, and what comes later is not disturbed.
    *interrupt = true;
    QVERIFY(pageOf(*browser, request).rows.empty());
    QCOMPARE(must(await(browser->count(filterOf(u"note"_s, ClauseKind::Present), interrupt))).kind,
             CountKind::AtLeast);
    request.interrupt = {};
    request.after = page.next;
    request.filter = {};
    QCOMPARE(pageOf(*browser, request).rows.front().id, rowid(51));
}

void TestSqliteBrowser::readsOneRow()
{
    const auto browser = openTable(m_many, u"keys"_s, true);
    const auto row = must(await(browser->read(rowid(3))));
    QCOMPARE(row->item.value(u"note"_s), textValue(u"Note 3"_s));
    QVERIFY(!must(await(browser->read(rowid(manyRows + 1)))));
    const auto nonsense = await(browser->read({}));
    QCOMPARE(sentence(nonsense.error()), u"rowid: a whole number was expected."_s);
}

void TestSqliteBrowser::tellsWhenOthersHaveWritten()
{
    const QString file = make(u"PRAGMA journal_mode = WAL; CREATE TABLE t (v)"_s);
    const auto browser = openTable(file, u"t"_s);
    const auto version = [&browser] {
        return must(await(browser->version())).value();
    };
    const qint64 first = version();
    QCOMPARE(version(), first);
    StoreFile(file).run(u"INSERT INTO t VALUES (1)"_s);
    QVERIFY(version() > first);
    const qint64 second = version();
    QCOMPARE(must(await(browser->put({{u"v"_s, numberValue(u"2"_s)}}))).change, RowChange::Done);
    QVERIFY(version() > second);
}

void TestSqliteBrowser::answersWhatIsUnderWayBeforeItGoes()
{
    auto browser = openTable(m_many, u"keys"_s, true);
    PageRequest request;
    // Never ends by itself.
    request.filter.accepts = [](const Item &) {
        return false;
    };
    const auto started = std::make_shared<std::atomic<bool>>(false);
    RowFilter counted;
    counted.accepts = [started](const Item &) {
        *started = true;
        return true;
    };
    std::vector<QCoro::Task<Result<RowPage>>> pages;
    for (int page = 0; page < 20; ++page)
        pages.push_back(browser->page(request));
    auto count = browser->count(counted, {});
    QTRY_VERIFY(*started);
    browser.reset();
    for (auto &page : pages) {
        QVERIFY(page.isReady());
        const Result<RowPage> answer = await(std::move(page));
        QVERIFY(!answer || answer->rows.empty());
    }
    QVERIFY(count.isReady());
}

ONECAKE_TEST(TestSqliteBrowser)
#include "tst_sqlite_browser.moc"
