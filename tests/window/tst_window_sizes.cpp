// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The windows and dialogs on the smallest screens that people have: 1920×1080 at 200 %, which is
// 960×540, a projector's 1024×640, and 1280×720. Nothing is cut off, and everything can be reached.

#include "core/session/lab/lab_options.h"
#include "tests/support/windows/clipped.h"
#include "tests/support/windows/inspector_bench.h"
#include "tests/support/windows/widget_name.h"
#include "tests/support/windows/window_bench.h"
#include "ui/diagram/diagram_view.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestScreen(960, 540);
constexpr QSize frame(0, 28); // the bar with the title

} // namespace

class TestWindowSizes
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void theLabFitsIntoSmallScreens_data();
    void theLabFitsIntoSmallScreens();
    void theLabForARoomFitsTheScreen_data();
    void theLabForARoomFitsTheScreen();
    void theBarOfTimeComesToRestAtEveryWidth();
    void everythingThatIsReadGrowsByOneKey();
    void theRunIsFittedAsAWhole_data();
    void theRunIsFittedAsAWhole();
    void theInspectorFitsIntoTheSmallestScreen();
    void everyDialogFitsTheScreen_data();
    void everyDialogFitsTheScreen();

private:
    MainWindow &openLab();

    std::unique_ptr<WindowBench> m_bench;
};

MainWindow &TestWindowSizes::openLab()
{
    m_bench = std::make_unique<WindowBench>();
    if (!QTest::qWaitForWindowActive(&m_bench->window(), patienceMs))
        qFatal("the window does not become active");
    return m_bench->window();
}

void TestWindowSizes::cleanup()
{
    setTextScale(deskText);
    m_bench.reset();
    dropStore();
}

void TestWindowSizes::theLabFitsIntoSmallScreens_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::newRow("1920×1080 at 200 %") << smallestScreen;
    QTest::newRow("1024×640") << QSize(1024, 640);
    QTest::newRow("1280×720") << QSize(1280, 720);
}

void TestWindowSizes::theLabFitsIntoSmallScreens()
{
    QFETCH(QSize, screen);
    MainWindow &window = openLab();
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    window.resize(screen - frame);
    QCOMPARE(window.size(), screen - frame);
    for (int step = 0; step < 2; ++step) {
        for (const QDockWidget *dock : window.findChildren<QDockWidget *>())
            QVERIFY2(dock->isVisible(), qPrintable(calledName(dock)));
        QTRY_COMPARE(clippedIn(window).join(u'\n'), QString());
        m_bench->press(Qt::Key_End, Qt::ControlModifier); // and with something to show
    }
    const auto *diagram = window.findChild<DiagramView *>();
    QVERIFY2(diagram->viewport()->height() >= 140,
             qPrintable(QString::number(diagram->viewport()->height())));
}

void TestWindowSizes::theLabForARoomFitsTheScreen_data()
{
    QTest::addColumn<bool>("isMagnifiedFirst");
    QTest::newRow("magnified, then made smaller") << true;
    QTest::newRow("made smaller, then magnified") << false;
}

void TestWindowSizes::theLabForARoomFitsTheScreen()
{
    QFETCH(const bool, isMagnifiedFirst);
    MainWindow &window = openLab();
    if (isMagnifiedFirst)
        m_bench->press(Qt::Key_M);
    window.resize(QSize(1280, 720) - frame);
    QTRY_COMPARE(clippedIn(window).join(u'\n'), QString());
    if (!isMagnifiedFirst)
        m_bench->press(Qt::Key_M);
    QCOMPARE(window.size(), QSize(1280, 720) - frame);
    m_bench->press(Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(clippedIn(window).join(u'\n'), QString());
}

// It has one row or two, and never goes back and forth between them.
void TestWindowSizes::theBarOfTimeComesToRestAtEveryWidth()
{
    MainWindow &window = openLab();
    auto *act = window.findChild<QDockWidget *>(u"controls"_s);
    for (int width = 240; width < 700; width += 4) {
        window.resizeDocks({act}, {width}, Qt::Horizontal);
        bool isAtRest = false;
        QTimer::singleShot(0, &window, [&isAtRest] { isAtRest = true; });
        QTRY_VERIFY2(isAtRest, qPrintable(QString::number(width)));
    }
}

void TestWindowSizes::everythingThatIsReadGrowsByOneKey()
{
    MainWindow &window = openLab();
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    m_bench->press(Qt::Key_End, Qt::ControlModifier);
    // What is made anew meanwhile, such as a row that has another text now, is not compared.
    std::vector<std::pair<QPointer<const QWidget>, double>> before;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            before.emplace_back(widget, QFontInfo(widget->font()).pointSizeF());
    }
    const auto *diagram = window.findChild<DiagramView *>();
    const double magnification = diagram->magnification();
    const auto *keys = m_bench->find<QTableView>(u"Keys"_s);
    const int rowHeight = keys->rowHeight(0);
    const int columnWidth = keys->columnWidth(0);
    m_bench->press(Qt::Key_M);
    QTRY_COMPARE(window.font(), QApplication::font());
    std::erase_if(before, [](const auto &each) { return each.first.isNull(); });
    QVERIFY(before.size() > 50);
    for (const auto &[widget, size] : before)
        QVERIFY2(QFontInfo(widget->font()).pointSizeF() >= size * 1.35,
                 qPrintable(calledName(widget)));
    QVERIFY(diagram->magnification() > magnification * 1.3);
    QVERIFY(keys->rowHeight(0) > rowHeight * 1.25); // letters have whole pixels
    QVERIFY(keys->columnWidth(0) > columnWidth * 1.2);
    m_bench->press(Qt::Key_M);
    QTRY_COMPARE(window.font(), QApplication::font());
    std::erase_if(before, [](const auto &each) { return each.first.isNull(); });
    for (const auto &[widget, size] : before)
        QVERIFY2(qAbs(QFontInfo(widget->font()).pointSizeF() - size) < 0.2,
                 qPrintable(calledName(widget)));
    QTRY_COMPARE(keys->rowHeight(0), rowHeight);
    QCOMPARE(keys->columnWidth(0), columnWidth);
}

