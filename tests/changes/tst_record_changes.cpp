// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a change leaves in the history, whoever asked for it: what may have been done can be taken
// back, and what is only half taken back can be gone on with.

#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/record_changes.h"
#include "core/inspect/query/language/query_parser.h"
#include "tests/support/rows/purge_bench.h"
#include "tests/support/store_fixture.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Call = MemoryBrowser::Call;

class TestRecordChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRemovalIsTakenBackAndDoneAgain();
    void aRemovalThatTheStoreDidNotAnswerCanBeTakenBack();
    void aRemovalThatDidNothingIsNotInTheHistory();
    void whatIsTakenBackInPartCanBeTakenBackFurther();
    void aResumedRemovalIsOneEntryAlsoBelowOthers();
    void aRemovalThatCannotBeResumedSaysWhy();
    void aRemovalThatIsCancelledBeforeItIsResumedNeverBegins();
    void whatIsNotKeptIsNotInTheHistory();
    void whatIsPutBackByItsNumberIsAnEntryOfItsOwn();
    void aChangeOfOneRecordIsCalledByWhatItIs();
    void aReleaseThatIsARemovalIsCalledARelease();
    void aHistoryThatCannotBeWrittenIsSaid();
    void whatIsUnderWayIsToldAndCancelled();
    void whatWasDoneIsRememberedEvenIfNobodyWaits();

private:
    [[nodiscard]] MemoryBrowser &browser()
    {
        return static_cast<MemoryBrowser &>(*m_table->browser);
    }
    [[nodiscard]] ChangeHistory history() const { return ChangeHistory(m_trash->folder()); }
    [[nodiscard]] RecordedTable place() const
    {
        return recordedTable(textOf(m_table->store), *m_table->browser);
    }
    [[nodiscard]] HistoryEntry undoable() const
    {
        const auto entry = history().undoable(place());
        if (!entry)
            qFatal("nothing can be taken back");
        return *entry;
    }
    [[nodiscard]] WritePermit permit()
    {
        return must(WritePermit::of(m_table->browser, {u"orders"_s, false}));
    }
    [[nodiscard]] JobSummary change(WantedChange wanted)
    {
        return await(m_changes->carryOut(permit(), std::move(wanted)));
    }
    [[nodiscard]] RemoveRows allRows() { return {browser().allRows(), m_clock->now()}; }
    // Cancelled as the removal comes to that row.
    QString interruptedRemoval(int row);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<WaitingClock> m_clock;
    std::unique_ptr<OpenedTable> m_table;
    std::unique_ptr<Trash> m_trash;
    std::unique_ptr<RecordChanges> m_changes;
};

void TestRecordChanges::init()
{
    m_changes.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<WaitingClock>();
    auto browser = std::make_unique<MemoryBrowser>();
    for (int order = 0; order < 6; ++order)
        browser->add(sampleItem(order));
    m_table = std::make_unique<OpenedTable>(OpenedTable{
        must(parseStoreUrl(sampleHead(1).store)), std::move(browser), *sampleReader(), {}});
    m_trash = std::make_unique<Trash>(m_folder->filePath(u"trash"_s));
    m_changes = std::make_unique<RecordChanges>(*m_table, *m_trash, m_clock);
}

QString TestRecordChanges::interruptedRemoval(int row)
{
    browser().meanwhile = [this, row](Call call, const Item &) {
        if (call == Call::Remove && browser().calls[Call::Remove] == row)
            m_changes->cancel();
    };
    const JobSummary end = change(allRows());
    browser().meanwhile = {};
    return end.removalId;
}

void TestRecordChanges::aRemovalIsTakenBackAndDoneAgain()
{
    const auto rows = browser().rows;
    const JobSummary removal = change(allRows());
    QVERIFY(removal.isWhole() && removal.remembered);
    QVERIFY(browser().rows.empty());
    QCOMPARE(undoable().says, u"Remove 6 keys"_s);
    QCOMPARE(undoable().removalId, removal.removalId);
    QVERIFY(change(UndoChange{undoable()}).isWhole());
    QCOMPARE(browser().rows, rows);
    const auto redoable = history().redoable(place());
    QVERIFY(redoable);
    const JobSummary again = change(RedoChange{*redoable});
    QVERIFY(again.isWhole());
    QVERIFY(browser().rows.empty());
    QCOMPARE(undoable().removalId, again.removalId);
    QVERIFY(again.removalId != removal.removalId);
    QCOMPARE(history().entries().size(), size_t(1));
}

