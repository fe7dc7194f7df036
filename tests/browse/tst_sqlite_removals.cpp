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
    void removesRowsThatOthersWouldGoWithOnlyWhereNoneWould_data();
    void removesRowsThatOthersWouldGoWithOnlyWhereNoneWould();
    void removesARowThatOthersOfItsTableWouldGoWithOnlyAfterThem();
    void putsBackAlsoWhereAForeignKeyDoesNotFit();
    void blamesTheRowThatTheCommitIsRefusedFor();
    void removesWhatMatchesByWhatWasReadOfIt_data();
    void removesWhatMatchesByWhatWasReadOfIt();
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
    // The one that cannot is to blame, and not the one before it.
    const RowChanges together = await(browser->removeMany({seen[2], seen[1]}, Duration(60'000)));
    QCOMPARE(together.answers.size(), std::size_t(1));
    QVERIFY(together.stopped);
    QCOMPARE(StoreFile(m_file).list(u"SELECT id FROM keys"_s), (QStringList{u"2"_s}));
}

void TestSqliteRemovals::removesRowsThatOthersWouldGoWithOnlyWhereNoneWould_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("the others would be removed") << u"CASCADE"_s;
    QTest::newRow("the others would lose their reference") << u"SET NULL"_s;
    QTest::newRow("the others would refer to none") << u"SET DEFAULT"_s;
}

// The second row of three has others that refer to it.
void TestSqliteRemovals::removesRowsThatOthersWouldGoWithOnlyWhereNoneWould()
{
    QFETCH(const QString, action);
    const auto browser =
        make(oursSql + u";CREATE TABLE orders (key_id REFERENCES keys (id) ON DELETE "_s + action
             + u"); INSERT INTO orders VALUES (2)"_s);
    const std::vector<StoredRow> seen = pageOf(*browser).rows;
    const QString before = ask(u"SELECT count(*) FROM keys"_s);
    const QString says =
        u"rows of orders refer to this row, and would be removed or changed with it"_s;
    const Result<RowChangeAnswer> alone = await(browser->remove(seen[1]));
    QVERIFY(!alone);
    QCOMPARE(alone.error().problem, says);
    const RowChanges changes = await(browser->removeMany(seen, Duration(1000)));
    QCOMPARE(changes.answers.size(), std::size_t(1));
    const std::vector<StoredRow> others(seen.begin() + 1, seen.end());
    const RowChanges stopped = await(browser->removeMany(others, Duration(1000)));
    QVERIFY(stopped.stopped);
    QCOMPARE(stopped.stopped->problem, says);
    QCOMPARE(ask(u"SELECT count(*) FROM keys"_s).toInt(), before.toInt() - 1);
    QCOMPARE(ask(u"SELECT key_id FROM orders"_s), u"2"_s);
}

void TestSqliteRemovals::removesARowThatOthersOfItsTableWouldGoWithOnlyAfterThem()
{
    const auto browser = make(u"CREATE TABLE keys (id INTEGER PRIMARY KEY, parent REFERENCES keys "
                              u"(id) ON DELETE CASCADE);"
                              "INSERT INTO keys VALUES (1, NULL), (2, 1), (3, NULL)"_s);
    const std::vector<StoredRow> seen = pageOf(*browser).rows;
    const RowChanges stopped = await(browser->removeMany(seen, Duration(1000)));
    QVERIFY(stopped.stopped);
    QCOMPARE(stopped.stopped->problem,
             u"other rows refer to this row, and would be removed or changed with it"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM keys"_s), u"3"_s);
    const RowChanges others =
        await(browser->removeMany({seen.begin() + 1, seen.end()}, Duration(1000)));
    QCOMPARE(others.answers.size(), std::size_t(2));
    QVERIFY(await(browser->remove(seen[0])));
    QCOMPARE(ask(u"SELECT count(*) FROM keys"_s), u"0"_s);
}

// Another table refers to what is not unique here: SQLite prepares no removal then.
void TestSqliteRemovals::putsBackAlsoWhereAForeignKeyDoesNotFit()
{
    const auto browser = make(oursSql + u";CREATE TABLE odd (status REFERENCES keys (status))"_s);
    const std::vector<StoredRow> seen = pageOf(*browser).rows;
    QVERIFY(!await(browser->remove(seen[0])));
    QCOMPARE(ask(u"SELECT count(*) FROM keys"_s).toInt(), static_cast<int>(seen.size()));
    const Result<RowChangeAnswer> put = await(browser->put(seen[0].item));
    QVERIFY2(put, put ? "" : qPrintable(sentence(put.error())));
    QCOMPARE(put->change, RowChange::Present);
}

void TestSqliteRemovals::blamesTheRowThatTheCommitIsRefusedFor()
{
    const auto browser =
        make(oursSql
             + u";CREATE TABLE orders (key_id REFERENCES keys (id) DEFERRABLE INITIALLY DEFERRED);"
               "INSERT INTO orders VALUES (2)"_s);
    const std::vector<StoredRow> seen = pageOf(*browser).rows;
    const RowChanges changes = await(browser->removeMany(seen, Duration(60'000)));
    QCOMPARE(changes.answers.size(), std::size_t(1));
    QVERIFY(changes.stopped);
    QCOMPARE(StoreFile(m_file).list(u"SELECT id FROM keys"_s), (QStringList{u"2"_s, u"3"_s}));
}

void TestSqliteRemovals::removesWhatMatchesByWhatWasReadOfIt_data()
{
    QTest::addColumn<bool>("isJudged");
    QTest::addColumn<QString>("sql");
    for (const QString &end : {u""_s, u" WITHOUT ROWID"_s}) {
        const QString sql =
            u"CREATE TABLE keys (key TEXT COLLATE NOCASE PRIMARY KEY, v, made, large)%1;"
            "INSERT INTO keys VALUES ('k1', 1, 1, 'x'), ('k2', 2, 2, 'x'), ('k3', 3, 3, 'x'), "
            "('k4', 4, 4, 'x'), ('k5', 5, 5, 'x'), ('k6', 6, 6, 'x')"_s.arg(end);
        QTest::addRow("by the store%s", qPrintable(end)) << false << sql;
        QTest::addRow("one by one%s", qPrintable(end)) << true << sql;
    }
}

void TestSqliteRemovals::removesWhatMatchesByWhatWasReadOfIt()
{
    QFETCH(const bool, isJudged);
    QFETCH(const QString, sql);
    const auto browser = make(sql);
    RowFilter filter;
    filter.all = {{{u"v"_s, ClauseKind::Below, {AttributeValue::ofInteger(6)}}}};
    if (isJudged)
        filter.accepts = [](const Item &item) {
            return item.contains(u"large"_s); // it is given the whole row
        };
    PageRequest request;
    request.filter = filter;
    request.only = {u"key"_s, u"made"_s};
    const std::vector<StoredRow> seen = pageOf(*browser, request).rows;
    QCOMPARE(seen.size(), std::size_t(5));
    QCOMPARE(seen.front().item.contains(u"large"_s), isJudged);
    StoreFile(m_file).run(u"UPDATE keys SET v = 7 WHERE key = 'k1';" // matches no more
                          "UPDATE keys SET made = 9 WHERE key = 'k2';" // made anew
                          "UPDATE keys SET large = 'y' WHERE key = 'k3';"
                          "DELETE FROM keys WHERE key = 'k4'"_s);
    const RowChanges changes = await(browser->removeMatching(seen, filter, Duration(60'000)));
    QVERIFY2(!changes.stopped,
             qPrintable(changes.stopped ? sentence(*changes.stopped) : QString()));
    std::vector<RowChange> outcomes;
    for (const RowChangeAnswer &answer : changes.answers)
        outcomes.push_back(answer.change);
    // Of a whole row all is what was seen.
    const RowChange ofOther = isJudged ? RowChange::Changed : RowChange::Done;
    QCOMPARE(outcomes,
             (std::vector{RowChange::Changed, RowChange::Changed, ofOther, RowChange::Gone,
                          RowChange::Done}));
    QCOMPARE(StoreFile(m_file).list(u"SELECT key FROM keys WHERE key <> 'k3' ORDER BY key"_s),
             (QStringList{u"k1"_s, u"k2"_s, u"k6"_s}));
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
