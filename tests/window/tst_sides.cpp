// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs side by side in the window: by one key, with choices above each side, the differences marked
// and jumped to, the outcomes below, in words for who cannot see them, and saved as one picture.

#include "tests/support/windows/window_bench.h"
#include "ui/diagram/sides_view.h"
#include "ui/lab/sides_panel.h"
#include "ui/style/fonts.h"

#include <QAccessible>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QToolBar>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneKeyPutsTheOtherPolicyBesideIt();
    void theSameKeyReturnsToOneRunAsItWas();
    void theWindowClosesAsItWasWithOneRun();
    void eachSideHasChoicesOfItsOwn();
    void whatDoesNotGoTogetherChangesNothing();
    void aKeyJumpsFromDifferenceToDifference();
    void whatIsDoneByHandStrikesBoth();
    void whatEachCameToStandsBelow();
    void promisesThatStandDifferentlyComeFirst();
    void aScreenReaderIsToldOfEverySideAndTheDifference();
    void theArrowKeysGoThroughTheEventsOfEverySide();
    void threeSidesHaveTheirRoom();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void isSavedAsOnePicture_data();
    void isSavedAsOnePicture();
    void aNameThatSaysNothingIsRefused();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    [[nodiscard]] SideBySide &beside() { return session().beside(); }
    [[nodiscard]] SidesPanel *panel()
    {
        return m_bench->window().findChild<SidesPanel *>(u"sides-panel"_s);
    }
    void openSides();
    void playOut();

    std::unique_ptr<WindowBench> m_bench;
};

void TestSides::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window()));
}

void TestSides::cleanup()
{
    setTextScale(deskText);
    m_bench.reset();
}

void TestSides::openSides()
{
    m_bench->press(Qt::Key_P);
    QTRY_VERIFY(panel() != nullptr);
}

void TestSides::playOut()
{
    session().playToEnd();
    QTRY_VERIFY(m_bench->lab.isOver());
}

void TestSides::oneKeyPutsTheOtherPolicyBesideIt()
{
    openSides();
    QCOMPARE(m_bench->text(u"side-1"_s), u"No protection"_s);
    QCOMPARE(m_bench->text(u"side-2"_s), u"OneCake"_s);
    m_bench->press(Qt::Key_Space);
    m_bench->lab.frames.pass(20s);
    QCOMPARE(m_bench->text(u"outcome-1"_s), u"1 order · 2 cakes · charged twice"_s);
    QCOMPARE(m_bench->text(u"outcome-2"_s), u"1 order · 1 cake · charged once"_s);
}

void TestSides::theSameKeyReturnsToOneRunAsItWas()
{
    const auto visible = [this] {
        QStringList names;
        for (const QDockWidget *dock : m_bench->window().findChildren<QDockWidget *>()) {
            if (dock->isVisible())
                names.append(dock->objectName());
        }
        return names;
    };
    const QStringList before = visible();
    openSides();
    QVERIFY(visible().isEmpty());
    m_bench->press(Qt::Key_P);
    QTRY_VERIFY(panel() == nullptr);
    QCOMPARE(visible(), before);
    QVERIFY(m_bench->window().findChild<QToolBar *>(u"setup"_s)->isVisible());
    QVERIFY(!beside().isOn());
}

void TestSides::theWindowClosesAsItWasWithOneRun()
{
    openSides();
    m_bench->window().close();
    m_bench->window().restoreState(m_bench->settings()->value(u"window/state"_s).toByteArray(), 3);
    QVERIFY(!m_bench->window().findChild<QDockWidget *>(u"verdict"_s)->isHidden());
}

void TestSides::eachSideHasChoicesOfItsOwn()
{
    openSides();
    m_bench->choose(u"Policy, side 2"_s, u"Look, bake, write down"_s);
    QCOMPARE(beside().inputs(1).policy->id, u"get-then-put"_s);
    QCOMPARE(beside().inputs(0).policy->id, u"none"_s);
    const auto *first = m_bench->find<QComboBox>(u"Memory of the store, side 1"_s);
    QCOMPARE(first->currentText(), u"No keys kept, by policy"_s);
    const auto *other = m_bench->find<QComboBox>(u"Memory of the store, side 2"_s);
    QCOMPARE(other->currentText(), u"Keys kept for ever, by policy"_s);
    m_bench->choose(u"Memory of the store, side 2"_s, u"Keys kept for 1 h"_s);
    QCOMPARE(beside().inputs(1).policy->retention.retention, Duration(1h));
    QVERIFY(m_bench->text(u"side-2"_s).endsWith(u", keys kept for 1 h"));
    m_bench->choose(u"Policy, side 1"_s, u"OneCake"_s);
    QCOMPARE(session().inputs().policy->id, u"onecake"_s);
    QCOMPARE(m_bench->text(u"side-1"_s), u"OneCake"_s);
    // What is shorter than its lease is passed over, and says why.
    m_bench->choose(u"Memory of the store, side 1"_s, u"Keys kept for 1 d"_s);
    QCOMPARE(session().inputs().policy->retention.retention, Duration(24h));
}

