// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window as a person uses it: real widgets, clicked and keyed.

#include "core/session/lab/lab_options.h"
#include "tests/support/windows/window_bench.h"
#include "ui/models/key_table_model.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void showsAtOnceWhatToDo();
    void playsTheTunnelByClickAndShowsTwoCakes();
    void playsTheTunnelByKeyUnderAPolicyAndShowsOneCake();
    void tellsTheStoryByHand();
    void theKeyTableCountsDownAndIsNeverReset();
    void aStepIsOneRowOfTheLog();
    void timeIsStoppedAndGoesOnBySpace();
    void aButtonThatHasTheFocusIsPressedBySpaceAndReturn();
    void theSpeedIsChosenByKey();
    void saysInOneSentenceThatAStoreCannotBeOpened();
    void aStoryIsChosenFromTheMenu();
    void policiesAreOfferedByGroup();
    void everyControlHasWordsAndEveryActionAKey();
    void looksDarkAndLight();

private:
    [[nodiscard]] QString summary() { return m_bench->text(u"summary"_s); }

    std::unique_ptr<WindowBench> m_bench;
};

void TestWindow::init()
{
    // The offscreen platform has a complaint of its own, about every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
}

void TestWindow::showsAtOnceWhatToDo()
{
    QCOMPARE(m_bench->find<QComboBox>(u"Story"_s)->currentText(), u"The tunnel"_s);
    QVERIFY(m_bench->find<QAbstractButton>(u"Play"_s)->isVisible());
    QVERIFY(m_bench->find<QAbstractItemView>(u"Keys"_s)->accessibleDescription().contains(
        u"this policy keeps no keys"));
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    QVERIFY(m_bench->find<QAbstractItemView>(u"Keys"_s)->accessibleDescription().contains(
        u"Press Order a cake (O) or Play (Space)"));
    QVERIFY(m_bench->find<QAbstractItemView>(u"Log"_s)->accessibleDescription().contains(
        u"Press Play (Space)"));
    QVERIFY(!m_bench->find<QAbstractButton>(u"Order again"_s)->isEnabled());
    QCOMPARE(summary(), u"Nothing ordered yet"_s);
}

void TestWindow::playsTheTunnelByClickAndShowsTwoCakes()
{
    m_bench->click(u"Play"_s);
    m_bench->lab.frames.pass(5s);
    QVERIFY(m_bench->find<QAbstractButton>(u"Pause"_s)->isVisible());
    m_bench->lab.frames.pass(20s);
    QCOMPARE(summary(), u"1 order · 2 cakes · charged twice"_s);
    QCOMPARE(m_bench->text(u"at-most-one-cake"_s), u"Order 1 led to 2 cakes"_s);
    QVERIFY(m_bench->find<QAbstractItemView>(u"Keys"_s)->accessibleDescription().contains(
        u"keeps no keys"));
    QVERIFY(m_bench->find<QAbstractButton>(u"Play again"_s)->isVisible());
}

void TestWindow::playsTheTunnelByKeyUnderAPolicyAndShowsOneCake()
{
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    QCOMPARE(m_bench->session().inputs().policy->id, u"onecake"_s);
    m_bench->press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(m_bench->lab.isOver());
    QCOMPARE(summary(), u"1 order · 1 cake · charged once"_s);
    const QAbstractItemModel *keys = m_bench->rowsOf(u"Keys"_s);
    QCOMPARE(keys->rowCount(), 1);
    QCOMPARE(keys->index(0, KeyTableModel::StateColumn).data().toString(), u"completed"_s);
    QCOMPARE(keys->index(0, KeyTableModel::ReplaysColumn).data().toString(), u"1"_s);
    QVERIFY(keys->index(0, KeyTableModel::LastReplayColumn).data().toString().endsWith(u"ago"));
}

