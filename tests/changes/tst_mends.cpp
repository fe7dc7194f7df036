// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A stuck claim is released, a record kept for longer, a note left: each as its layout stores it,
// only if the record still is what was seen, and so that it can be taken back.

#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/trash/change_history.h"
#include "tests/support/rows/purge_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant mendedAt = sampleInstant;

AttributeValue number(qint64 value)
{
    return AttributeValue::ofInteger(value);
}

AttributeValue text(const QString &value)
{
    return AttributeValue::ofText(value);
}

// Our own, stuck since half a minute.
Item ourItem()
{
    Item item = sampleItem(1);
    item.insert(u"status"_s, text(u"in-progress"_s));
    item.insert(u"fence"_s, number(3));
    item.insert(u"leaseUntil"_s, number(toEpochMs(mendedAt - 30s)));
    item.insert(u"expiresAt"_s, number(toEpochMs(mendedAt + 1h)));
    item.insert(u"expiration"_s, number(toEpochMs(mendedAt + 1h) / 1000));
    return item;
}

struct Seen {
    Seen(const QString &layout, Item item)
        : reader(layoutNamed(layout))
        , stored{item, std::move(item)}
        , row(reader.read(stored.item))
    {}
    RecordReader reader;
    StoredRow stored;
    DecodedRecord row;

    [[nodiscard]] Result<EditPlan> release() const
    {
        return planRelease(stored, row, reader, mendedAt);
    }
    [[nodiscard]] Result<EditPlan> extension(Instant until) const
    {
        return planExtension(stored, row, reader, until, mendedAt);
    }
};

RowResult edited(PurgeBench &bench, const EditPlan &plan)
{
    const auto job = editJob(bench.permit(), bench.setup(), plan);
    return await(job->run()).edit;
}

} // namespace

class TestMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void releasingOursEndsItsRetentionAndKeepsTheFence();
    void releasingALockTakesItAway();
    void whatALockOfAnUnknownLibraryFreesIsSaidByItsRules_data();
    void whatALockOfAnUnknownLibraryFreesIsSaidByItsRules();
    void aLockThatIsNotHeldIsNotReleased();
    void releasingAClaimThatIsTheRowRemovesIt();
    void onlyAStuckClaimIsReleased();
    void extendsInTheLayoutsUnit_data();
    void extendsInTheLayoutsUnit();
    void extendsToALaterTimeOnly();
    void whatNeverExpiresIsNotExtended();
    void leavesANoteWhereTheStoreAllows();
    void isDoneOnlyIfTheRecordIsStillAsSeen();
    void settlesALostAnswer_data();
    void settlesALostAnswer();
    void isTakenBackAndDoneAgain();
};

void TestMends::releasingOursEndsItsRetentionAndKeepsTheFence()
{
    const Seen seen(u"onecake-dynamodb"_s, ourItem());
    const auto plan = seen.release();
    QVERIFY(plan && !plan->isRemoval);
    QCOMPARE(plan->changes,
             (Item{{u"expiresAt"_s, number(toEpochMs(mendedAt))},
                   {u"expiration"_s, number(toEpochMs(mendedAt) / 1000)}}));
    const DecodedRecord released = seen.reader.read(editedItem(*plan, LayoutKind::DynamoDb));
    QCOMPARE(stateOf(released, mendedAt), LogicalState::ExpiredStillStored);
    QCOMPARE(released.fence, 3);
    QVERIFY2(plan->says.contains(u"stays with its fence"), qPrintable(plan->says));
}

void TestMends::releasingALockTakesItAway()
{
    const Seen seen(u"brandur"_s,
                    sqlRow({{u"user_id"_s, u"1"_s},
                            {u"idempotency_key"_s, u"k"_s},
                            {u"recovery_point"_s, u"charge_created"_s},
                            {u"locked_at"_s, u"2026-11-20 09:50:00"_s}}));
    QCOMPARE(stateOf(seen.row, mendedAt), LogicalState::Stuck);
    const auto plan = seen.release();
    QVERIFY(plan && !plan->isRemoval);
    QCOMPARE(plan->changes, (Item{{u"locked_at"_s, AttributeValue()}}));
    const Item released = editedItem(*plan, LayoutKind::Sqlite);
    QVERIFY(released.contains(u"locked_at"_s));
    QCOMPARE(stateOf(seen.reader.read(released), mendedAt), LogicalState::InProgress);
}