// No protection keeps no keys, for no time that could be chosen.
void TestSides::whatDoesNotGoTogetherChangesNothing()
{
    openSides();
    m_bench->choose(u"Memory of the store, side 2"_s, u"Keys kept for 1 h"_s);
    const QSignalSpy failures(&session(), &LabSession::failed);
    auto *policy = m_bench->find<QComboBox>(u"Policy, side 2"_s);
    policy->setCurrentIndex(policy->findText(u"No protection"_s));
    Q_EMIT policy->activated(policy->currentIndex());
    QCOMPARE(failures.count(), 1);
    QCOMPARE(beside().count(), size_t(2));
    QCOMPARE(beside().inputs(1).policy->retention.retention, Duration(1h));
    QCOMPARE(policy->currentData().toString(), u"onecake"_s);
}

void TestSides::aKeyJumpsFromDifferenceToDifference()
{
    openSides();
    playOut();
    m_bench->press(Qt::Key_J);
    QCOMPARE(session().travel().lookedAt(), 250ms);
    QVERIFY(m_bench->text(u"difference"_s).startsWith(u"They differ first at 0.25 s. No protect"));
    m_bench->press(Qt::Key_J);
    QVERIFY(m_bench->text(u"difference"_s).startsWith(u"Difference 2 of "));
    m_bench->press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(session().travel().lookedAt(), 250ms);
    m_bench->click(u"Next difference"_s);
    QVERIFY(m_bench->text(u"difference"_s).startsWith(u"Difference 2 of "));
}

void TestSides::whatIsDoneByHandStrikesBoth()
{
    m_bench->choose(u"Story"_s, u"Your own story"_s);
    openSides();
    m_bench->press(Qt::Key_O);
    m_bench->press(Qt::Key_L);
    m_bench->lab.frames.pass(20s);
    QCOMPARE(beside().inputs(1).userActions.size(), size_t(2));
    for (size_t side = 0; side < 2; ++side) {
        const std::vector<Event> &events = beside().timeline(side).events();
        QCOMPARE(std::count_if(events.begin(), events.end(),
                               [](const Event &event) { return event.kind == EventKind::Lost; }),
                 1);
    }
}

void TestSides::whatEachCameToStandsBelow()
{
    openSides();
    QCOMPARE(m_bench->text(u"outcome-1"_s), u"Nothing ordered yet"_s);
    QVERIFY(m_bench->text(u"difference"_s).startsWith(u"They do not differ"));
    playOut();
    QCOMPARE(m_bench->text(u"outcome-1"_s), u"1 order · 2 cakes · charged twice"_s);
    session().travel().lookAt(5s);
    QCOMPARE(m_bench->text(u"outcome-1"_s), u"1 order · 1 cake · charged once"_s);
}

void TestSides::promisesThatStandDifferentlyComeFirst()
{
    openSides();
    playOut();
    QList<QLabel *> promises;
    for (QLabel *label : panel()->findChildren<QLabel *>()) {
        for (const Verdict &verdict : beside().verdicts(0)) {
            if (label->text() == promiseOf(verdict.name))
                promises.append(label);
        }
    }
    QCOMPARE(promises.size(), static_cast<qsizetype>(beside().verdicts(0).size()));
    QTRY_VERIFY(promises.front()->y() != promises.back()->y()); // once they are laid out
    std::sort(promises.begin(), promises.end(),
              [](const QLabel *one, const QLabel *other) { return one->y() < other->y(); });
    qsizetype different = 0;
    for (size_t at = 0; at < beside().verdicts(0).size(); ++at)
        different += beside().verdicts(0)[at].state != beside().verdicts(1)[at].state ? 1 : 0;
    QVERIFY(different > 0);
    for (qsizetype at = 0; at < promises.size(); ++at)
        QCOMPARE(promises[at]->font().bold(), at < different);
}