void TestWindow::tellsTheStoryByHand()
{
    m_bench->choose(u"Story"_s, u"Your own story"_s);
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    m_bench->click(u"Order a cake"_s);
    m_bench->lab.frames.pass(1s);
    m_bench->press(Qt::Key_T);
    auto *tunnel = m_bench->find<QAbstractButton>(u"Leave the tunnel"_s);
    QVERIFY(m_bench->session().state().isInTunnel);
    m_bench->lab.frames.pass(6s);
    QTest::mouseClick(tunnel, Qt::LeftButton);
    QVERIFY(!m_bench->session().state().isInTunnel);
    QCOMPARE(tunnel->accessibleName(), u"Enter the tunnel"_s);
    m_bench->press(Qt::Key_A);
    m_bench->lab.frames.pass(10s);
    QCOMPARE(summary(), u"1 order · 1 cake · charged once"_s);
    m_bench->press(Qt::Key_O);
    m_bench->lab.frames.pass(10s);
    QCOMPARE(summary(), u"2 orders · 2 cakes · 2 charges"_s);
    QCOMPARE(m_bench->rowsOf(u"Keys"_s)->rowCount(), 2);
}

void TestWindow::theKeyTableCountsDownAndIsNeverReset()
{
    m_bench->choose(u"Story"_s, u"Your own story"_s);
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    QAbstractItemModel *keys = m_bench->rowsOf(u"Keys"_s);
    const QSignalSpy resets(keys, &QAbstractItemModel::modelReset);
    m_bench->press(Qt::Key_O);
    m_bench->lab.frames.pass(1s);
    QCOMPARE(keys->rowCount(), 1);
    auto *table = m_bench->find<QAbstractItemView>(u"Keys"_s);
    table->selectionModel()->select(keys->index(0, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QModelIndex lease = keys->index(0, KeyTableModel::LeaseColumn);
    QCOMPARE(lease.data().toString(), u"29.7 s left"_s);
    m_bench->lab.frames.pass(1s);
    QCOMPARE(lease.data().toString(), u"28.7 s left"_s);
    m_bench->lab.frames.pass(6s);
    const QModelIndex expiry = keys->index(0, KeyTableModel::ExpiryColumn);
    QCOMPARE(expiry.data().toString(), u"6 d 23 h"_s);
    m_bench->lab.frames.pass(2s);
    m_bench->press(Qt::Key_O);
    m_bench->lab.frames.pass(5s);
    QCOMPARE(keys->rowCount(), 2);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    m_bench->session().choices().restart();
    QCOMPARE(keys->rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestWindow::aStepIsOneRowOfTheLog()
{
    const QAbstractItemModel *log = m_bench->rowsOf(u"Log"_s);
    for (int steps = 1; steps <= 10; ++steps) {
        m_bench->press(Qt::Key_Period);
        QCOMPARE(log->rowCount(), steps);
    }
    m_bench->click(u"Step"_s);
    QCOMPARE(log->rowCount(), 11);
}

void TestWindow::timeIsStoppedAndGoesOnBySpace()
{
    m_bench->press(Qt::Key_Space);
    m_bench->lab.frames.pass(480ms);
    QCOMPARE(m_bench->session().elapsed(), Duration(480));
    m_bench->press(Qt::Key_Space);
    m_bench->lab.frames.pass(480ms);
    QCOMPARE(m_bench->session().elapsed(), Duration(480));
    QCOMPARE(m_bench->find<QLabel>(u"Virtual time 00:00.480"_s)->text(), u"00:00.480"_s);
    m_bench->press(Qt::Key_Space);
    m_bench->lab.frames.pass(480ms);
    QCOMPARE(m_bench->session().elapsed(), Duration(960));
}

void TestWindow::aButtonThatHasTheFocusIsPressedBySpaceAndReturn()
{
    auto *order = m_bench->find<QAbstractButton>(u"Order a cake"_s);
    order->setFocus(Qt::TabFocusReason);
    QTest::keyClick(order, Qt::Key_Space);
    QCOMPARE(m_bench->lab.outcome().intents, 1);
    QTest::keyClick(order, Qt::Key_Return);
    QCOMPARE(m_bench->lab.outcome().intents, 2);
}

void TestWindow::theSpeedIsChosenByKey()
{
    auto *speed = m_bench->find<QComboBox>(u"Speed"_s);
    QCOMPARE(speed->currentText(), u"1×"_s);
    m_bench->press(Qt::Key_Plus);
    m_bench->press(Qt::Key_Plus);
    QCOMPARE(speed->currentText(), u"4×"_s);
    m_bench->press(Qt::Key_Minus);
    QCOMPARE(speed->currentText(), u"2×"_s);
    m_bench->press(Qt::Key_1);
    QCOMPARE(speed->currentText(), u"1×"_s);
    m_bench->choose(u"Speed"_s, u"64×"_s);
    QCOMPARE(m_bench->session().state().speed.doublings(), 6);
    m_bench->press(Qt::Key_Plus); // there is nothing faster
    QCOMPARE(speed->currentText(), u"64×"_s);
}

void TestWindow::saysInOneSentenceThatAStoreCannotBeOpened()
{
    auto *message = m_bench->window().findChild<QLabel *>(u"message"_s);
    QVERIFY(!message->isVisible());
    m_bench->session().store().open(*parseStoreUrl(u"sqlite:/no/such/folder/orders.db"_s));
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"/no/such/folder"));
    m_bench->click(u"Close the message"_s);
    QVERIFY(!message->isVisible());
}

void TestWindow::aStoryIsChosenFromTheMenu()
{
    for (QAction *action : m_bench->window().findChildren<QAction *>()) {
        if (action->text() == u"Double tap")
            action->trigger();
    }
    QCOMPARE(m_bench->session().inputs().scenario->id, u"double-tap"_s);
    QCOMPARE(m_bench->find<QComboBox>(u"Story"_s)->currentText(), u"Double tap"_s);
}

void TestWindow::policiesAreOfferedByGroup()
{
    const auto *box = m_bench->find<QComboBox>(u"Policy"_s);
    int row = 0;
    QString group;
    for (const LabOption &option : policyOptions()) {
        if (option.group != group) {
            group = option.group;
            QCOMPARE(box->itemText(row), group);
            QVERIFY(!box->model()->index(row++, 0).flags().testFlag(Qt::ItemIsEnabled));
        }
        QCOMPARE(box->itemData(row++).toString(), option.id);
    }
    QCOMPARE(box->count(), row);

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "mine", "title": "My own"})");
    file.close();
    m_bench->session().choices().choosePolicy(file.fileName());
    QCOMPARE(box->currentText(), u"My own (mine.json)"_s);
    QCOMPARE(box->itemText(row), u"From files"_s);
    QCOMPARE(box->count(), row + 2);
}

