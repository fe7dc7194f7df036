// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The first page: where its doors lead, and what was at hand lately.

#include "core/lab/sim/run_file.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/windows/lesson_bench.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theFirstDoorLeadsToTheTunnelWhereThereIsNoLesson();
    void theFirstDoorLeadsToTheFirstLessonWhereThereIsOne();
    void theSecondDoorLeadsToAnEmptyTable();
    void theSecondDoorLeavesAloneWhatIsUnderWay();
    void theThirdDoorLeadsToTheStores();
    void aRunThatWasSavedStandsThereWithWhatItCameTo();
    void aRunThatWasOpenedStandsFirst();
    void aRunIsPlayedOnAThreadOfItsOwnAndOnce();
    void aRunIsJudgedAsInTheLab();
    void aFileThatIsGoneOrSpoiledIsLeftOut();
    void aRunThatWasKeptUnsavedCanBeGoneOnWith();
    void aRecentStoreOpensAmongTheStores();
    void aDroppedRunOpensInTheLabAndADroppedDatabaseAmongTheStores();
    void whoPresentsShowsNoNamesOfStores();

private:
    QString saveTunnel(const QString &name, QStringView policy);
    void drop(const QString &file);

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestStartPage::init()
{
    m_bench = std::make_unique<OneWindowBench>();
}

QString TestStartPage::saveTunnel(const QString &name, QStringView policy)
{
    RunInputs inputs = *runOfScenario(u"tunnel"_s);
    inputs.policy = std::make_shared<const Policy>(*presetPolicy(policy));
    const QString file = m_bench->path(name);
    if (!saveRun(inputs, file))
        qFatal("cannot save");
    return file;
}

void TestStartPage::drop(const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_bench->start(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_bench->start(), &event);
}

void TestStartPage::theFirstDoorLeadsToTheTunnelWhereThereIsNoLesson()
{
    m_bench->open();
    QVERIFY(!m_bench->start()->findChild<QWidget *>(u"lessons"_s)->isVisible());
    m_bench->press(Qt::Key_1);
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    QCOMPARE(m_bench->session().inputs().scenario->id, u"tunnel"_s);
    QCOMPARE(m_bench->session().state().phase, LabPhase::Ready);
}

void TestStartPage::theFirstDoorLeadsToTheFirstLessonWhereThereIsOne()
{
    m_bench->open();
    m_bench->window().setLessons(lessonEntries());
    m_bench->press(Qt::Key_1);
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    QCOMPARE(m_bench->window().lab()->lesson()->player().cover().id, u"one-cake-or-two"_s);
    m_bench->press(Qt::Key_1, Qt::ControlModifier);
    const QString third = u"3  Choose your key"_s;
    QTRY_VERIFY(m_bench->button(third) != nullptr);
    const QString described = m_bench->button(third)->accessibleDescription();
    QVERIFY(described.contains(u" min"_s));
    QVERIFY(described.contains(labelOfLesson(u"choose-your-key"_s).summary.in(u"en"_s)));
    m_bench->click(third);
    QCOMPARE(m_bench->window().lab()->lesson()->player().cover().id, u"choose-your-key"_s);
}

void TestStartPage::theSecondDoorLeadsToAnEmptyTable()
{
    m_bench->open();
    m_bench->press(Qt::Key_2);
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    QVERIFY(m_bench->session().state().isFreePlay);
}

void TestStartPage::theSecondDoorLeavesAloneWhatIsUnderWay()
{
    m_bench->open();
    m_bench->session().choices().chooseStory(u"double-tap"_s);
    m_bench->session().step();
    m_bench->press(Qt::Key_2);
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    QCOMPARE(m_bench->session().inputs().scenario->id, u"double-tap"_s);
    QCOMPARE(m_bench->lab.eventCount(), qsizetype(1));
}

void TestStartPage::theThirdDoorLeadsToTheStores()
{
    m_bench->open();
    m_bench->press(Qt::Key_3);
    QCOMPARE(m_bench->window().page(), WindowPage::Stores);
}

