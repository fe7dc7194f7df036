// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was set up in the lab is taken back step by step, and made again.

#include "core/model/timeline_json.h"
#include "tests/support/windows/action_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSetupHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<LabBench>(); }
    void cleanup() { m_bench.reset(); }

    void nothingCanBeUndoneAtFirst();
    void eachChoiceIsUndoneAndMadeAgain();
    void anotherChoiceForgetsWhatWasTakenBack();
    void whatWasDoneByHandStaysWhenAChoiceIsUndone();
    void anUndoneForkBringsBackTheRunBefore();
    void anUndoneRunFileBringsBackWhatWasPlayed();
    void aChoiceThatIsNotPossibleIsNoStep();
    void aRuleOfTheFormIsUndoneAndChosenAgain();
    void aRuleAndAStoryAreSavedAndChosenFromTheirFiles();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session; }
    [[nodiscard]] LabChoices &choices() { return session().choices(); }
    [[nodiscard]] SetupHistory &history() { return choices().history(); }
    [[nodiscard]] QString policy() { return session().inputs().policy->id; }

    std::unique_ptr<LabBench> m_bench;
};

void TestSetupHistory::nothingCanBeUndoneAtFirst()
{
    QVERIFY(!history().canUndo());
    QVERIFY(!history().canRedo());
    const QString before = policy();
    history().undo();
    history().redo();
    QCOMPARE(policy(), before);
}

void TestSetupHistory::eachChoiceIsUndoneAndMadeAgain()
{
    const QString first = policy();
    choices().choosePolicy(u"onecake"_s);
    choices().chooseRetry(u"fixed"_s);
    choices().chooseStory(u"double-tap"_s);
    QVERIFY(history().undoText().contains(session().inputs().scenario->title));
    history().undo();
    QCOMPARE(session().inputs().scenario->id, u"tunnel"_s);
    QCOMPARE(session().inputs().retry->id, u"fixed"_s);
    history().undo();
    QVERIFY(session().inputs().retry->id != u"fixed"_s);
    QCOMPARE(policy(), u"onecake"_s);
    history().undo();
    QCOMPARE(policy(), first);
    QVERIFY(!history().canUndo());
    for (int step = 0; step < 3; ++step)
        history().redo();
    QVERIFY(!history().canRedo());
    QCOMPARE(session().inputs().scenario->id, u"double-tap"_s);
    QCOMPARE(session().inputs().retry->id, u"fixed"_s);
    QCOMPARE(policy(), u"onecake"_s);
}

void TestSetupHistory::anotherChoiceForgetsWhatWasTakenBack()
{
    choices().choosePolicy(u"onecake"_s);
    history().undo();
    QVERIFY(history().canRedo());
    choices().chooseRetry(u"fixed"_s);
    QVERIFY(!history().canRedo());
    QVERIFY(history().redoText().isEmpty());
}

void TestSetupHistory::whatWasDoneByHandStaysWhenAChoiceIsUndone()
{
    choices().choosePolicy(u"onecake"_s);
    session().playUntil(500ms);
    session().act({UserActionKind::LoseNextReply});
    history().undo();
    QCOMPARE(session().inputs().userActions.size(), size_t(1));
    QCOMPARE(session().elapsed(), Duration(500));
    QVERIFY(policy() != u"onecake"_s);
}

void TestSetupHistory::anUndoneForkBringsBackTheRunBefore()
{
    choices().choosePolicy(u"onecake"_s);
    session().playUntil(500ms);
    session().act({UserActionKind::LoseNextReply});
    session().playToEnd();
    const QString before = identityOf(session().timeline());
    session().travel().lookAt(300ms);
    session().travel().forkHere();
    QVERIFY(session().inputs().userActions.empty());
    QCOMPARE(session().elapsed(), Duration(300));
    history().undo();
    QCOMPARE(identityOf(session().timeline()), before);
    QCOMPARE(session().inputs().userActions.size(), size_t(1));
    history().redo();
    QVERIFY(session().inputs().userActions.empty());
    QCOMPARE(session().elapsed(), Duration(300));
}

void TestSetupHistory::anUndoneRunFileBringsBackWhatWasPlayed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"one.onecake"_s);
    choices().choosePolicy(u"stripe"_s);
    choices().saveRun(file);
    choices().choosePolicy(u"onecake"_s);
    session().playUntil(500ms);
    choices().openRun(file);
    QCOMPARE(policy(), u"stripe"_s);
    history().undo();
    QCOMPARE(policy(), u"onecake"_s);
    QCOMPARE(session().elapsed(), Duration(500));
}

void TestSetupHistory::aChoiceThatIsNotPossibleIsNoStep()
{
    const QSignalSpy failed(&session(), &LabSession::failed);
    choices().choosePolicy(u"no-such-policy"_s);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!history().canUndo());
}

void TestSetupHistory::aRuleOfTheFormIsUndoneAndChosenAgain()
{
    RetryPolicy retry = *session().inputs().retry;
    retry.maxAttempts = 4;
    retry.title = u"Mine"_s;
    choices().useRetry(retry, u"Attempts: 4"_s);
    QCOMPARE(session().inputs().retry->maxAttempts, 4);
    choices().chooseRetry(u"fixed"_s);
    choices().chooseRetry(ownRetryId.toString());
    QCOMPARE(session().inputs().retry->title, u"Mine"_s);
    choices().chooseStory(u"double-tap"_s);
    QCOMPARE(session().inputs().retry->title, u"Mine"_s);
    history().undo();
    history().undo();
    QCOMPARE(session().inputs().retry->id, u"fixed"_s);
}

void TestSetupHistory::aRuleAndAStoryAreSavedAndChosenFromTheirFiles()
{
    const QTemporaryDir folder;
    const QSignalSpy failed(&session(), &LabSession::failed);
    RetryPolicy retry = *session().inputs().retry;
    retry.maxAttempts = 4;
    choices().useRetry(retry, u"Attempts: 4"_s);
    const QString rule = folder.filePath(u"four.json"_s);
    choices().saveRetry(rule);
    choices().chooseRetry(u"fixed"_s);
    choices().chooseRetry(rule);
    QCOMPARE(session().inputs().retry->maxAttempts, 4);
    Scenario scenario = *session().inputs().scenario;
    scenario.latencies.work = 3s;
    choices().useStory(scenario, u"The work: 3s"_s);
    const QString story = folder.filePath(u"slow.json"_s);
    choices().saveStory(story);
    choices().chooseStory(u"double-tap"_s);
    choices().chooseStory(story);
    QCOMPARE(session().inputs().scenario->latencies.work, Duration(3000));
    QCOMPARE(failed.count(), 0);
    choices().saveStory(folder.filePath(u"slow.txt"_s));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(folder.filePath(u"slow.txt"_s)));
}

ONECAKE_TEST(TestSetupHistory)
#include "tst_setup_history.moc"