void TestSides::aScreenReaderIsToldOfEverySideAndTheDifference()
{
    openSides();
    playOut();
    SidesView *view = panel()->view();
    QCOMPARE(view->accessibleName(), u"Side by side"_s);
    const QString words = view->accessibleDescription();
    QVERIFY2(words.contains(u"No protection: 1 order · 2 cakes · charged twice."),
             qPrintable(words));
    QVERIFY2(words.contains(u"OneCake: 1 order · 1 cake · charged once."), qPrintable(words));
    QVERIFY2(words.contains(u"They differ first at 0.25 s."), qPrintable(words));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), static_cast<int>(view->stopCount()));
    QStringList entries;
    for (int at = 0; at < list->childCount(); ++at)
        entries.append(list->child(at)->text(QAccessible::Name));
    QVERIFY(!entries.filter(u", No protection: "_s).isEmpty());
    QVERIFY(!entries.filter(u", OneCake: "_s).isEmpty());
}

void TestSides::theArrowKeysGoThroughTheEventsOfEverySide()
{
    openSides();
    playOut();
    SidesView *view = panel()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->chosenStop(), std::optional(size_t(0)));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->chosenStop(), std::optional(size_t(1)));
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->chosenStop(), std::optional(size_t(0)));
    QVERIFY(!view->wordsOfStop(0).isEmpty());
}

void TestSides::threeSidesHaveTheirRoom()
{
    m_bench->window().resize(1680, 900);
    openSides();
    m_bench->press(Qt::Key_P, Qt::ShiftModifier);
    QTRY_COMPARE(beside().count(), size_t(3));
    playOut();
    SidesView *view = panel()->view();
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    for (size_t side = 0; side < 3; ++side)
        QVERIFY(view->leftOf(side) + view->sideWidth() <= view->viewport()->width() + 1);
    QVERIFY(m_bench->text(u"outcome-3"_s).startsWith(u"1 order"));
    m_bench->press(Qt::Key_P, Qt::ShiftModifier);
    QTRY_COMPARE(beside().count(), size_t(2));
}

void TestSides::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("letters");
    QTest::newRow("a projector") << QSize(1280, 720) << deskText;
    QTest::newRow("1920×1080 at 200 %") << QSize(960, 540) << deskText;
    QTest::newRow("for a room") << QSize(1280, 720) << roomText;
}

// Whatever does not fit can be scrolled to.
void TestSides::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(qreal, letters);
    setTextScale(letters);
    m_bench->window().resize(size);
    openSides();
    playOut();
    m_bench->window().resize(size);
    QTRY_VERIFY2(
        m_bench->window().width() <= size.width() && m_bench->window().height() <= size.height(),
        qPrintable(u"%1×%2"_s.arg(m_bench->window().width()).arg(m_bench->window().height())));
    const SidesView *view = panel()->view();
    QVERIFY(view->viewport()->height() > 5 * view->fontMetrics().height());
    const int reach = view->viewport()->width() + view->horizontalScrollBar()->maximum();
    QVERIFY(view->leftOf(1) + view->sideWidth() <= reach + 1);
    QCOMPARE(m_bench->text(u"side-2"_s), u"OneCake"_s);
}

void TestSides::isSavedAsOnePicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("SVG") << u"sides.svg"_s << QByteArray("<?xml");
    QTest::newRow("PNG") << u"sides.png"_s << QByteArray("\x89PNG");
    QTest::newRow("text") << u"sides.txt"_s << QByteArray("No protection");
    QTest::newRow("Mermaid") << u"sides.md"_s << QByteArray("## No protection");
    QTest::newRow("PlantUML") << u"sides.puml"_s << QByteArray("@startuml\ntitle No protection");
}

void TestSides::isSavedAsOnePicture()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    openSides();
    playOut();
    const QTemporaryDir folder;
    const QSignalSpy saved(panel(), &SidesPanel::saved);
    panel()->saveTo(folder.filePath(name));
    QCOMPARE(saved.count(), 1);
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(beginning), bytes.left(80).constData());
}

void TestSides::aNameThatSaysNothingIsRefused()
{
    openSides();
    const QTemporaryDir folder;
    const QSignalSpy failures(panel(), &SidesPanel::failed);
    panel()->saveTo(folder.filePath(u"sides.gif"_s));
    QCOMPARE(failures.count(), 1);
    QVERIFY(!QFile::exists(folder.filePath(u"sides.gif"_s)));
}

ONECAKE_TEST(TestSides)
#include "tst_sides.moc"