namespace {

// A table of an unknown library, as the mapping says: its claims are locked for a minute.
RecordReader unknownReader(const NextRules &next)
{
    FieldMapping fields;
    fields.key = u"key"_s;
    fields.status.attribute = u"answer"_s;
    fields.status.other = RecordStatus::Completed;
    fields.status.absent = RecordStatus::InProgress;
    fields.times.insert(RowField::Lease,
                        TimeSource{.attribute = u"locked_at"_s, .plus = std::chrono::minutes(1)});
    return RecordReader(customLayout(LayoutKind::Sqlite, fields, next));
}

const Item lockedRow = sqlRow({{u"key"_s, u"k"_s}, {u"locked_at"_s, u"2026-11-20 09:50:00"_s}});

} // namespace

void TestMends::whatALockOfAnUnknownLibraryFreesIsSaidByItsRules_data()
{
    QTest::addColumn<NextRequest>("withoutLease");
    QTest::addColumn<bool>("isRemoval");
    QTest::addColumn<QString>("says");
    QTest::newRow("not told") << NextRequest::Unknown << false << u"cannot be told"_s;
    QTest::newRow("runs") << NextRequest::Runs << false << u"runs as a new one"_s;
    // Without its lock it would block for ever.
    QTest::newRow("is refused") << NextRequest::Refused << true << u"The record is removed"_s;
}

void TestMends::whatALockOfAnUnknownLibraryFreesIsSaidByItsRules()
{
    QFETCH(const NextRequest, withoutLease);
    QFETCH(const bool, isRemoval);
    QFETCH(const QString, says);
    NextRules next;
    next.withoutLease = withoutLease;
    next.afterLease = NextRequest::Unknown;
    const RecordReader reader = unknownReader(next);
    const DecodedRecord row = reader.read(lockedRow);
    QCOMPARE(nextRequestOf(row, mendedAt), NextRequest::Unknown);
    const auto plan = planRelease({lockedRow, lockedRow}, row, reader, mendedAt);
    QVERIFY(plan);
    QCOMPARE(plan->isRemoval, isRemoval);
    QVERIFY2(plan->says.contains(says), qPrintable(plan->says));
    QVERIFY2(!plan->says.contains(u"resumes"_s) && !plan->says.contains(u"need not"_s),
             qPrintable(plan->says));
}

void TestMends::aLockThatIsNotHeldIsNotReleased()
{
    NextRules next;
    next.withoutLease = NextRequest::Runs;
    const Item free = sqlRow({{u"key"_s, u"k"_s}});
    const RecordReader reader = unknownReader(next);
    const auto plan = planRelease({free, free}, reader.read(free), reader, mendedAt);
    QVERIFY(!plan);
    QVERIFY2(sentence(plan.error()).contains(u"no lock to release"_s),
             qPrintable(sentence(plan.error())));
}

void TestMends::releasingAClaimThatIsTheRowRemovesIt()
{
    const Seen seen(u"powertools-python"_s,
                    {{u"id"_s, text(u"f.m.n#1"_s)},
                     {u"status"_s, text(u"INPROGRESS"_s)},
                     {u"expiration"_s, number(toEpochMs(mendedAt + 1h) / 1000)},
                     {u"in_progress_expiration"_s, number(toEpochMs(mendedAt - 1s))}});
    const auto plan = seen.release();
    QVERIFY(plan && plan->isRemoval);
    QVERIFY(plan->changes.isEmpty());
    QVERIFY2(plan->says.endsWith(seen.reader.layout().removing.inProgress), qPrintable(plan->says));
}

void TestMends::onlyAStuckClaimIsReleased()
{
    Item live = ourItem();
    live.insert(u"leaseUntil"_s, number(toEpochMs(mendedAt + 1s)));
    const auto refused = Seen(u"onecake-dynamodb"_s, live).release();
    QVERIFY(!refused);
    QVERIFY2(sentence(refused.error()).contains(u"this record is in progress"),
             qPrintable(sentence(refused.error())));
    Item completed = ourItem();
    completed.insert(u"status"_s, text(u"completed"_s));
    QVERIFY(!Seen(u"onecake-dynamodb"_s, completed).release());
    Item expired = ourItem();
    expired.insert(u"expiresAt"_s, number(toEpochMs(mendedAt)));
    QVERIFY(!Seen(u"onecake-dynamodb"_s, expired).release());
}

