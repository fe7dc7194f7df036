// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Rows are changed only as long as they are what was seen.

#include "tests/support/rows/browsed_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// As a condition has to tell them apart although SQL takes them for the same.
const QStringList &likeChanges()
{
    static const QStringList all{u"v = 5.0"_s,     u"v = '5'"_s,
                                 u"v = x'35'"_s,   u"v = NULL"_s,
                                 u"v = 6"_s,       u"w = 'CAKE'"_s,
                                 u"w = 'cake '"_s, u"w = CAST('cake' AS BLOB)"_s,
                                 u"w = NULL"_s,    u"w = 'cake' || char(0)"_s};
    return all;
}

StoredRow rowOf(KeyBrowser &browser, qint64 id)
{
    return must(await(browser.read(rowid(id)))).value();
}

} // namespace

class TestSqliteChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void removesWhatIsStillWhatWasSeen();
    void leavesWhatHasChanged_data();
    void leavesWhatHasChanged();
    void saysThatARowIsGone();
    void changesAndDropsAttributes();
    void refusesAttributesThatCannotBeStored();
    void takesBackWhatWasRemoved();
    void putsNothingWhereTheKeyIs();
    void givesAFreshNumberWhereItIsTaken();
    void putsOnlyWhatIsNotThereWhereThereIsNoKey();
    void changesNothingWhereItIsReadOnly();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return StoreFile(m_file).ask(sql); }
    std::unique_ptr<SqliteBrowser> make(const QString &sql, const QString &table = u"keys"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSqliteChanges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"table.db"_s);
}

std::unique_ptr<SqliteBrowser> TestSqliteChanges::make(const QString &sql, const QString &table)
{
    StoreFile(m_file).run(sql);
    return openTable(m_file, table);
}

void TestSqliteChanges::removesWhatIsStillWhatWasSeen()
{
    const auto browser = make(oursSql);
    for (const StoredRow &row : pageOf(*browser).rows)
        QCOMPARE(must(await(browser->remove(row))), RowChangeAnswer());
    QCOMPARE(ask(u"SELECT count(*) FROM keys"_s), u"0"_s);
}

void TestSqliteChanges::leavesWhatHasChanged_data()
{
    QTest::addColumn<QString>("change");
    for (const QString &change : likeChanges())
        QTest::newRow(qPrintable(change)) << change;
}

void TestSqliteChanges::leavesWhatHasChanged()
{
    QFETCH(QString, change);
    const auto browser = make(u"CREATE TABLE t (v, w TEXT COLLATE NOCASE);"
                              "INSERT INTO t VALUES (5, 'cake')"_s,
                              u"t"_s);
    const StoredRow seen = rowOf(*browser, 1);
    StoreFile(m_file).run(u"UPDATE t SET "_s + change);
    const StoredRow now = rowOf(*browser, 1);
    QVERIFY(now != seen);
    const RowChangeAnswer changed{RowChange::Changed, now.item};
    QCOMPARE(must(await(browser->remove(seen))), changed);
    QCOMPARE(must(await(browser->change(seen, {{u"v"_s, textValue(u"mine"_s)}}))), changed);
    QCOMPARE(rowOf(*browser, 1), now);
    QCOMPARE(must(await(browser->remove(now))).change, RowChange::Done);
}

void TestSqliteChanges::saysThatARowIsGone()
{
    const auto browser = make(oursSql);
    const StoredRow seen = rowOf(*browser, 2);
    StoreFile(m_file).run(u"DELETE FROM keys WHERE id = 2"_s);
    const RowChangeAnswer gone{RowChange::Gone, std::nullopt};
    QCOMPARE(must(await(browser->remove(seen))), gone);
    QCOMPARE(must(await(browser->change(seen, {{u"lease"_s, AttributeValue()}}))), gone);
}

void TestSqliteChanges::changesAndDropsAttributes()
{
    const auto browser = make(oursSql);
    const StoredRow seen = rowOf(*browser, 1);
    const Item changes{{u"status"_s, textValue(u"released"_s)}, {u"lease"_s, AttributeValue()}};
    QCOMPARE(must(await(browser->change(seen, changes))), RowChangeAnswer());
    StoredRow expected = seen;
    expected.item.insert(changes);
    QCOMPARE(rowOf(*browser, 1), expected);
    // It is not what was seen any more.
    QCOMPARE(must(await(browser->change(seen, changes))).change, RowChange::Changed);
}