void TestWindow::everyControlHasWordsAndEveryActionAKey()
{
    for (const QAbstractButton *button : m_bench->window().findChildren<QAbstractButton *>()) {
        const bool isOurs = !button->objectName().startsWith(u"qt_");
        if (isOurs && button->isVisible())
            QVERIFY2(!button->accessibleName().isEmpty(), button->metaObject()->className());
    }
    for (const QComboBox *box : m_bench->window().findChildren<QComboBox *>()) {
        QVERIFY(!box->accessibleName().isEmpty());
        QVERIFY2(!box->toolTip().isEmpty(), qPrintable(box->accessibleName()));
        QVERIFY2(box->focusPolicy() != Qt::NoFocus, qPrintable(box->accessibleName()));
    }
    QSet<QKeySequence> keys;
    for (const QAction *action : m_bench->window().findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut)
            continue; // its widget takes it while it has the focus
        const QKeySequence key = action->shortcut();
        QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(action->text()));
        keys.insert(key);
    }
}

void TestWindow::looksDarkAndLight()
{
    m_bench->window().setAppearance(Appearance::Dark);
    QTRY_VERIFY(m_bench->window().palette().color(QPalette::Window).lightness() < 80);
    QTRY_VERIFY(m_bench->window().palette().color(QPalette::WindowText).lightness() > 200);
    m_bench->window().setAppearance(Appearance::Light);
    QTRY_VERIFY(m_bench->window().palette().color(QPalette::Window).lightness() > 200);
    m_bench->window().grab(); // paints without a complaint
}

ONECAKE_TEST(TestWindow)
#include "tst_window.moc"
