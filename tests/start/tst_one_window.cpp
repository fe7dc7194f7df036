// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One window with few pages: how they are switched, whose keys count, and how the window closes.

#include "tests/support/windows/one_window_bench.h"
#include "ui/start/tour.h"
#include "ui/style/fonts.h"

#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabBar>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestOneWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithThePageThatWasChosen();
    void thePagesAreSwitchedByKeysAndByTabs();
    void aKeyCountsOnItsOwnPageOnly();
    void theTitleIsThatOfThePage();
    void closingAsksForTheRunOfTheLabAndThenCloses();
    void closingTheLastTabOfTheStoresLeavesTheWindow();
    void theLabLeadsToTheStores();
    void theTourShowsSixPlacesAndLeavesNoTrace();
    void eachPageIsWholeOnASmallScreen_data();
    void eachPageIsWholeOnASmallScreen();

private:
    QTabBar *tabs();

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestOneWindow::init()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
}

void TestOneWindow::cleanup()
{
    setTextScale(deskText);
    m_bench.reset();
}

QTabBar *TestOneWindow::tabs()
{
    for (QTabBar *bar : m_bench->window().findChildren<QTabBar *>(u"pages"_s)) {
        if (bar->isVisible())
            return bar;
    }
    return nullptr;
}

void TestOneWindow::beginsWithThePageThatWasChosen()
{
    QCOMPARE(OneWindow::firstPage(m_bench->settings), WindowPage::Start);
    m_bench->settings.setValue(u"window/first-page"_s, u"lab"_s);
    QCOMPARE(OneWindow::firstPage(m_bench->settings), WindowPage::Lab);
    m_bench->settings.setValue(u"window/first-page"_s, u"moon"_s);
    QCOMPARE(OneWindow::firstPage(m_bench->settings), WindowPage::Start);
}

void TestOneWindow::thePagesAreSwitchedByKeysAndByTabs()
{
    QCOMPARE(m_bench->window().page(), WindowPage::Start);
    int key = Qt::Key_1;
    for (const WindowPage page : {WindowPage::Start, WindowPage::Lab, WindowPage::Stores,
                                  WindowPage::Explore}) {
        m_bench->press(Qt::Key(key++), Qt::ControlModifier);
        QCOMPARE(m_bench->window().page(), page);
        QVERIFY(tabs() != nullptr);
        QCOMPARE(tabs()->currentIndex(), static_cast<int>(page));
    }
    QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(1).center());
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    QCOMPARE(tabs()->currentIndex(), 1);
}

void TestOneWindow::aKeyCountsOnItsOwnPageOnly()
{
    m_bench->window().lab();
    m_bench->press(Qt::Key_O); // orders, in the lab
    QVERIFY(m_bench->session().inputs().userActions.empty());
    m_bench->press(Qt::Key_2, Qt::ControlModifier);
    m_bench->press(Qt::Key_O);
    QCOMPARE(m_bench->session().inputs().userActions.size(), size_t(1));
    m_bench->kept.discard();
}

void TestOneWindow::theTitleIsThatOfThePage()
{
    QCOMPARE(m_bench->window().windowTitle(), u"OneCake[*]"_s);
    m_bench->press(Qt::Key_2, Qt::ControlModifier);
    m_bench->press(Qt::Key_O);
    QVERIFY(m_bench->window().isWindowModified());
    m_bench->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_bench->window().windowTitle().endsWith(u"– OneCake"_s));
    m_bench->kept.discard();
}

void TestOneWindow::closingAsksForTheRunOfTheLabAndThenCloses()
{
    m_bench->press(Qt::Key_2, Qt::ControlModifier);
    m_bench->press(Qt::Key_O);
    m_bench->press(Qt::Key_1, Qt::ControlModifier);
    m_bench->window().close();
    QVERIFY(m_bench->window().isVisible());
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    auto *question = m_bench->window().findChild<QMessageBox *>();
    QVERIFY(question != nullptr && question->isVisible());
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!m_bench->window().isVisible());
    QVERIFY(m_bench->kept.leftBehind().empty());
}

void TestOneWindow::closingTheLastTabOfTheStoresLeavesTheWindow()
{
    m_bench->press(Qt::Key_3, Qt::ControlModifier);
    m_bench->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_bench->window().isVisible());
    QVERIFY(m_bench->window().stores()->isVisible());
}

void TestOneWindow::theLabLeadsToTheStores()
{
    QVERIFY(m_bench->lab.openIn(m_bench->folder, u"sqlite:"_s));
    m_bench->press(Qt::Key_2, Qt::ControlModifier);
    m_bench->press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_bench->window().page(), WindowPage::Stores);
    QCOMPARE(m_bench->window().stores()->page()->store(), m_bench->session().store().url());
}

void TestOneWindow::theTourShowsSixPlacesAndLeavesNoTrace()
{
    QCOMPARE(tourSteps().size(), 6);
    Q_EMIT m_bench->start()->tourAsked();
    auto *bar = m_bench->window().findChild<TourBar *>();
    for (const TourStep &step : tourSteps()) {
        QVERIFY(bar->isVisible());
        QCOMPARE(nameOf(m_bench->window().page()), step.page);
        const auto *mark = m_bench->window().findChild<TourMark *>();
        QVERIFY(mark != nullptr && mark->isVisible());
        QCOMPARE(mark->parentWidget()->objectName(), step.place);
        QVERIFY(bar->findChild<QLabel *>(u"tour-title"_s)->text().contains(step.title));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // Next, or Done
    }
    QVERIFY(!bar->isVisible());
    QVERIFY(m_bench->window().findChild<TourMark *>() == nullptr);
    QVERIFY(m_bench->session().timeline().events().empty());
}

void TestOneWindow::eachPageIsWholeOnASmallScreen_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<qreal>("scale");
    for (const auto &page : enumNames<WindowPage>) {
        QTest::addRow("%s", qPrintable(page.name.toString()))
            << static_cast<int>(page.value) << deskText;
    }
    QTest::newRow("start, for a room") << static_cast<int>(WindowPage::Start) << roomText;
}

// What does not fit is scrolled to; nothing makes the window larger than the screen.
void TestOneWindow::eachPageIsWholeOnASmallScreen()
{
    QFETCH(int, page);
    QFETCH(qreal, scale);
    setTextScale(scale);
    m_bench->window().showPage(static_cast<WindowPage>(page));
    const QSize small(960, 512); // 1920×1080 at 200 %
    m_bench->window().resize(small);
    QTRY_COMPARE(m_bench->window().size(), small);
    QTabBar *bar = tabs();
    const QRect place(bar->mapTo(&m_bench->window(), QPoint()), bar->size());
    QVERIFY(m_bench->window().rect().contains(place));
    QVERIFY(bar->width() >= bar->sizeHint().width());
}

ONECAKE_TEST(TestOneWindow)
#include "tst_one_window.moc"
