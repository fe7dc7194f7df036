// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was done is taken back and done again, in its order, also after a restart.

#include "core/inspect/changes/trash/restore_job.h"
#include "tests/support/rows/old_trash.h"
#include "tests/support/rows/purge_bench.h"

#include <QFileInfo>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

RecordedTable recordedTableOf(const QString &store)
{
    return {store, u"orders"_s, {store, u"123456789012"_s}};
}

HistoryEntry entryNumber(int number, const QString &store = u"sqlite:a.db"_s)
{
    HistoryEntry entry;
    entry.id = u"entry-%1"_s.arg(number);
    entry.kind = ChangeKind::Extend;
    static_cast<RecordedTable &>(entry) = recordedTableOf(store);
    entry.at = sampleInstant;
    entry.says = u"Kept for longer: %1"_s.arg(number);
    entry.rowId = sampleRow(number).id;
    entry.before = sampleItem(number);
    entry.after = sampleItem(number + 1);
    return entry;
}

} // namespace

class TestChangeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void outlivesARestart();
    void isTakenBackInTurnAndDoneAgain();
    void aNewChangeEndsWhatCouldBeDoneAgain();
    void storesHaveTheirOwn();
    void theSameNameInAnotherPlaceIsAnotherStore();
    void anOlderFileIsRead();
    void isBoundedInNumberAndSize();
    void isItsOwnersAlone();
    void aDamagedLineCostsThatLineOnly();
    void aRemovalIsTakenBackAndDoneAgain_data();
    void aRemovalIsTakenBackAndDoneAgain();
    void whatChangedInBetweenIsNotRemovedAgain();
    void nothingIsRemovedAgainInAnotherPlace();