void TestMends::extendsInTheLayoutsUnit_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<Item>("item");
    QTest::addColumn<Item>("changes");
    const qint64 milliseconds = toEpochMs(mendedAt + 24h + 1ms);
    const qint64 seconds = toEpochMs(mendedAt + 24h) / 1000 + 1; // rounded up
    const Item powertools{{u"id"_s, text(u"f#1"_s)},
                          {u"status"_s, text(u"COMPLETED"_s)},
                          {u"expiration"_s, number(toEpochMs(mendedAt + 1h) / 1000)}};
    QTest::newRow("seconds") << u"powertools-python"_s << powertools
                             << Item{{u"expiration"_s, number(seconds)}};
    QTest::newRow("ours, twice") << u"onecake-dynamodb"_s << ourItem()
                                 << Item{{u"expiresAt"_s, number(milliseconds)},
                                         {u"expiration"_s, number(seconds)}};
    const Item bicatu{{u"PK"_s, text(u"a"_s)},
                      {u"SK"_s, text(u"b"_s)},
                      {u"status"_s, text(u"completed"_s)},
                      {u"expiration"_s, number(toEpochMs(mendedAt + 1h))}};
    QTest::newRow("milliseconds") << u"bicatu"_s << bicatu
                                  << Item{{u"expiration"_s, number(milliseconds)}};
    QTest::newRow("a date") << u"idempotency4j"_s
                            << sqlRow({{u"idempotency_key"_s, u"k"_s},
                                       {u"status"_s, u"COMPLETE"_s},
                                       {u"expires_at"_s, u"2026-11-20 11:00:00"_s}})
                            << Item{{u"expires_at"_s, text(u"2026-11-21 10:00:01"_s)}};
    QTest::newRow("an ISO date") << u"idempotency4j"_s
                                 << sqlRow({{u"idempotency_key"_s, u"k"_s},
                                            {u"status"_s, u"COMPLETE"_s},
                                            {u"expires_at"_s, u"2026-11-20T11:00:00Z"_s}})
                                 << Item{{u"expires_at"_s, text(u"2026-11-21T10:00:00.001Z"_s)}};
}

void TestMends::extendsInTheLayoutsUnit()
{
    QFETCH(const QString, layout);
    QFETCH(const Item, item);
    QFETCH(const Item, changes);
    const Seen seen(layout, item);
    const auto plan = seen.extension(mendedAt + 24h + 1ms);
    QVERIFY2(plan, qPrintable(plan ? QString() : sentence(plan.error())));
    QCOMPARE(plan->changes, changes);
    const DecodedRecord extended = seen.reader.read(editedItem(*plan, seen.reader.layout().kind));
    QVERIFY(*extended.expiresAt >= mendedAt + 24h);
}

void TestMends::extendsToALaterTimeOnly()
{
    const Seen seen(u"onecake-dynamodb"_s, ourItem());
    QVERIFY(!seen.extension(mendedAt + 1h));
    QVERIFY(seen.extension(mendedAt + 1h + 1ms));
    Item expired = ourItem();
    expired.insert(u"expiresAt"_s, number(toEpochMs(mendedAt - 1h)));
    QVERIFY(!Seen(u"onecake-dynamodb"_s, expired).extension(mendedAt - 1min));
    const auto revived = Seen(u"onecake-dynamodb"_s, expired).extension(mendedAt + 1min);
    QVERIFY(revived);
    QVERIFY2(revived->says.contains(u"counts again"), qPrintable(revived->says));
}

void TestMends::whatNeverExpiresIsNotExtended()
{
    const Seen seen(u"brandur"_s,
                    sqlRow({{u"idempotency_key"_s, u"k"_s}, {u"recovery_point"_s, u"finished"_s}}));
    const auto refused = seen.extension(mendedAt + 1h);
    QVERIFY(!refused);
    QVERIFY(sentence(refused.error()).contains(u"have no expiry"));
}

