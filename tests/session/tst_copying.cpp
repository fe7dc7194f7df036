// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Keys are copied from one file into another: looked at first, nothing twice, and nothing where
// nothing may be written.

#include "core/session/changes/transfer_controller.h"
#include "core/store/opening/open_store.h"
#include "tests/support/rows/browsed_table.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

TableChoice tableToCopy()
{
    FieldMapping fields;
    fields.key = u"key"_s;
    TableChoice choice;
    choice.table = u"keys"_s;
    choice.mapping = SavedMapping{{}, fields};
    return choice;
}

StoreUrl urlOfFile(const QString &file)
{
    return must(parseStoreUrl(u"sqlite:"_s + file));
}

constexpr int rowsThere = 1200;

const QString emptySql =
    u"CREATE TABLE keys (key TEXT PRIMARY KEY, status TEXT, lease INTEGER, note);"_s;
const QString fullSql = emptySql
    + u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) "
      "INSERT INTO keys SELECT 'k' || i, CASE i % 3 WHEN 0 THEN 'done' ELSE 'open' END, "
      "CASE i % 7 WHEN 0 THEN NULL ELSE i END, 'Note ' || i FROM n"_s;

} // namespace

class TestCopying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copiesWhatMatchesAndNothingTwice();
    void waitsWhereItIsPausedAndGoesOnAfterAStop();
    void writesNothingWithoutLeave();
    void refusesTheTableItselfByWhateverName();
    void refusesATableWithoutItsColumns();
    void looksOnlyAtTheStoreThatWasNamedLast();
    void closingTheTableEndsACopyThatIsUnderWay();
    void copiesBetweenTablesOfDynamoDb();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<CopyPlan> looked(const StoreUrl &to, const StoreRisk &mark = {},
                                     RowFilter filter = {});
    QString copied(CopyPlan &plan);
    void makeControllers();
    void close();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenedTable> m_table;
    std::unique_ptr<ChangeController> m_changes;
    std::unique_ptr<TransferController> m_controller;
};

void TestCopying::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    StoreFile(path(u"keys.db"_s)).run(fullSql);
    StoreFile(path(u"other.db"_s))
        .run(emptySql + u"INSERT INTO keys VALUES ('k1', 'theirs', NULL, NULL)"_s);
    m_table = std::make_unique<OpenedTable>(must(await(
        openTable(urlOfFile(path(u"keys.db"_s)), tableToCopy(), StoreServices::ofThisProcess()))));
    makeControllers();
}

void TestCopying::makeControllers()
{
    const auto clock = std::make_shared<SystemClock>();
    m_changes = std::make_unique<ChangeController>(m_table.get(), StoreRisk(),
                                                   Trash(path(u"trash"_s)), clock);
    m_controller = std::make_unique<TransferController>(m_table.get(), m_changes.get(), clock);
}

void TestCopying::close()
{
    m_controller.reset();
    m_changes.reset();
    m_table.reset();
}

void TestCopying::cleanup()
{
    close();
    m_folder.reset();
}

std::unique_ptr<CopyPlan> TestCopying::looked(const StoreUrl &to, const StoreRisk &mark,
                                              RowFilter filter)
{
    CopySource source{m_table.get(), std::move(filter), {0, CountKind::AtLeast, {}}, {}};
    auto plan = std::make_unique<CopyPlan>(std::move(source), StoreServices::ofThisProcess());
    plan->open(to, mark, u"keys"_s);
    const bool isCounted = m_table->store.kind == StoreKind::Sqlite;
    const auto isReady = [&plan, isCounted] {
        return !plan->isOpening() && (!isCounted || plan->count().kind == CountKind::Exact);
    };
    if (!QTest::qWaitFor(isReady, patienceMs))
        qFatal("the other store was not looked at in time");
    return plan;
}