void TestStartPage::aRunThatWasSavedStandsThereWithWhatItCameTo()
{
    m_bench->open();
    m_bench->press(Qt::Key_1);
    m_bench->session().choices().choosePolicy(u"none"_s);
    m_bench->session().choices().saveRun(m_bench->path(u"mine.onecake"_s));
    m_bench->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->button(u"The tunnel · No protection"_s) != nullptr);
    const QAbstractButton *row = m_bench->button(u"The tunnel · No protection"_s);
    QTRY_VERIFY2(row->accessibleDescription().startsWith(u"broken: 1 order · 2 cakes"_s),
                 qPrintable(row->accessibleDescription()));
}

void TestStartPage::aRunThatWasOpenedStandsFirst()
{
    const QString first = saveTunnel(u"first.onecake"_s, u"none");
    const QString second = saveTunnel(u"second.onecake"_s, u"onecake");
    m_bench->open();
    m_bench->window().open(second);
    m_bench->window().open(first);
    m_bench->window().open(second);
    RecentRuns recent(&m_bench->settings, &m_bench->kept);
    recent.refresh();
    const std::vector<RecentRun> &runs = recent.runs();
    QCOMPARE(runs.size(), size_t(2));
    QCOMPARE(runs[0].file, second);
    QTRY_COMPARE(runs[1].played, RecentRun::Played::ToTheEnd);
    QCOMPARE(runs[0].outcome.cakes, 1);
    QCOMPARE(runs[0].state, VerdictState::Holds);
    QCOMPARE(runs[1].outcome.cakes, 2);
    m_bench->press(Qt::Key_1, Qt::ControlModifier);
    m_bench->click(u"The tunnel · No protection"_s);
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    QCOMPARE(m_bench->session().choices().setup().story, first);
}

// Showing the page costs no run: not even the first time, and only a changed file is played again.
void TestStartPage::aRunIsPlayedOnAThreadOfItsOwnAndOnce()
{
    const QString file = saveTunnel(u"mine.onecake"_s, u"none");
    noteRecentRun(m_bench->settings, file);
    RecentRuns recent(&m_bench->settings, &m_bench->kept);
    QSignalSpy played(&recent, &RecentRuns::played);
    recent.refresh();
    QCOMPARE(recent.runs().front().played, RecentRun::Played::NotYet);
    QTRY_COMPARE(played.size(), 1);
    QCOMPARE(recent.runs().front().outcome.cakes, 2);
    recent.refresh();
    QCOMPARE(recent.runs().front().played, RecentRun::Played::ToTheEnd);
    QCOMPARE(saveTunnel(u"mine.onecake"_s, u"onecake"), file);
    QFile changed(file);
    QVERIFY(changed.open(QIODevice::ReadWrite));
    QVERIFY(changed.setFileTime(QDateTime::fromMSecsSinceEpoch(0), QFile::FileModificationTime));
    changed.close();
    recent.refresh();
    QCOMPARE(recent.runs().front().played, RecentRun::Played::NotYet);
    QTRY_COMPARE(played.size(), 2);
    QCOMPARE(recent.runs().front().outcome.cakes, 1);
}

// As in the lab, where a customer who was left without an answer asks once more.
void TestStartPage::aRunIsJudgedAsInTheLab()
{
    for (const QString &story : {u"tunnel"_s, u"reply-fails"_s, u"crash-after-work"_s}) {
        m_bench->session().choices().chooseStory(story);
        m_bench->session().choices().choosePolicy(u"onecake"_s);
        const QString file = m_bench->path(story + u".onecake"_s);
        m_bench->session().choices().saveRun(file);
        noteRecentRun(m_bench->settings, file);
        m_bench->session().playToEnd();
        RecentRuns recent(&m_bench->settings, &m_bench->kept);
        recent.refresh();
        QTRY_COMPARE(recent.runs().front().played, RecentRun::Played::ToTheEnd);
        QCOMPARE(recent.runs().front().state, overall(m_bench->session().verdicts()));
    }
}