void TestMends::leavesANoteWhereTheStoreAllows()
{
    const Seen seen(u"onecake-dynamodb"_s, ourItem());
    TableShape shape;
    const auto plan = planNote(seen.stored, seen.reader, shape, u"asked \"Ann\""_s);
    QVERIFY(plan);
    QCOMPARE(plan->changes, (Item{{u"note"_s, text(u"asked \"Ann\""_s)}}));
    QCOMPARE(planNote(seen.stored, seen.reader, shape, {})->changes,
             (Item{{u"note"_s, AttributeValue()}}));
    QVERIFY(!planNote(seen.stored, seen.reader, shape, QString(10'001, u'x')));
    shape.kind = LayoutKind::Sqlite;
    shape.columns = QStringList{u"key"_s};
    const auto refused = planNote(seen.stored, seen.reader, shape, u"a"_s);
    QVERIFY(!refused);
    QVERIFY(sentence(refused.error()).contains(u"has no column \"note\""));
    shape.columns.append(u"note"_s);
    QVERIFY(planNote(seen.stored, seen.reader, shape, u"a"_s));
}

void TestMends::isDoneOnlyIfTheRecordIsStillAsSeen()
{
    PurgeBench bench;
    bench.browser.add(ourItem());
    Seen seen(u"onecake-dynamodb"_s, ourItem());
    seen.stored = bench.browser.rowOf(ourItem());
    const EditPlan plan = *seen.release();
    Item completed = ourItem();
    completed.insert(u"status"_s, text(u"completed"_s));
    bench.browser.add(completed);
    const RowResult changed = edited(bench, plan);
    QCOMPARE(changed.outcome, RowOutcome::Changed);
    QVERIFY2(changed.says.contains(u"status: the text \"in-progress\" → the text \"completed\""),
             qPrintable(changed.says));
    QCOMPARE(bench.browser.allRows().front().item, completed);
    bench.browser.rows.clear();
    QCOMPARE(edited(bench, plan).outcome, RowOutcome::Gone);
}

void TestMends::settlesALostAnswer_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::newRow("it was done") << true;
    QTest::newRow("it was not done") << false;
}

void TestMends::settlesALostAnswer()
{
    QFETCH(const bool, isDone);
    PurgeBench bench;
    bench.browser.add(ourItem());
    int lost = 1;
    bench.browser.trouble = [&lost, isDone](MemoryBrowser::Call, const Item &) {
        return lost-- > 0 ? std::optional(BrowserTrouble{ErrorCode::OutcomeUnknown, isDone})
                          : std::nullopt;
    };
    Seen seen(u"onecake-dynamodb"_s, ourItem());
    seen.stored = bench.browser.rowOf(ourItem());
    const EditPlan plan = *seen.release();
    QCOMPARE(edited(bench, plan).outcome, RowOutcome::Done);
    QCOMPARE(bench.browser.allRows().front().item, editedItem(plan, LayoutKind::DynamoDb));
}

void TestMends::isTakenBackAndDoneAgain()
{
    PurgeBench bench;
    bench.browser.add(ourItem());
    Seen seen(u"onecake-dynamodb"_s, ourItem());
    seen.stored = bench.browser.rowOf(ourItem());
    const EditPlan plan = *planNote(seen.stored, seen.reader, bench.browser.shape(), u"seen"_s);
    QCOMPARE(edited(bench, plan).outcome, RowOutcome::Done);
    const HistoryEntry entry = entryOf(plan, LayoutKind::DynamoDb);
    QCOMPARE(entry.kind, ChangeKind::Note);
    QCOMPARE(bench.browser.allRows().front().item, entry.after);

    const auto undo = std::get<EditPlan>(undoStep(entry));
    QCOMPARE(edited(bench, undo).outcome, RowOutcome::Done);
    QCOMPARE(bench.browser.allRows().front().item, ourItem());
    const auto redo = std::get<EditPlan>(redoStep(entry));
    QCOMPARE(edited(bench, redo).outcome, RowOutcome::Done);
    QCOMPARE(bench.browser.allRows().front().item, entry.after);
    QCOMPARE(edited(bench, redo).outcome, RowOutcome::Changed);
}

ONECAKE_TEST(TestMends)
#include "tst_mends.moc"
