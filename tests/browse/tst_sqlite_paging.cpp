// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Page after page, every row that stays is met exactly once.

#include "tests/support/rows/browsed_table.h"

#include <QRegularExpression>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

PageRequest ordered(const QString &attribute, bool isDescending = false, int rowsMax = 137)
{
    PageRequest request;
    request.order = {attribute, isDescending};
    request.rowsMax = rowsMax;
    return request;
}

} // namespace

class TestSqlitePaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void pagesEveryRowOnce_data();
    void pagesEveryRowOnce();
    void pagesWhatStaysWhileOthersComeAndGo_data();
    void pagesWhatStaysWhileOthersComeAndGo();
    void ordersByAnyColumn();
    void pagesATableWithoutRowids();
    void pausesWhereItHasLookedAtManyRows();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString make(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_shared;
    QString m_many;
};

void TestSqlitePaging::initTestCase()
{
    m_many = m_shared.filePath(u"many.db"_s);
    StoreFile(m_many).run(manySql);
}

QString TestSqlitePaging::make(const QString &sql) const
{
    const QString path = pathOf(u"table.db"_s);
    StoreFile(path).run(sql);
    return path;
}

void TestSqlitePaging::pagesEveryRowOnce_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<bool>("isSifted");
    for (const QString &order : {u""_s, u"key"_s, u"status"_s, u"lease"_s, u"note"_s, u"rowid"_s}) {
        for (const bool isDescending : {false, true}) {
            for (const bool isSifted : {false, true}) {
                const QString name =
                    u"by %1%2%3"_s.arg(order, isDescending ? u" down"_s : QString(),
                                       isSifted ? u", sifted"_s : QString());
                QTest::newRow(qPrintable(name)) << order << isDescending << isSifted;
            }
        }
    }
}

void TestSqlitePaging::pagesEveryRowOnce()
{
    QFETCH(QString, order);
    QFETCH(bool, isDescending);
    QFETCH(bool, isSifted);
    const auto browser = openTable(m_many, u"keys"_s, true);
    PageRequest request = ordered(order, isDescending, 1371);
    if (isSifted) {
        request.filter = filterOf(u"note"_s, ClauseKind::Contains, {textValue(u"OTE "_s)});
        request.filter.accepts = [](const Item &item) {
            return item.value(u"key"_s).text()->endsWith(u'7');
        };
    }
    const std::vector<StoredRow> rows = allRows(*browser, request);
    QStringList keys = column(rows, u"key"_s);
    keys.sort();
    QCOMPARE(keys.removeDuplicates(), 0);
    const QString wanted = isSifted ? u"SELECT key FROM keys WHERE key LIKE '%7' ORDER BY key"_s
                                    : u"SELECT key FROM keys ORDER BY key"_s;
    QCOMPARE(keys, StoreFile(m_many).list(wanted));
    if (order.isEmpty() || order == u"rowid")
        return;
    const QString direction = isDescending ? u" DESC"_s : QString();
    const QString where = isSifted ? u" WHERE key LIKE '%7'"_s : QString();
    const QStringList inOrder =
        StoreFile(m_many).list(u"SELECT coalesce(%1, '-') FROM keys%2 ORDER BY %1%3, rowid%3"_s.arg(
            order, where, direction));
    QCOMPARE(column(rows, order), inOrder);
}

void TestSqlitePaging::pagesWhatStaysWhileOthersComeAndGo_data()
{
    QTest::addColumn<QString>("order");
    for (const char *order : {"", "key", "lease", "note"})
        QTest::newRow(order) << QString::fromLatin1(order);
}

