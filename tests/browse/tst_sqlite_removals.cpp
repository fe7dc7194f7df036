// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Many rows are removed beside others who write.

#include "core/store/opening/open_store.h"
#include "tests/support/rows/browsed_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestSqliteRemovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void removesManyInShortTransactions();
    void stopsWhereManyCannotBeRemoved();
    void waitsForOthersAndThenGivesUp();
    void removesFromAStoreThatIsBeingWritten();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return StoreFile(m_file).ask(sql); }
    std::unique_ptr<SqliteBrowser> make(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSqliteRemovals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"table.db"_s);
}

std::unique_ptr<SqliteBrowser> TestSqliteRemovals::make(const QString &sql)
{
    StoreFile(m_file).run(sql);
    return openTable(m_file, u"keys"_s);
}

void TestSqliteRemovals::removesManyInShortTransactions()
{
    const auto browser = make(manySql);
    PageRequest request;
    request.rowsMax = 60;
    std::vector<StoredRow> seen = pageOf(*browser, request).rows;
    StoreFile(m_file).run(u"UPDATE keys SET note = 'mine' WHERE rowid = 17;"
                          "DELETE FROM keys WHERE rowid = 18"_s);
    const qint64 before = must(await(browser->version())).value();
    const RowChanges changes = await(browser->removeMany(seen, Duration(0)));
    QVERIFY(!changes.stopped);
    QCOMPARE(changes.answers.size(), seen.size());
    for (std::size_t index = 0; index < seen.size(); ++index) {
        const RowChange expected = index == 16 ? RowChange::Changed
            : index == 17                      ? RowChange::Gone
                                               : RowChange::Done;
        QCOMPARE(changes.answers[index].change, expected);
    }
    QCOMPARE(changes.answers[16].now->value(u"note"_s), textValue(u"mine"_s));
    QCOMPARE(ask(u"SELECT count(*) FROM keys WHERE rowid <= 60"_s), u"1"_s);
    QVERIFY(must(await(browser->version())).value() > before);
}

void TestSqliteRemovals::stopsWhereManyCannotBeRemoved()
{
    const auto browser = make(oursSql
                              + u";CREATE TABLE orders (key_id REFERENCES keys (id));"
                                "INSERT INTO orders VALUES (2)"_s);
    const std::vector<StoredRow> seen = pageOf(*browser).rows;
    const RowChanges changes = await(browser->removeMany(seen, Duration(0)));
    QCOMPARE(changes.answers.size(), std::size_t(1)); // a transaction for each row
    QCOMPARE(changes.stopped->problem,
             u"rows of another table refer to this row, or it refers to one that is gone"_s);
    const RowChanges together = await(browser->removeMany({seen[2], seen[1]}, Duration(60'000)));
    QVERIFY(together.answers.empty() && together.stopped);
    QCOMPARE(StoreFile(m_file).list(u"SELECT id FROM keys"_s), (QStringList{u"2"_s, u"3"_s}));
}

void TestSqliteRemovals::waitsForOthersAndThenGivesUp()
{
    const auto browser = make(oursSql);
    const StoredRow seen = pageOf(*browser).rows.front();
    StoreFile other(m_file);
    other.run(u"BEGIN IMMEDIATE"_s);
    const auto refused = await(browser->remove(seen));
    QCOMPARE(refused.error().code, ErrorCode::StoreUnavailable);
    QCOMPARE(sentence(refused.error()),
             m_file
                 + u": the file is locked by another program. Try again when that program has "
                   "finished."_s);
    auto waiting = browser->remove(seen);
    other.run(u"COMMIT"_s);
    QCOMPARE(must(await(std::move(waiting))).change, RowChange::Done);
}

void TestSqliteRemovals::removesFromAStoreThatIsBeingWritten()
{
    const auto store = must(await(openStore({StoreKind::Sqlite, m_file})));
    for (int key = 0; key < 200; ++key)
        QVERIFY(claim(*store, claimOf(idOf(u"old-%1"_s.arg(key)))).granted);
    const auto browser = openTable(m_file, u"records"_s);
    PageRequest request;
    request.rowsMax = 50;
    const std::vector<StoredRow> seen = pageOf(*browser, request).rows;
    // Row by row, claims of the engine come in between.
    auto removing = browser->removeMany(seen, Duration(0));
    int claimed = 0;
    while (!removing.isReady() || claimed < 50)
        QVERIFY(claim(*store, claimOf(idOf(u"new-%1"_s.arg(++claimed)))).granted);
    const RowChanges changes = await(std::move(removing));
    QVERIFY(!changes.stopped);
    QVERIFY(std::all_of(changes.answers.begin(), changes.answers.end(),
                        [](const auto &answer) { return answer.change == RowChange::Done; }));
    QCOMPARE(must(await(browser->count({}, {}))).count, qint64(200 - 50 + claimed));
    QVERIFY(!read(*store, idOf(u"old-0"_s)));
    QVERIFY(claim(*store, claimOf(idOf(u"old-0"_s))).granted);
    QVERIFY(!claim(*store, claimOf(idOf(u"old-199"_s))).granted);
}

ONECAKE_TEST(TestSqliteRemovals)
#include "tst_sqlite_removals.moc"