void TestSqliteChanges::refusesAttributesThatCannotBeStored()
{
    const auto browser = make(oursSql);
    const StoredRow seen = rowOf(*browser, 1);
    const auto refusal = [&](const Item &item) {
        const auto changed = await(browser->change(seen, item));
        const auto put = await(browser->put(item));
        return changed || put || changed.error() != put.error() ? u"taken"_s
                                                                : sentence(put.error());
    };
    QCOMPARE(refusal({{u"colour"_s, textValue(u"red"_s)}}),
             u"keys.colour: the table has no such column. Leave the column out, or give it a text, "
             "a number or bytes."_s);
    QCOMPARE(refusal({{u"result"_s, AttributeValue(AttributeValue::Content(AttributeList()))}}),
             u"keys.result: SQL has no value for a list. Leave the column out, or give it a text, "
             "a number or bytes."_s);
    QCOMPARE(rowOf(*browser, 1), seen);
}

void TestSqliteChanges::takesBackWhatWasRemoved()
{
    const auto browser = make(oursSql);
    const std::vector<StoredRow> before = pageOf(*browser).rows;
    for (const StoredRow &row : before)
        QCOMPARE(must(await(browser->remove(row))).change, RowChange::Done);
    for (const StoredRow &row : before) {
        const RowChangeAnswer put = must(await(browser->put(row.item)));
        QCOMPARE(put.change, RowChange::Done);
        QCOMPARE(put.id, std::optional(row.id));
    }
    QCOMPARE(pageOf(*browser).rows, before);
}

void TestSqliteChanges::putsNothingWhereTheKeyIs()
{
    const auto browser = make(oursSql);
    const StoredRow seen = rowOf(*browser, 1);
    Item item = seen.item;
    item.insert(u"id"_s, numberValue(u"77"_s));
    item.insert(u"status"_s, textValue(u"other"_s));
    const RowChangeAnswer present{RowChange::Present, seen.item};
    QCOMPARE(must(await(browser->put(item))), present);
    QCOMPARE(ask(u"SELECT count(*) FROM keys"_s), u"3"_s);
}

void TestSqliteChanges::givesAFreshNumberWhereItIsTaken()
{
    const auto browser = make(oursSql);
    const StoredRow seen = rowOf(*browser, 2);
    QCOMPARE(must(await(browser->remove(seen))).change, RowChange::Done);
    StoreFile(m_file).run(u"INSERT INTO keys (id, scope, key) VALUES (2, 'order', 'new')"_s);
    const RowChangeAnswer put = must(await(browser->put(seen.item)));
    QCOMPARE(put.change, RowChange::Done);
    QCOMPARE(put.id, std::optional(rowid(4)));
    StoredRow expected = seen;
    expected.id = rowid(4);
    expected.item.insert(u"id"_s, numberValue(u"4"_s));
    QCOMPARE(rowOf(*browser, 4), expected);
    QCOMPARE(ask(u"SELECT key FROM keys WHERE id = 2"_s), u"new"_s);
}

void TestSqliteChanges::putsOnlyWhatIsNotThereWhereThereIsNoKey()
{
    const auto browser = make(u"CREATE TABLE t (k, v); INSERT INTO t VALUES ('a', NULL)"_s, u"t"_s);
    Item item{{u"k"_s, textValue(u"a"_s)}};
    QCOMPARE(must(await(browser->put(item))).change, RowChange::Present);
    item.insert(u"v"_s, numberValue(u"1"_s));
    QCOMPARE(must(await(browser->put(item))).change, RowChange::Done);
    QCOMPARE(ask(u"SELECT count(*) FROM t"_s), u"2"_s);
}

void TestSqliteChanges::changesNothingWhereItIsReadOnly()
{
    StoreFile(m_file).run(oursSql);
    const auto browser = openTable(m_file, u"keys"_s, true);
    const StoredRow seen = rowOf(*browser, 1);
    const QString refusal =
        m_file + u": the file is open for reading only. Unlock it to change it."_s;
    QCOMPARE(sentence(await(browser->remove(seen)).error()), refusal);
    QCOMPARE(sentence(await(browser->put(seen.item)).error()), refusal);
    QCOMPARE(sentence(await(browser->change(seen, seen.item)).error()), refusal);
    QCOMPARE(sentence(await(browser->removeMany({seen}, Duration(50))).stopped.value()), refusal);
    QCOMPARE(rowOf(*browser, 1), seen);
}

ONECAKE_TEST(TestSqliteChanges)
#include "tst_sqlite_changes.moc"