private:
    [[nodiscard]] Trash trash() const { return Trash(m_folder->filePath(u"trash"_s)); }
    [[nodiscard]] ChangeHistory history() const { return ChangeHistory(trash().folder()); }
    [[nodiscard]] QString undoable() const
    {
        const auto entry = history().undoable(recordedTableOf(u"sqlite:a.db"_s));
        return entry ? entry->id : QString();
    }
    [[nodiscard]] QString redoable() const
    {
        const auto entry = history().redoable(recordedTableOf(u"sqlite:a.db"_s));
        return entry ? entry->id : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestChangeHistory::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestChangeHistory::outlivesARestart()
{
    QVERIFY(history().entries().empty());
    QVERIFY(history().add(entryNumber(1)));
    HistoryEntry removal = entryNumber(2);
    removal.kind = ChangeKind::Removal;
    removal.removalId = sampleHead(1).id;
    removal.rowId = removal.before = removal.after = {};
    QVERIFY(history().add(removal));
    QCOMPARE(history().entries(), (std::vector{entryNumber(1), removal}));
}

void TestChangeHistory::isTakenBackInTurnAndDoneAgain()
{
    for (int number = 1; number <= 3; ++number)
        QVERIFY(history().add(entryNumber(number)));
    QCOMPARE(undoable(), u"entry-3"_s);
    QCOMPARE(redoable(), QString());
    QVERIFY(history().mark(u"entry-3"_s, true));
    QVERIFY(history().mark(u"entry-2"_s, true));
    QCOMPARE(undoable(), u"entry-1"_s);
    QCOMPARE(redoable(), u"entry-2"_s);
    QVERIFY(history().mark(u"entry-2"_s, false));
    QCOMPARE(undoable(), u"entry-2"_s);
    QCOMPARE(redoable(), u"entry-3"_s);
}

void TestChangeHistory::aNewChangeEndsWhatCouldBeDoneAgain()
{
    QVERIFY(history().add(entryNumber(1)));
    QVERIFY(history().add(entryNumber(2)));
    QVERIFY(history().mark(u"entry-2"_s, true));
    QVERIFY(history().add(entryNumber(3)));
    QCOMPARE(redoable(), QString());
    QCOMPARE(undoable(), u"entry-3"_s);
    QCOMPARE(history().entries().size(), 2U);
}

void TestChangeHistory::storesHaveTheirOwn()
{
    QVERIFY(history().add(entryNumber(1)));
    QVERIFY(history().mark(u"entry-1"_s, true));
    QVERIFY(history().add(entryNumber(2, u"sqlite:b.db"_s)));
    QCOMPARE(undoable(), QString());
    QCOMPARE(redoable(), u"entry-1"_s);
    RecordedTable other = recordedTableOf(u"sqlite:b.db"_s);
    QVERIFY(history().undoable(other));
    other.table = u"others"_s;
    QVERIFY(!history().undoable(other));
}

void TestChangeHistory::theSameNameInAnotherPlaceIsAnotherStore()
{
    HistoryEntry done = entryNumber(1, u"dynamodb:orders"_s);
    done.address.url = u"dynamodb:orders?endpoint=http://127.0.0.1:8000&region=eu"_s;
    QVERIFY(history().add(done));
    RecordedTable open = done;
    QCOMPARE(history().undoable(open), done);
    QVERIFY(!history().elsewhere(open, false));
    open.address.url = u"dynamodb:orders?endpoint=http://127.0.0.1:8001&region=eu"_s;
    QVERIFY(!history().undoable(open));
    QCOMPARE(history().elsewhere(open, false), done);
    QVERIFY(!history().elsewhere(open, true));
    const auto checked = checkSameTable(done.id, done, open);
    QVERIFY(!checked);
    QCOMPARE(sentence(checked.error()),
             u"entry-1: this is from dynamodb:orders?endpoint=http://127.0.0.1:8000&region=eu "
             "(account 123456789012), and dynamodb:orders?endpoint=http://127.0.0.1:8001&region=eu "
             "(account 123456789012) is open, so nothing was written. Open "
             "dynamodb:orders?endpoint=http://127.0.0.1:8000&region=eu to write it there."_s);
    open.address = {done.address.url, u"210987654321"_s};
    QVERIFY(!history().undoable(open));
    QVERIFY(sentence(checkSameTable(done.id, done, open).error())
                .endsWith(u"Use credentials of account 123456789012 to write it there."_s));
}

void TestChangeHistory::anOlderFileIsRead()
{
    const QString file = m_folder->filePath(u"a.db"_s);
    QByteArray older = oldEntry(entryNumber(1, u"sqlite:"_s + file))
        + oldEntry(entryNumber(2, u"dynamodb:orders"_s));
    writeOldFile(trash(), u"history"_s, older.replace("\"address\":", "\"place\":"));
    QCOMPARE(history().entries().size(), 2U);
    // A file is where it was named.
    RecordedTable open = recordedTableOf(u"sqlite:"_s + file);
    open.address.account.clear();
    QVERIFY(history().undoable(open));
    // A table was wherever the environment said.
    open = recordedTableOf(u"dynamodb:orders"_s);
    QVERIFY(!history().undoable(open));
    const auto unknown = history().elsewhere(open, false);
    QVERIFY(unknown);
    const auto checked = checkSameTable(unknown->id, *unknown, open);
    QVERIFY(!checked);
    QVERIFY2(sentence(checked.error()).contains(u"without saying where that was"_s),
             qPrintable(sentence(checked.error())));
}

void TestChangeHistory::isBoundedInNumberAndSize()
{
    const int many = ChangeHistory::entriesMax + 3;
    for (int number = 0; number < many; ++number)
        QVERIFY(history().add(entryNumber(number)));
    QCOMPARE(history().entries().size(), static_cast<std::size_t>(ChangeHistory::entriesMax));
    QCOMPARE(history().entries().front().id, u"entry-3"_s);
    HistoryEntry large = entryNumber(many);
    large.before.insert(u"data"_s,
                        AttributeValue::ofText(QString(ChangeHistory::bytesMax * 2 / 3, u'x')));
    QVERIFY(history().add(large));
    large.id = u"larger"_s;
    QVERIFY(history().add(large));
    QCOMPARE(history().entries().size(), 1U);
    QCOMPARE(undoable(), u"larger"_s);
}

void TestChangeHistory::isItsOwnersAlone()
{
    QVERIFY(history().add(entryNumber(1)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QString folder = trash().folder();
    QVERIFY(!(QFile::permissions(folder + u"/state.db"_s) & others));
    QVERIFY(!(QFile::permissions(folder) & others));
    QVERIFY(trash().entries().empty()); // it is no removal
}

void TestChangeHistory::aDamagedLineCostsThatLineOnly()
{
    QByteArray older;
    for (int number = 1; number <= 3; ++number)
        older += oldEntry(entryNumber(number));
    writeOldFile(trash(), u"history"_s, older.replace("\"id\":\"entry-2", "\"id\":#\"entry-2"));
    QCOMPARE(history().entries(), (std::vector{entryNumber(1), entryNumber(3)}));
    editState(trash(), u"UPDATE change SET before = '{' WHERE id = 'entry-1'"_s);
    QCOMPARE(history().entries(), std::vector{entryNumber(3)});
}

void TestChangeHistory::aRemovalIsTakenBackAndDoneAgain_data()
{
    QTest::addColumn<LayoutKind>("kind");
    QTest::newRow("a table") << LayoutKind::DynamoDb;
    QTest::newRow("a file") << LayoutKind::Sqlite;
}

void TestChangeHistory::aRemovalIsTakenBackAndDoneAgain()
{
    QFETCH(const LayoutKind, kind);
    PurgeBench bench(30);
    bench.browser.shapeToSet().kind = kind;
    bench.browser.rowsPerPage = 1000;
    const auto rows = bench.browser.rows;
    HistoryEntry entry = entryNumber(1);
    entry.kind = ChangeKind::Removal;
    entry.removalId = bench.purge(bench.orderOfList()).removalId;
    const ChangeStep undo = undoStep(entry);
    QVERIFY(std::holds_alternative<RestoreStep>(undo));
    const auto restoring = restoreJob(bench.permit(), bench.trash, bench.setup(),
                                      {.removalId = std::get<RestoreStep>(undo).removalId});
    QVERIFY(await(restoring->run()).isFinished());
    QCOMPARE(bench.browser.rows, rows);

    const ChangeStep redo = redoStep(entry);
    QVERIFY(std::holds_alternative<RemoveAgainStep>(redo));
    PurgeRequest again = bench.order();
    again.repeatedId = std::get<RemoveAgainStep>(redo).removalId;
    const JobSummary repeated = bench.purge(std::move(again));
    QVERIFY2(!repeated.error, qPrintable(repeated.error ? sentence(*repeated.error) : QString()));
    QCOMPARE(repeated.tally, (OutcomeTally{.done = 30}));
    QVERIFY(repeated.removalId != entry.removalId);
    QVERIFY(bench.browser.rows.empty());
    QCOMPARE(keptRows(bench.trash, repeated.removalId).size(), 30U);
}

void TestChangeHistory::whatChangedInBetweenIsNotRemovedAgain()
{
    PurgeBench bench(5);
    const QString id = bench.purge(bench.orderOfList()).removalId;
    bench.browser.add(sampleItem(0));
    Item anew = sampleItem(1);
    anew.insert(u"status"_s, AttributeValue::ofText(u"in-progress"_s));
    bench.browser.add(anew);
    PurgeRequest again = bench.order();
    again.repeatedId = id;
    const JobSummary repeated = bench.purge(std::move(again));
    QCOMPARE(repeated.tally, (OutcomeTally{.done = 1, .changed = 1, .gone = 3}));
    QCOMPARE(bench.browser.allRows(), std::vector{bench.browser.rowOf(anew)});
}

void TestChangeHistory::nothingIsRemovedAgainInAnotherPlace()
{
    PurgeBench bench(5);
    const auto rows = bench.browser.rows;
    PurgeRequest again = bench.order();
    again.repeatedId = bench.purge(bench.orderOfList()).removalId;
    bench.browser.rows = rows;
    bench.browser.where.account = u"210987654321"_s;
    QCOMPARE(bench.purge(std::move(again)).error->code, ErrorCode::InvalidInput);
    QCOMPARE(bench.browser.rows, rows);
}

ONECAKE_TEST(TestChangeHistory)
#include "tst_change_history.moc"