void TestStartPage::aFileThatIsGoneOrSpoiledIsLeftOut()
{
    for (const QString &name : {u"gone.onecake"_s, u"spoiled.onecake"_s, u"good.onecake"_s})
        noteRecentRun(m_bench->settings, saveTunnel(name, u"onecake"));
    QVERIFY(QFile::remove(m_bench->path(u"gone.onecake"_s)));
    QVERIFY(QFile::resize(m_bench->path(u"spoiled.onecake"_s), 10));
    RecentRuns recent(&m_bench->settings, &m_bench->kept);
    recent.refresh();
    const std::vector<RecentRun> &runs = recent.runs();
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs[0].file, m_bench->path(u"good.onecake"_s));
}

void TestStartPage::aRunThatWasKeptUnsavedCanBeGoneOnWith()
{
    {
        LabBench crashed;
        const KeptRuns kept(&crashed.session, m_bench->path(u"unsaved"_s));
        crashed.session.act({UserActionKind::Order});
    }
    m_bench->open();
    RecentRuns recent(&m_bench->settings, &m_bench->kept);
    recent.refresh();
    const std::vector<RecentRun> &runs = recent.runs();
    QCOMPARE(runs.size(), size_t(1));
    QVERIFY(runs[0].isUnsaved);
    m_bench->click(runs[0].title);
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    QCOMPARE(m_bench->session().inputs().userActions.size(), size_t(1));
    m_bench->kept.discard();
}

void TestStartPage::aRecentStoreOpensAmongTheStores()
{
    const QString file = m_bench->path(u"orders.db"_s);
    QVERIFY(m_bench->lab.openIn(m_bench->folder, u"sqlite:"_s)); // makes a file with our tables
    const StoreUrl store = m_bench->session().store().url();
    QVERIFY(noteRecentStore(m_bench->path(u"recent.json"_s), store));
    QVERIFY(noteRecentStore(m_bench->path(u"recent.json"_s), *parseStoreUrl(u"sqlite:"_s + file)));
    m_bench->open();
    QTRY_VERIFY(m_bench->button(u"orders.db"_s) != nullptr);
    QVERIFY(!m_bench->button(u"orders.db"_s)->isEnabled()); // it is gone
    m_bench->click(QFileInfo(store.file).fileName());
    QCOMPARE(m_bench->window().page(), WindowPage::Stores);
    QCOMPARE(m_bench->window().stores()->page()->store(), store);
}

void TestStartPage::aDroppedRunOpensInTheLabAndADroppedDatabaseAmongTheStores()
{
    m_bench->open();
    drop(saveTunnel(u"dropped.onecake"_s, u"stripe"));
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    QCOMPARE(m_bench->session().inputs().policy->id, u"stripe"_s);
    QVERIFY(m_bench->lab.openIn(m_bench->folder, u"sqlite:"_s));
    const StoreUrl store = m_bench->session().store().url();
    m_bench->window().showPage(WindowPage::Start);
    drop(store.file);
    QCOMPARE(m_bench->window().page(), WindowPage::Stores);
    QCOMPARE(m_bench->window().stores()->page()->store().file, store.file);
}

void TestStartPage::whoPresentsShowsNoNamesOfStores()
{
    QVERIFY(m_bench->lab.openIn(m_bench->folder, u"sqlite:"_s));
    const StoreUrl store = m_bench->session().store().url();
    QVERIFY(noteRecentStore(m_bench->path(u"recent.json"_s), store));
    m_bench->open();
    const QString name = QFileInfo(store.file).fileName();
    QTRY_VERIFY(m_bench->button(name) != nullptr);
    m_bench->start()->setPrivate(true);
    QVERIFY(m_bench->button(name) == nullptr);
    m_bench->start()->setPrivate(false);
    QTRY_VERIFY(m_bench->button(name) != nullptr);
}

ONECAKE_TEST(TestStartPage)
#include "tst_start_page.moc"
