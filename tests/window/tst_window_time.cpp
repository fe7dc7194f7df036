// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Acting by hand, looking back, forking and comparing in the real window: by key and by click.

#include "core/model/timeline_json.h"
#include "tests/support/windows/window_bench.h"
#include "ui/diagram/scrub_bar.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestWindowTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void eachActionIsOnePress_data();
    void eachActionIsOnePress();
    void eachActionIsOneClick_data() { eachActionIsOnePress_data(); }
    void eachActionIsOneClick();
    void whatIsMadeReadyCanBeSeenUntilItHappens();
    void theApiDiesWhereThePersonSays();
    void theLatencyIsChosenFromItsMenu();
    void theLineOfTimeIsDragged();
    void goesThroughTheEventsByArrowKey();
    void thePastCannotBeActedUponButForked();
    void aTeacherKeepsTheTunnelAway();
    void saysWhereItLooks();
    void aRunIsSavedAndOpenedFromTheMenu();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    [[nodiscard]] QFileDialog *dialog();
    void playTunnel();

    std::unique_ptr<WindowBench> m_bench;
};

void TestWindowTime::init()
{
    // The offscreen platform has a complaint of its own, about every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
}

void TestWindowTime::playTunnel()
{
    m_bench->press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(m_bench->lab.isOver());
}

QFileDialog *TestWindowTime::dialog()
{
    QFileDialog *found = nullptr;
    (void)QTest::qWaitFor(
        [&found, this] {
            found = m_bench->window().findChild<QFileDialog *>();
            return found != nullptr && found->isVisible();
        },
        patienceMs);
    return found;
}

void TestWindowTime::eachActionIsOnePress_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("button");
    QTest::addColumn<UserActionKind>("action");
    const Qt::KeyboardModifiers none;
    QTest::newRow("order") << Qt::Key_O << none << u"Order a cake"_s << UserActionKind::Order;
    QTest::newRow("double tap") << Qt::Key_D << none << u"Double tap"_s
                                << UserActionKind::DoubleTap;
    QTest::newRow("change") << Qt::Key_E << none << u"Change the order"_s
                            << UserActionKind::ChangeOrder;
    QTest::newRow("reload") << Qt::Key_R << none << u"Reload the page"_s << UserActionKind::Reload;
    QTest::newRow("tunnel") << Qt::Key_T << none << u"Enter the tunnel"_s
                            << UserActionKind::EnterTunnel;
    QTest::newRow("reply") << Qt::Key_L << none << u"Lose next reply"_s
                           << UserActionKind::LoseNextReply;
    QTest::newRow("request") << Qt::Key_L << Qt::KeyboardModifiers(Qt::ShiftModifier)
                             << u"Lose next request"_s << UserActionKind::LoseNextRequest;
    QTest::newRow("kitchen") << Qt::Key_S << none << u"Slow the kitchen"_s
                             << UserActionKind::SlowKitchen;
}

void TestWindowTime::eachActionIsOnePress()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(UserActionKind, action);
    m_bench->press(key, modifiers);
    QCOMPARE(session().inputs().userActions.size(), size_t(1));
    QCOMPARE(session().inputs().userActions.front().kind, action);
}

void TestWindowTime::eachActionIsOneClick()
{
    QFETCH(QString, button);
    QFETCH(UserActionKind, action);
    m_bench->click(button);
    QCOMPARE(session().inputs().userActions.size(), size_t(1));
    QCOMPARE(session().inputs().userActions.front().kind, action);
}

void TestWindowTime::whatIsMadeReadyCanBeSeenUntilItHappens()
{
    m_bench->choose(u"Story"_s, u"Your own story"_s);
    auto *lose = m_bench->find<QAbstractButton>(u"Lose next reply"_s);
    QVERIFY(!lose->isDown());
    m_bench->press(Qt::Key_L);
    QTRY_VERIFY(lose->isDown());
    m_bench->press(Qt::Key_L);
    QTRY_VERIFY(lose->isDown()); // a second press changes nothing
    m_bench->press(Qt::Key_O);
    m_bench->lab.frames.pass(10s);
    QTRY_VERIFY(!lose->isDown());
    m_bench->press(Qt::Key_S);
    QTRY_VERIFY(m_bench->find<QAbstractButton>(u"Slow the kitchen"_s)->isDown());
    m_bench->press(Qt::Key_S);
    QTRY_VERIFY(!m_bench->find<QAbstractButton>(u"Slow the kitchen"_s)->isDown());
}

void TestWindowTime::theApiDiesWhereThePersonSays()
{
    m_bench->choose(u"Story"_s, u"Your own story"_s);
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    m_bench->press(Qt::Key_C);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_W); // after the work
    QCOMPARE(session().state().crashPoint, std::optional(WorkPoint::AfterWork));
    m_bench->press(Qt::Key_O);
    m_bench->lab.frames.pass(8s);
    const auto &events = session().timeline().events();
    QVERIFY(std::any_of(events.begin(), events.end(), [](const Event &event) {
        return event.kind == EventKind::ApiCrashed && event.text == nameOf(WorkPoint::AfterWork);
    }));
}

void TestWindowTime::theLatencyIsChosenFromItsMenu()
{
    m_bench->click(u"Latency 200 ms…"_s);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(session().state().networkLatency, Duration(120));
    QVERIFY(m_bench->find<QAbstractButton>(u"Latency 120 ms…"_s)->isVisible());
}

