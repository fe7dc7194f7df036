// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person made by hand in the window is not lost without a question: not by a choice, not by
// a key, and not by closing.

#include "core/lab/sim/run_file.h"
#include "tests/support/windows/hand_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestWindowLeaving
    : public QObject
    , private HandBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void anotherPolicyReplaysWhatWasDoneByHand();
    void restartAsksBeforeItLosesWhatWasDoneByHand_data();
    void restartAsksBeforeItLosesWhatWasDoneByHand();
    void restartAsksNothingWhereNothingIsLost();
    void closingAsksAndIsCalledOffByEscape();
    void closingSavesWhereItIsAskedTo();
    void openingARunAsksAndOpeningAPolicyDoesNot();
    void aRunLeftBehindIsOfferedAtTheNextStart();
};

void TestWindowLeaving::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    openWindow();
}

void TestWindowLeaving::anotherPolicyReplaysWhatWasDoneByHand()
{
    playByHand();
    const Duration instant = session().elapsed();
    session().choices().choosePolicy(u"none"_s);
    QCOMPARE(m_bench->lab.outcome().cakes, 2); // without protection
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    QCOMPARE(session().inputs().userActions.size(), size_t(4));
    QCOMPARE(session().elapsed(), instant);
    QCOMPARE(m_bench->lab.outcome().cakes, 1);
    QVERIFY(session().comparisonRun()); // to compare with
}

void TestWindowLeaving::restartAsksBeforeItLosesWhatWasDoneByHand_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("button");
    QTest::addColumn<size_t>("actionsLeft");
    QTest::newRow("cancel") << QMessageBox::Cancel << size_t(4);
    QTest::newRow("discard") << QMessageBox::Discard << size_t(0);
}

void TestWindowLeaving::restartAsksBeforeItLosesWhatWasDoneByHand()
{
    QFETCH(QMessageBox::StandardButton, button);
    QFETCH(size_t, actionsLeft);
    playByHand();
    m_bench->press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(session().inputs().userActions.size(), size_t(4));
    answer(button);
    QCOMPARE(session().inputs().userActions.size(), actionsLeft);
}

void TestWindowLeaving::restartAsksNothingWhereNothingIsLost()
{
    m_bench->press(Qt::Key_End, Qt::ControlModifier);
    m_bench->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(question() == nullptr);
    QCOMPARE(session().state().phase, LabPhase::Ready);
    playByHand();
    session().choices().saveRun(m_folder.filePath(u"saved.onecake"_s));
    m_bench->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(question() == nullptr);
    QCOMPARE(session().inputs().userActions.size(), size_t(0));
}

void TestWindowLeaving::closingAsksAndIsCalledOffByEscape()
{
    QVERIFY(!m_bench->window().isWindowModified());
    playByHand();
    QVERIFY(m_bench->window().isWindowModified());
    m_bench->press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(m_bench->window().isVisible());
    QVERIFY(question() != nullptr);
    m_bench->window().close(); // once is enough to be asked
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_bench->window().isVisible());
    QCOMPARE(session().inputs().userActions.size(), size_t(4));
    m_bench->window().close();
    answer(QMessageBox::Discard);
    QVERIFY(!m_bench->window().isVisible());
    QVERIFY(m_bench->kept.leftBehind().empty());
}

void TestWindowLeaving::closingSavesWhereItIsAskedTo()
{
    playByHand();
    const UserActions userActions = session().inputs().userActions;
    m_bench->window().close();
    answer(QMessageBox::Save);
    const QString file = m_folder.filePath(u"closed.onecake"_s);
    saveAs(file);
    QTRY_VERIFY(!m_bench->window().isVisible());
    QCOMPARE(loadRun(file)->userActions, userActions);
}

void TestWindowLeaving::openingARunAsksAndOpeningAPolicyDoesNot()
{
    const QString run = m_folder.filePath(u"double.onecake"_s);
    QVERIFY(saveRun(*runOfScenario(u"double-tap"_s), run));
    playByHand();
    m_bench->window().open(writePolicy(u"p.json"_s, u"Mine"_s));
    QVERIFY(question() == nullptr);
    QCOMPARE(session().inputs().userActions.size(), size_t(4));
    m_bench->window().open(run);
    answer(QMessageBox::Cancel);
    QCOMPARE(session().inputs().userActions.size(), size_t(4));
    m_bench->window().open(run);
    answer(QMessageBox::Discard);
    QCOMPARE(session().inputs().scenario->id, u"double-tap"_s);
    QVERIFY(!m_bench->window().isWindowModified());
}

void TestWindowLeaving::aRunLeftBehindIsOfferedAtTheNextStart()
{
    {
        LabBench crashed;
        const KeptRuns kept(&crashed.session, m_bench->keptFolder());
        crashed.session.act({UserActionKind::Order});
    }
    MainWindow next(&session(), &m_bench->book, &m_bench->kept, m_bench->settings());
    next.show();
    QPushButton *open = nullptr;
    for (QPushButton *button : next.findChildren<QPushButton *>()) {
        if (button->text() == u"Open it")
            open = button;
    }
    QVERIFY(open != nullptr && open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(session().inputs().userActions.size(), size_t(1));
    QVERIFY(!open->isVisible());
    m_bench->kept.discard();
}

ONECAKE_TEST(TestWindowLeaving)
#include "tst_window_leaving.moc"