void TestSqlitePaging::pagesWhatStaysWhileOthersComeAndGo()
{
    QFETCH(QString, order);
    const QString file = pathOf(u"busy.db"_s);
    StoreFile other(file);
    other.run(manySql);
    // Those that end in 3 go, and others with an x come, all the time.
    const auto browser = openTable(file, u"keys"_s, true);
    int round = 0;
    const auto disturb = [&other, &round] {
        ++round;
        other.run(u"DELETE FROM keys WHERE rowid IN (SELECT rowid FROM keys WHERE key LIKE '%3' "
                  "ORDER BY rowid % 11 LIMIT 50);"
                  "INSERT INTO keys SELECT key || 'x%1', status, lease, note FROM keys "
                  "WHERE key LIKE '%00'"_s.arg(round));
    };
    const std::vector<StoredRow> rows = allRows(*browser, ordered(order, false, 503), disturb);
    QVERIFY(round > 10);
    QStringList keys = column(rows, u"key"_s).filter(QRegularExpression(u"^k\\d*[^3]$"_s));
    keys.removeIf([](const QString &key) { return key.contains(u'x'); });
    keys.sort();
    QCOMPARE(keys,
             other.list(u"SELECT key FROM keys WHERE key NOT LIKE '%3' AND key NOT LIKE "
                        "'%x%' ORDER BY key"_s));
}

void TestSqlitePaging::ordersByAnyColumn()
{
    const QString file =
        make(u"CREATE TABLE t (v, name TEXT COLLATE NOCASE);"
             "INSERT INTO t VALUES (x'61', 'b'), ('b', 'B'), (NULL, 'a'), (2, 'C'), "
             "(NULL, 'A'), ('a', 'c'), (1.5, 'D'), (CAST(x'ff' AS TEXT), 'd')"_s);
    const auto browser = openTable(file, u"t"_s);
    QCOMPARE(column(allRows(*browser, ordered(u"v"_s, false, 1)), u"name"_s).join(QString()),
             u"aADCcBdb"_s);
    QCOMPARE(column(allRows(*browser, ordered(u"v"_s, true, 3)), u"name"_s).join(QString()),
             u"bdBcCDAa"_s);
    // By their bytes, whatever the column's own order.
    QCOMPARE(column(allRows(*browser, ordered(u"name"_s, false, 2)), u"name"_s).join(QString()),
             u"ABCDabcd"_s);
    const RowPage unordered = pageOf(*browser, ordered(u"nothing"_s));
    QVERIFY(!unordered.isInOrder);
    QCOMPARE(unordered.rows.size(), std::size_t(8));
}

void TestSqlitePaging::pagesATableWithoutRowids()
{
    const QString file =
        make(u"CREATE TABLE t (b TEXT, a INTEGER, v, PRIMARY KEY (a, b)) WITHOUT ROWID;"
             "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99) "
             "INSERT INTO t SELECT 'k' || (i % 10), i / 10, (i * 37) % 10 FROM n"_s);
    const auto browser = openTable(file, u"t"_s);
    for (const QString &order : {u""_s, u"v"_s, u"b"_s}) {
        const std::vector<StoredRow> rows = allRows(*browser, ordered(order, false, 7));
        QCOMPARE(rows.size(), std::size_t(100));
        QStringList ids;
        for (const StoredRow &row : rows) {
            QCOMPARE(row.id.keys(), (QStringList{u"a"_s, u"b"_s}));
            QCOMPARE(must(await(browser->read(row.id))), row);
            ids.append(column({row}, u"a"_s).constFirst() + column({row}, u"b"_s).constFirst());
        }
        QCOMPARE(ids.removeDuplicates(), 0);
    }
}

void TestSqlitePaging::pausesWhereItHasLookedAtManyRows()
{
    const auto browser = openTable(m_many, u"keys"_s, true);
    PageRequest request;
    request.itemsReadMax = 3000;
    request.filter.accepts = [](const Item &item) {
        return item.value(u"note"_s) == textValue(u"Note 9999"_s);
    };
    int pages = 0;
    const std::vector<StoredRow> rows = allRows(*browser, request, [&pages] { ++pages; });
    // And one more on a machine so slow that what was found is handed out before the end is.
    QVERIFY2(pages == 3 || pages == 4, qPrintable(QString::number(pages)));
    QCOMPARE(column(rows, u"note"_s), QStringList{u"Note 9999"_s});
    // Where it has to sort, going on would cost as much again.
    request.order.attribute = u"note"_s;
    QVERIFY(!pageOf(*browser, request).next);
}

ONECAKE_TEST(TestSqlitePaging)
#include "tst_sqlite_paging.moc"