void TestRecordChanges::aRemovalThatTheStoreDidNotAnswerCanBeTakenBack()
{
    const auto rows = browser().rows;
    // Each had its effect, which no answer ever tells.
    browser().trouble = [](Call call, const Item &) {
        return call == Call::Remove ? std::optional(BrowserTrouble{ErrorCode::OutcomeUnknown, true})
                                    : std::nullopt;
    };
    Running<JobSummary> running(m_changes->carryOut(permit(), allRows()));
    QTRY_VERIFY((m_clock->advance(30s), running.isOver()));
    browser().trouble = {};
    const JobSummary &removal = running.result();
    QCOMPARE(removal.tally.unknown, 6);
    QVERIFY(!removal.isWhole());
    QVERIFY(removal.changedRows() > 0);
    QCOMPARE(undoable().removalId, removal.removalId);
    QVERIFY(change(UndoChange{undoable()}).isWhole());
    QCOMPARE(browser().rows, rows);
}

void TestRecordChanges::aRemovalThatDidNothingIsNotInTheHistory()
{
    RemoveRows seen = allRows();
    browser().rows.clear(); // somebody else was faster
    const JobSummary end = change(std::move(seen));
    QVERIFY(end.changedRows() == 0);
    QVERIFY(history().entries().empty());
}

void TestRecordChanges::whatIsTakenBackInPartCanBeTakenBackFurther()
{
    const auto rows = browser().rows;
    (void)change(allRows());
    browser().trouble = [](Call call, const Item &id) -> std::optional<BrowserTrouble> {
        const bool isRefused = call == Call::Put && plainText(id.value(u"SK"_s)) == u"key-0003"_s;
        return isRefused ? std::optional(BrowserTrouble{ErrorCode::InvalidInput}) : std::nullopt;
    };
    QVERIFY(!change(UndoChange{undoable()}).isWhole());
    browser().trouble = {};
    QCOMPARE(browser().rows.size(), size_t(5));
    QVERIFY(change(UndoChange{undoable()}).isWhole());
    QCOMPARE(browser().rows, rows);
    QVERIFY(!history().undoable(place()));
}

void TestRecordChanges::aResumedRemovalIsOneEntryAlsoBelowOthers()
{
    const QString id = interruptedRemoval(1);
    const auto entry = m_trash->find(id);
    QVERIFY(entry && entry->isResumable());
    QCOMPARE(history().entries().size(), size_t(1));
    // Something else was changed meanwhile.
    browser().add(sampleItem(9));
    (void)change(RemoveRows{{browser().rowOf(sampleItem(9))}, m_clock->now()});
    QVERIFY(change(ResumeRemoval{entry->head}).isWhole());
    QVERIFY(browser().rows.empty());
    int ofIt = 0;
    for (const HistoryEntry &each : history().entries())
        ofIt += each.removalId == id ? 1 : 0;
    QCOMPARE(ofIt, 1);
    QCOMPARE(history().entries().size(), size_t(2));
}

void TestRecordChanges::aRemovalThatCannotBeResumedSaysWhy()
{
    RemovalHead head = sampleHead(1);
    head.isList = false;
    head.query = u"status:("_s;
    const JobSummary end = change(ResumeRemoval{head});
    const JobSummary &summary = end;
    QVERIFY(summary.error);
    QVERIFY2(sentence(*summary.error).contains(u"its query \"status:(\" cannot be read any more"_s),
             qPrintable(sentence(*summary.error)));
    QCOMPARE(browser().rows.size(), size_t(6));
}

// As a window does that closes its table while the history is still being read.
void TestRecordChanges::aRemovalThatIsCancelledBeforeItIsResumedNeverBegins()
{
    const auto entry = m_trash->find(interruptedRemoval(1));
    QVERIFY(entry && entry->isResumable());
    const size_t left = browser().rows.size();
    QVERIFY(left > 0);
    Running<JobSummary> running(m_changes->carryOut(permit(), ResumeRemoval{entry->head}));
    QVERIFY(!running.isOver());
    m_changes.reset();
    m_table.reset();
    QTRY_VERIFY(running.isOver());
    const JobSummary &summary = running.result();
    QCOMPARE(summary.end, JobEnd::Cancelled);
    QVERIFY(m_trash->find(entry->head.id)->isResumable());
}