void TestWindowSizes::theRunIsFittedAsAWhole_data()
{
    QTest::addColumn<QString>("story");
    for (const LabOption &story : storyOptions())
        QTest::newRow(qPrintable(story.id)) << story.id;
}

void TestWindowSizes::theRunIsFittedAsAWhole()
{
    QFETCH(QString, story);
    MainWindow &window = openLab();
    window.resize(smallestScreen - frame);
    m_bench->session().choices().chooseStory(story);
    for (const QString &policy : {u"none"_s, u"onecake"_s}) {
        m_bench->session().choices().choosePolicy(policy);
        m_bench->session().playToEnd();
        m_bench->press(Qt::Key_9, Qt::ControlModifier);
        const auto *diagram = window.findChild<DiagramView *>();
        QCOMPARE(diagram->verticalScrollBar()->maximum(), 0);
        QCOMPARE(diagram->horizontalScrollBar()->maximum(), 0);
    }
}

void TestWindowSizes::theInspectorFitsIntoTheSmallestScreen()
{
    makeStore();
    select(u"stuck"_s);
    m_window->resize(smallestScreen - frame);
    QCOMPARE(m_window->size(), smallestScreen - frame);
    QTRY_COMPARE(clippedIn(*m_window).join(u'\n'), QString());
}

void TestWindowSizes::everyDialogFitsTheScreen_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("inInspector");
    QTest::newRow("keys") << QKeySequence(Qt::CTRL | Qt::Key_F1) << false;
    QTest::newRow("help") << QKeySequence(Qt::Key_F1) << false;
    QTest::newRow("glossary") << QKeySequence(Qt::SHIFT | Qt::Key_F1) << false;
    QTest::newRow("connections") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O) << false;
    QTest::newRow("question") << QKeySequence(Qt::CTRL | Qt::Key_R) << false;
    QTest::newRow("open") << QKeySequence(Qt::CTRL | Qt::Key_O) << false;
    QTest::newRow("removal") << QKeySequence(Qt::Key_Delete) << true;
    QTest::newRow("release") << QKeySequence(Qt::CTRL | Qt::Key_R) << true;
    QTest::newRow("longer") << QKeySequence(Qt::CTRL | Qt::Key_K) << true;
    QTest::newRow("note") << QKeySequence(Qt::CTRL | Qt::Key_N) << true;
    QTest::newRow("which order") << QKeySequence(Qt::Key_F) << true;
    QTest::newRow("copy") << QKeySequence(Qt::CTRL | Qt::Key_T) << true;
}

void TestWindowSizes::everyDialogFitsTheScreen()
{
    QFETCH(QKeySequence, keys);
    QFETCH(bool, inInspector);
    for (const qreal scale : {deskText, roomText}) {
        setTextScale(scale);
        QWidget *parent = nullptr;
        if (inInspector) {
            makeStore();
            select(u"stuck"_s);
            pressKeys(keys);
            parent = m_window.get();
        } else {
            parent = &openLab();
            m_bench->session().choices().chooseStory(freePlayId.toString());
            m_bench->session().act({UserActionKind::Order});
            QTest::keySequence(&m_bench->window(), keys);
        }
        QDialog *dialog = nullptr;
        const auto find = [&dialog, parent] {
            for (QDialog *each : parent->findChildren<QDialog *>()) {
                if (each->isVisible())
                    dialog = each;
            }
            return dialog != nullptr;
        };
        QTRY_VERIFY(find());
        const QSize room = smallestScreen - frame;
        QTRY_VERIFY2(dialog->width() <= room.width() && dialog->height() <= room.height(),
                     qPrintable(u"%1×%2"_s.arg(dialog->width()).arg(dialog->height())));
        if (qobject_cast<QFileDialog *>(dialog) == nullptr) // which is Qt's own
            QTRY_COMPARE(clippedIn(*dialog).join(u'\n'), QString());
        dialog->close();
        cleanup();
    }
}

// The screen is as small as the smallest that people have.
int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile screen(folder.filePath(u"screen.json"_s));
    if (!screen.open(QIODevice::WriteOnly))
        return 1;
    screen.write(R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": 960, "height": 540,
                     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    QApplication application(argc, argv);
    setUpApplication();
    applyAppearance(Appearance::Light);
    TestWindowSizes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_sizes.moc"