void TestWindowTime::theLineOfTimeIsDragged()
{
    playTunnel();
    auto *bar = m_bench->find<ScrubBar>(u"Time of the run"_s);
    const Duration end = session().elapsed();
    const int middle = bar->height() / 2;
    QTest::mousePress(bar, Qt::LeftButton, {}, QPoint(bar->width() - 7, middle));
    QCOMPARE(session().travel().lookedAt(), end);
    Duration last = end;
    for (int x = bar->width() - 20; x > 20; x -= 10) {
        QTest::mouseMove(bar, QPoint(x, middle));
        QTest::mousePress(bar, Qt::LeftButton, {}, QPoint(x, middle));
        QVERIFY(session().travel().lookedAt() < last);
        last = session().travel().lookedAt();
    }
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(0, middle));
    QCOMPARE(session().travel().lookedAt(), Duration(0));
    QCOMPARE(session().travel().shownCount(),
             static_cast<qsizetype>(session().timeline().seek({})));
    QVERIFY(m_bench->find<QLabel>(u"Virtual time 00:00.000"_s)->isVisible());
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() - 1, middle));
    QVERIFY(!session().travel().isLookingBack());
}

void TestWindowTime::goesThroughTheEventsByArrowKey()
{
    playTunnel();
    const qsizetype all = m_bench->lab.eventCount();
    m_bench->press(Qt::Key_Home);
    QCOMPARE(session().travel().shownCount(), qsizetype(0));
    m_bench->press(Qt::Key_Right);
    m_bench->press(Qt::Key_Right);
    QCOMPARE(session().travel().shownCount(), qsizetype(2));
    m_bench->press(Qt::Key_Left);
    QCOMPARE(session().travel().shownCount(), qsizetype(1));
    m_bench->click(u"Step"_s);
    QCOMPARE(session().travel().shownCount(), qsizetype(2));
    m_bench->click(u"One event back"_s);
    QCOMPARE(session().travel().shownCount(), qsizetype(1));
    m_bench->press(Qt::Key_End);
    QVERIFY(!session().travel().isLookingBack());
    QCOMPARE(session().travel().shownCount(), all);
    m_bench->click(u"To the start"_s);
    QCOMPARE(session().travel().shownCount(), qsizetype(0));
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!session().travel().isLookingBack());
}

void TestWindowTime::thePastCannotBeActedUponButForked()
{
    playTunnel();
    auto *fork = m_bench->find<QAbstractButton>(u"Fork here"_s);
    QVERIFY(!fork->isEnabled());
    session().travel().lookAt(500ms);
    QVERIFY(!m_bench->find<QAbstractButton>(u"Enter the tunnel"_s)->isEnabled());
    m_bench->press(Qt::Key_O);
    QVERIFY(session().inputs().userActions.empty());
    QTest::mouseClick(fork, Qt::LeftButton);
    QVERIFY(!session().travel().isLookingBack());
    QCOMPARE(session().elapsed(), Duration(500));
    m_bench->press(Qt::Key_O);
    QCOMPARE(session().inputs().userActions.size(), size_t(1));
}

void TestWindowTime::aTeacherKeepsTheTunnelAway()
{
    playTunnel();
    QCOMPARE(m_bench->text(u"summary"_s), u"1 order · 2 cakes · charged twice"_s);
    m_bench->click(u"Back to before the trouble"_s);
    QVERIFY(session().travel().isLookingBack());
    m_bench->press(Qt::Key_F, Qt::ShiftModifier);
    m_bench->press(Qt::Key_Space);
    m_bench->lab.frames.pass(20s);
    QCOMPARE(m_bench->text(u"before"_s), u"Before: 1 order · 2 cakes · charged twice"_s);
    QCOMPARE(m_bench->text(u"now"_s), u"Now: 1 order · 1 cake · charged once"_s);
}

void TestWindowTime::saysWhereItLooks()
{
    playTunnel();
    session().travel().lookAt(4300ms);
    QCOMPARE(m_bench->text(u"hint"_s),
             u"Looking back at 00:04.300 of 00:14.550: fork here (F), or return to now (Esc)."_s);
    m_bench->window().resize(1600, 900); // a small window has it as a tool tip
    QVERIFY(m_bench->window().findChild<QLabel *>(u"hint"_s)->isVisible());
    m_bench->press(Qt::Key_Escape);
    QVERIFY(m_bench->text(u"hint"_s).startsWith(u"The story is over"));
}

void TestWindowTime::aRunIsSavedAndOpenedFromTheMenu()
{
    const QTemporaryDir folder;
    m_bench->choose(u"Story"_s, u"Your own story"_s);
    m_bench->press(Qt::Key_O);
    m_bench->press(Qt::Key_L);
    m_bench->lab.frames.pass(20s);
    const QString played = identityOf(session().timeline());
    m_bench->press(Qt::Key_S, Qt::ControlModifier);
    QFileDialog *save = dialog();
    QVERIFY(save != nullptr);
    save->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(u"mine"_s));
    QTest::keyClick(save, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(folder.filePath(u"mine.onecake"_s)));
    QTRY_VERIFY(m_bench->window().findChild<QFileDialog *>() == nullptr);
    m_bench->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    m_bench->choose(u"Story"_s, u"The tunnel"_s);
    m_bench->press(Qt::Key_O, Qt::ControlModifier);
    QFileDialog *open = dialog();
    QVERIFY(open != nullptr);
    open->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(u"mine.onecake"_s));
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_COMPARE(session().inputs().userActions.size(), size_t(2));
    m_bench->press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(identityOf(session().timeline()), played);
}

ONECAKE_TEST(TestWindowTime)
#include "tst_window_time.moc"