QString TestCopying::copied(CopyPlan &plan)
{
    QSignalSpy ended(m_controller.get(), &TransferController::ended);
    m_controller->copyTo(plan.takeTarget(), plan.filter(), plan.count());
    if (ended.isEmpty() && !ended.wait(30'000))
        qFatal("the copy did not end in time");
    return ended.front().front().toString();
}

void TestCopying::copiesWhatMatchesAndNothingTwice()
{
    RowFilter open;
    open.all = {{{u"status"_s, ClauseKind::Equals, {textValue(u"open"_s)}}}};
    const StoreUrl other = urlOfFile(path(u"other.db"_s));
    const auto plan = looked(other, {}, open);
    QVERIFY(plan->target());
    StoreFile from(path(u"keys.db"_s));
    const QString openCount = from.ask(u"SELECT count(*) FROM keys WHERE status = 'open'"_s);
    QCOMPARE(plan->count().count, openCount.toLongLong());
    const QString says = copied(*plan);
    const QString left = u" 1 left alone because there is a record of their key."_s;
    QCOMPARE(says,
             u"Copied into file %1: %2 keys put."_s.arg(path(u"other.db"_s))
                     .arg(openCount.toLongLong() - 1)
                 + left);
    const QString rows = u"SELECT group_concat(key || status || ifnull(lease, '') || note) FROM "
                         "(SELECT * FROM keys WHERE status = 'open' AND key <> 'k1' "
                         "ORDER BY key)"_s;
    StoreFile to(path(u"other.db"_s));
    QCOMPARE(to.ask(rows), from.ask(rows));
    QCOMPARE(to.ask(u"SELECT status FROM keys WHERE key = 'k1'"_s), u"theirs"_s);
    QVERIFY(copied(*looked(other, {}, open)).contains(u": 0 keys put. "_s + openCount));
}

void TestCopying::waitsWhereItIsPausedAndGoesOnAfterAStop()
{
    const StoreUrl other = urlOfFile(path(u"other.db"_s));
    const auto plan = looked(other);
    QSignalSpy ended(m_controller.get(), &TransferController::ended);
    m_controller->copyTo(plan->takeTarget(), plan->filter(), plan->count());
    m_controller->pause();
    QVERIFY(m_controller->work());
    QCOMPARE(m_controller->work()->kind, JobKind::Copy);
    QCOMPARE(m_controller->work()->total, rowsThere);
    QVERIFY(m_controller->work()->isPaused);
    m_controller->cancel();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(ended.front().front().toString().contains(u"stopped before its end"_s));
    StoreFile to(path(u"other.db"_s));
    QCOMPARE(to.ask(u"SELECT count(*) FROM keys"_s), u"1"_s);
    const auto again = looked(other);
    m_controller->copyTo(again->takeTarget(), again->filter(), again->count());
    m_controller->pause();
    m_controller->resume();
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(to.ask(u"SELECT count(*) FROM keys"_s).toInt(), rowsThere);
}

void TestCopying::writesNothingWithoutLeave()
{
    const StoreUrl other = urlOfFile(path(u"other.db"_s));
    const auto plan = looked(other, {u"till"_s, true, true});
    QVERIFY(plan->target());
    QVERIFY(!plan->target()->permit());
    QVERIFY(!plan->unlock(u"tills"_s));
    QVERIFY(copied(*plan).contains(u"is locked against changes"_s));
    CopyTarget readOnly{
        {other, openTable(path(u"other.db"_s), u"keys"_s, true), m_table->reader, {}}, {}};
    QSignalSpy ended(m_controller.get(), &TransferController::ended);
    m_controller->copyTo(std::make_unique<CopyTarget>(std::move(readOnly)), {}, {});
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.front().front().toString().contains(u"opened for reading only"_s));
    StoreFile to(path(u"other.db"_s));
    QCOMPARE(to.ask(u"SELECT count(*) FROM keys"_s), u"1"_s);
    const auto named = looked(other, {u"till"_s, true, true});
    QVERIFY(named->unlock(u"till"_s));
    QVERIFY(copied(*named).startsWith(u"Copied into till: 1,199 keys put."_s));
}

void TestCopying::refusesTheTableItselfByWhateverName()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"aside"_s));
    const auto plan = looked(urlOfFile(path(u"aside/../keys.db"_s)));
    QVERIFY(!plan->target());
    QVERIFY(plan->problem());
    QVERIFY(sentence(*plan->problem()).contains(u"the very table whose rows are to be copied"_s));
}

void TestCopying::refusesATableWithoutItsColumns()
{
    StoreFile(path(u"narrow.db"_s)).run(u"CREATE TABLE keys (key TEXT PRIMARY KEY, status TEXT)"_s);
    const auto plan = looked(urlOfFile(path(u"narrow.db"_s)));
    QVERIFY(!plan->target());
    QVERIFY(plan->problem());
    QVERIFY(sentence(*plan->problem()).contains(u"it has no column lease, note"_s));
}

void TestCopying::looksOnlyAtTheStoreThatWasNamedLast()
{
    const auto plan = looked(urlOfFile(path(u"other.db"_s)));
    plan->open(urlOfFile(path(u"nowhere.db"_s)), {}, u"keys"_s);
    QVERIFY(!plan->target());
    plan->open(urlOfFile(path(u"other.db"_s)), {u"second"_s, false, false}, u"keys"_s);
    QTRY_VERIFY(!plan->isOpening());
    QVERIFY(plan->target());
    QCOMPARE(plan->target()->mark.name, u"second"_s);
    QVERIFY(!plan->problem());
}

void TestCopying::closingTheTableEndsACopyThatIsUnderWay()
{
    const auto plan = looked(urlOfFile(path(u"other.db"_s)));
    QSignalSpy ended(m_controller.get(), &TransferController::ended);
    m_controller->copyTo(plan->takeTarget(), plan->filter(), plan->count());
    QTRY_VERIFY(!m_controller->work() || m_controller->work()->tally.settled() > 0);
    const auto saidBefore = ended.size();
    close();
    QCOMPARE(ended.size(), saidBefore);
    StoreFile to(path(u"other.db"_s));
    QCOMPARE(to.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    QVERIFY(to.ask(u"SELECT count(*) FROM keys"_s).toInt() > 1);
}

void TestCopying::copiesBetweenTablesOfDynamoDb()
{
    close();
    const StoreUrl from = must(parseStoreUrl(newTableUrl()));
    const StoreUrl other = must(parseStoreUrl(newTableUrl()));
    const std::unique_ptr<Store> store = must(await(openStore(from)));
    for (int order = 0; order < 30; ++order)
        claim(*store, claimOf(idOf(u"order-%1"_s.arg(order)), SystemClock().now()));
    const std::unique_ptr<Store> otherStore = must(await(openStore(other)));
    claim(*otherStore, claimOf(idOf(u"order-7"_s), SystemClock().now()));
    m_table = std::make_unique<OpenedTable>(
        must(await(openTable(from, {}, StoreServices::ofThisProcess()))));
    makeControllers();
    const auto plan = looked(other);
    QVERIFY2(plan->target(), qPrintable(plan->problem() ? sentence(*plan->problem()) : QString()));
    QVERIFY(copied(*plan).endsWith(
        u": 29 keys put. 1 left alone because there is a record of their key."_s));
    QCOMPARE(read(*otherStore, idOf(u"order-3"_s)), read(*store, idOf(u"order-3"_s)));
    QVERIFY(looked(from)->problem());
    const auto file = looked(urlOfFile(path(u"other.db"_s)));
    QVERIFY(file->problem());
}

ONECAKE_TEST(TestCopying)
#include "tst_copying.moc"
