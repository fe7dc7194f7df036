// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was done by hand and not saved is on the disk: bounded in number, the user's alone, and
// found again by the next process.

#include "core/lab/sim/run_file.h"
#include "core/session/lab/kept_runs.h"
#include "tests/support/windows/lab_bench.h"

#include <QFileInfo>
#include <QLockFile>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A process that plays by hand, as far as files go.
struct Player {
    explicit Player(const QString &folder)
        : kept(&bench.session, folder)
    {
        bench.session.choices().chooseStory(freePlayId.toString());
        bench.session.choices().choosePolicy(u"onecake"_s);
    }

    LabBench bench;
    KeptRuns kept;
};

} // namespace

class TestKeptRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void eachActionIsOnTheDiskAtOnce();
    void itIsTheUsersAlone();
    void whatIsSavedOrUndoneIsKeptNoLonger();
    void aRunThatALiveProcessWorksOnIsNotOffered();
    void aRunLeftBehindIsOpenedAndStaysUnsaved();
    void whatAForkCutsOffIsKept();
    void whatIsDiscardedIsGoneUntilSomethingElseIsDone();
    void onlyTheLatestAreKept();
    void damagedFilesAreNotOffered();
    void aFolderThatCannotBeWrittenIsSaidOnce();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data/unsaved"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder()).entryList({u"*.onecake"_s}, QDir::Files);
    }
    // Ends without a word, as by a crash.
    void leaveBehind(int orders);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeptRuns::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestKeptRuns::leaveBehind(int orders)
{
    Player player(folder());
    for (int order = 0; order < orders; ++order)
        player.bench.session.act({UserActionKind::Order});
}

void TestKeptRuns::eachActionIsOnTheDiskAtOnce()
{
    Player player(folder());
    QCOMPARE(files(), QStringList());
    player.bench.session.act({UserActionKind::Order});
    player.bench.frames.pass(1s);
    player.bench.session.act({UserActionKind::EnterTunnel});
    player.bench.session.act({UserActionKind::Order});
    player.bench.session.act({UserActionKind::Order}); // no button looks different by that
    QCOMPARE(files().size(), 1);
    const Result<RunInputs> kept = loadRun(folder() + u'/' + files().front());
    QVERIFY(kept);
    QCOMPARE(kept->userActions, player.bench.session.inputs().userActions);
    player.bench.session.choices().choosePolicy(u"none"_s);
    QCOMPARE(loadRun(folder() + u'/' + files().front())->policy->id, u"none"_s);
    QCOMPARE(files().size(), 1);
}

void TestKeptRuns::itIsTheUsersAlone()
{
    leaveBehind(1);
    const QFileInfo info(folder() + u'/' + files().front());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(info.permissions() & others));
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
}

void TestKeptRuns::whatIsSavedOrUndoneIsKeptNoLonger()
{
    Player player(folder());
    LabSession &session = player.bench.session;
    session.act({UserActionKind::Order});
    QVERIFY(session.choices().hasUnsavedActions());
    session.choices().saveRun(m_folder->filePath(u"mine.onecake"_s));
    QVERIFY(!session.choices().hasUnsavedActions());
    QCOMPARE(files(), QStringList());
    session.act({UserActionKind::Order});
    QVERIFY(session.choices().hasUnsavedActions());
    QCOMPARE(files().size(), 1);
    session.choices().restart();
    QCOMPARE(files(), QStringList());
    QVERIFY(!session.choices().hasUnsavedActions());
}

void TestKeptRuns::aRunThatALiveProcessWorksOnIsNotOffered()
{
    Player first(folder());
    first.bench.session.act({UserActionKind::Order});
    Player second(folder());
    QVERIFY(second.kept.leftBehind().empty());
    second.bench.session.act({UserActionKind::Order});
    QCOMPARE(files().size(), 2); // neither writes over the other
    QVERIFY(first.kept.leftBehind().empty());
}

void TestKeptRuns::aRunLeftBehindIsOpenedAndStaysUnsaved()
{
    leaveBehind(2);
    Player player(folder());
    const std::vector<KeptRun> runs = player.kept.leftBehind();
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs.front().userActions, 2);
    QCOMPARE(runs.front().title, u"Your own story"_s);
    player.kept.open(runs.front().file);
    LabSession &session = player.bench.session;
    QCOMPARE(session.inputs().userActions.size(), size_t(2));
    QVERIFY(session.choices().hasUnsavedActions());
    QVERIFY(!session.choices().restartLosesActions());
    QCOMPARE(files().size(), 1);
    QVERIFY(player.kept.leftBehind().empty());
    session.choices().chooseStory(u"tunnel"_s); // nothing is read again from the file
    session.choices().choosePolicy(u"none"_s);
    session.choices().saveRun(m_folder->filePath(u"mine.onecake"_s));
    QCOMPARE(files(), QStringList());
    QCOMPARE(loadRun(m_folder->filePath(u"mine.onecake"_s))->userActions.size(), size_t(2));
}

void TestKeptRuns::whatAForkCutsOffIsKept()
{
    Player player(folder());
    LabSession &session = player.bench.session;
    session.act({UserActionKind::Order});
    player.bench.frames.pass(5s);
    session.act({UserActionKind::Order});
    player.bench.frames.pass(5s);
    session.travel().lookAt(2s);
    session.travel().forkHere();
    QCOMPARE(session.inputs().userActions.size(), size_t(1));
    const std::vector<KeptRun> runs = player.kept.leftBehind();
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs.front().userActions, 2);
    session.travel().lookAt(1s);
    session.travel().forkHere(); // cuts nothing off
    QCOMPARE(player.kept.leftBehind().size(), size_t(1));
}

void TestKeptRuns::whatIsDiscardedIsGoneUntilSomethingElseIsDone()
{
    Player player(folder());
    player.bench.session.act({UserActionKind::Order});
    player.kept.discard();
    player.bench.session.setSpeed(Speed(2));
    QCOMPARE(files(), QStringList());
    player.bench.session.act({UserActionKind::Order});
    QCOMPARE(files().size(), 1);
}

void TestKeptRuns::onlyTheLatestAreKept()
{
    for (int run = 0; run < KeptRuns::most + 3; ++run)
        leaveBehind(1);
    QCOMPARE(files().size(), KeptRuns::most);
    Player player(folder());
    for (const KeptRun &run : player.kept.leftBehind())
        player.kept.forget(run.file);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
}

void TestKeptRuns::damagedFilesAreNotOffered()
{
    leaveBehind(1);
    QFile file(folder() + u"/unsaved-7.onecake"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 1");
    file.close();
    Player player(folder());
    QCOMPARE(player.kept.leftBehind().size(), size_t(1));
    const QSignalSpy failures(&player.kept, &KeptRuns::failed);
    player.kept.open(file.fileName());
    QCOMPARE(failures.count(), 1);
    QVERIFY(player.bench.session.inputs().userActions.empty());
}

void TestKeptRuns::aFolderThatCannotBeWrittenIsSaidOnce()
{
    QFile blocker(m_folder->filePath(u"data"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Player player(folder());
    const QSignalSpy failures(&player.kept, &KeptRuns::failed);
    player.bench.session.act({UserActionKind::Order});
    player.bench.session.act({UserActionKind::Order});
    QCOMPARE(failures.count(), 1);
    const QString words = sentence(failures.front().front().value<Error>());
    QVERIFY2(words.contains(u"cannot be written"), qPrintable(words));
    QCOMPARE(player.bench.session.inputs().userActions.size(), size_t(2));
}

ONECAKE_TEST(TestKeptRuns)
#include "tst_kept_runs.moc"