void TestRecordChanges::whatIsNotKeptIsNotInTheHistory()
{
    MatchingQuestion question;
    question.query = parseQuery(u"status:completed,expired"_s).query;
    question.line = u"status:completed,expired"_s;
    question.now = m_clock->now();
    MatchingPreview preview =
        must(await(previewMatching(&browser(), sampleReader(), std::move(question))));
    QCOMPARE(preview.count, 6);
    const JobSummary end = change(RemoveMatching{std::move(preview), false});
    QVERIFY(end.isWhole());
    QVERIFY(browser().rows.empty());
    QVERIFY(history().entries().empty());
}

void TestRecordChanges::whatIsPutBackByItsNumberIsAnEntryOfItsOwn()
{
    const auto rows = browser().rows;
    const QString id = change(allRows()).removalId;
    QVERIFY(change(RestoreRemoval{id}).isWhole());
    QCOMPARE(browser().rows, rows);
    QCOMPARE(undoable().kind, ChangeKind::Restore);
    QCOMPARE(undoable().says, u"Put back 6 keys"_s);
    QCOMPARE(undoable().removalId, id);
}

void TestRecordChanges::aChangeOfOneRecordIsCalledByWhatItIs()
{
    const StoredRow row = browser().rowOf(sampleItem(2));
    const EditPlan plan = must(planNote(row, *sampleReader(), browser().shape(), u"asked"_s));
    const JobSummary end = change(ChangeRecord{plan});
    QVERIFY(end.isWhole());
    QCOMPARE(undoable().says, titleOf(EditKind::Note));
    QCOMPARE(undoable().kind, ChangeKind::Note);
    QVERIFY(change(UndoChange{undoable()}).isWhole());
    QCOMPARE(browser().rows.at(MemoryBrowser::nameOf(row.id)), row.item);
}

void TestRecordChanges::aReleaseThatIsARemovalIsCalledARelease()
{
    EditPlan plan;
    plan.kind = EditKind::Release;
    plan.seen = browser().rowOf(sampleItem(2));
    plan.isRemoval = true;
    QVERIFY(change(ChangeRecord{plan}).isWhole());
    QCOMPARE(undoable().says, titleOf(EditKind::Release));
    QCOMPARE(undoable().kind, ChangeKind::Removal);
}

void TestRecordChanges::aHistoryThatCannotBeWrittenIsSaid()
{
    editState(*m_trash, u"ALTER TABLE change RENAME TO lost"_s);
    const JobSummary end = change(allRows());
    QVERIFY(end.isWhole());
    QVERIFY(!end.remembered);
    QVERIFY(browser().rows.empty());
}

void TestRecordChanges::whatIsUnderWayIsToldAndCancelled()
{
    QVERIFY(!m_changes->progress());
    browser().letPass(0);
    Running<JobSummary> running(m_changes->carryOut(permit(), allRows()));
    QTRY_VERIFY(browser().waiting() > 0);
    const auto progress = m_changes->progress();
    QVERIFY(progress);
    QCOMPARE(progress->kind, JobKind::Purge);
    QCOMPARE(progress->total, 6);
    m_changes->pause();
    QVERIFY(m_changes->progress()->isPaused);
    m_changes->cancel();
    browser().letAllPass();
    QTRY_VERIFY(running.isOver());
    QCOMPARE(running.result().end, JobEnd::Cancelled);
    QVERIFY(!m_changes->progress());
}

void TestRecordChanges::whatWasDoneIsRememberedEvenIfNobodyWaits()
{
    const StoredRow row = browser().rowOf(sampleItem(2));
    const EditPlan plan = must(planNote(row, *sampleReader(), browser().shape(), u"asked"_s));
    browser().letPass(0);
    Running<JobSummary> running(m_changes->carryOut(permit(), ChangeRecord{plan}));
    QTRY_VERIFY(browser().waiting() > 0);
    m_changes.reset();
    browser().letAllPass();
    QTRY_VERIFY(running.isOver());
    QCOMPARE(history().entries().size(), running.result().isWhole() ? size_t(1) : size_t(0));
}

ONECAKE_TEST(TestRecordChanges)
#include "tst_record_changes.moc"
