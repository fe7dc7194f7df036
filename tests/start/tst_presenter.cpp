// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Presenting to a room: what is hidden, how large letters are, and the keys of a remote control.

#include "tests/support/windows/one_window_bench.h"
#include "ui/diagram/diagram_view.h"
#include "ui/models/store_text.h"
#include "ui/present/presenter.h"
#include "ui/style/fonts.h"

#include <QDockWidget>
#include <QFontInfo>
#include <QLabel>
#include <QMenuBar>
#include <QToolBar>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void noLetterIsSmallerThanTwentyFourPixelsAt1080();
    void theDiagramHasThePlaceAndItAllComesBack();
    void controlsComeBackWhileTheMouseMoves();
    void aRemoteControlSteps();
    void bBlanksTheScreen();
    void theOtherKeysWorkAsEver();
    void pressedKeysAreShownOnRequest();
    void placesAreNotShown();

private:
    MainWindow &lab() { return *m_bench->window().lab(); }

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestPresenter::init()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
    m_bench->press(Qt::Key_1);
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
}

void TestPresenter::cleanup()
{
    m_bench.reset();
    setTextScale(deskText);
    setPlacesHidden(false);
}

void TestPresenter::noLetterIsSmallerThanTwentyFourPixelsAt1080()
{
    constexpr int usual = 13;
    constexpr qreal smallest = 11; // of the diagram, where the window's font has 13
    QVERIFY(roomScale(1080, usual) * smallest >= 24);
    QVERIFY(roomScale(2160, usual) * smallest >= 48);
    QCOMPARE(roomScale(600, usual), roomText);
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    const int height = m_bench->window().screen()->geometry().height();
    QVERIFY(QFontInfo(QApplication::font()).pixelSize() >= 24 * height / 1080);
}

void TestPresenter::theDiagramHasThePlaceAndItAllComesBack()
{
    const auto *diagram = lab().findChild<DiagramView *>();
    const qreal share = qreal(diagram->width()) / lab().width();
    QVERIFY(share < 0.8);
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(m_bench->window().isFullScreen());
    for (const QDockWidget *dock : lab().findChildren<QDockWidget *>())
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    QVERIFY(!lab().menuBar()->isVisible());
    QVERIFY(lab().findChild<QLabel *>(u"subtitle"_s)->isVisible());
    QTRY_COMPARE(diagram->width(), lab().width());
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!m_bench->window().isFullScreen());
    QCOMPARE(textScale(), deskText);
    QVERIFY(lab().menuBar()->isVisible());
    QVERIFY(!lab().findChild<QLabel *>(u"subtitle"_s)->isVisible());
    for (const QString &dock : {u"controls"_s, u"verdict"_s, u"keys"_s})
        QVERIFY2(lab().findChild<QDockWidget *>(dock)->isVisible(), qPrintable(dock));
    QVERIFY(lab().findChild<QToolBar *>()->isVisible());
}

void TestPresenter::controlsComeBackWhileTheMouseMoves()
{
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!lab().menuBar()->isVisible());
    QTest::mouseMove(&m_bench->window(), QPoint(50, 50));
    QMouseEvent move(QEvent::MouseMove, QPointF(60, 60),
                     m_bench->window().mapToGlobal(QPoint(60, 60)), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&m_bench->window(), &move);
    QVERIFY(lab().menuBar()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!lab().menuBar()->isVisible(), patienceMs);
}

void TestPresenter::aRemoteControlSteps()
{
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    const qsizetype before = m_bench->lab.eventCount();
    m_bench->press(Qt::Key_PageDown);
    m_bench->press(Qt::Key_Period);
    QCOMPARE(m_bench->lab.eventCount(), before + 2);
    m_bench->press(Qt::Key_PageUp);
    QVERIFY(m_bench->session().travel().isLookingBack());
    QCOMPARE(m_bench->lab.eventCount(), before + 2);
    m_bench->press(Qt::Key_PageDown); // back to where it was
    m_bench->press(Qt::Key_PageDown);
    QVERIFY(!m_bench->session().travel().isLookingBack());
}

void TestPresenter::bBlanksTheScreen()
{
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    m_bench->press(Qt::Key_B);
    const auto *blank = m_bench->window().findChild<QWidget *>(u"blank"_s);
    QVERIFY(blank != nullptr && blank->isVisible());
    QCOMPARE(blank->size(), m_bench->window().size());
    QVERIFY(!blank->accessibleName().isEmpty());
    m_bench->press(Qt::Key_B);
    QVERIFY(m_bench->window().findChild<QWidget *>(u"blank"_s) == nullptr);
    m_bench->press(Qt::Key_B);
    m_bench->press(Qt::Key_Escape); // shows it again, and presents on
    QVERIFY(m_bench->window().findChild<QWidget *>(u"blank"_s) == nullptr);
    QVERIFY(m_bench->window().isFullScreen());
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!m_bench->window().isFullScreen());
    m_bench->press(Qt::Key_B); // is the lab's own again
    QVERIFY(m_bench->window().findChild<QWidget *>(u"blank"_s) == nullptr);
}

void TestPresenter::theOtherKeysWorkAsEver()
{
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    m_bench->press(Qt::Key_O);
    QCOMPARE(m_bench->session().inputs().userActions.size(), size_t(1));
    m_bench->press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_bench->window().page(), WindowPage::Stores);
    m_bench->kept.discard();
}

void TestPresenter::pressedKeysAreShownOnRequest()
{
    m_bench->press(Qt::Key_T);
    QVERIFY(m_bench->window().findChild<QLabel *>(u"pressed-keys"_s) == nullptr);
    m_bench->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    m_bench->press(Qt::Key_T);
    const auto *shown = m_bench->window().findChild<QLabel *>(u"pressed-keys"_s);
    QVERIFY(shown != nullptr && shown->isVisible());
    QVERIFY2(shown->text().startsWith(u'T') && shown->text().contains(u"the tunnel"_s),
             qPrintable(shown->text()));
    m_bench->kept.discard();
}

void TestPresenter::placesAreNotShown()
{
    QVERIFY(m_bench->lab.openIn(m_bench->folder, u"sqlite:"_s));
    const StoreUrl store = m_bench->session().store().url();
    const QString name = QFileInfo(store.file).fileName();
    m_bench->press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->window().stores()->page()->session().table() != nullptr);
    const auto *place = m_bench->window().stores()->findChild<QLabel *>(u"place"_s);
    QTRY_VERIFY2(place->text().contains(name), qPrintable(place->text()));
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    for (const QWidget *widget : m_bench->window().findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(!label->text().contains(name), qPrintable(label->text()));
        QVERIFY2(!widget->toolTip().contains(name), qPrintable(widget->objectName()));
    }
    QVERIFY(!m_bench->window().windowTitle().contains(name));
    m_bench->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(place->text().contains(name));
}

ONECAKE_TEST(TestPresenter)
#include "tst_presenter.moc"
