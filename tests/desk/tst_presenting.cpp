// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// While somebody presents: which keys live, what the room need not know, what the speaker sees, and
// what does not go together with it.

#include "tests/support/windows/one_window_bench.h"
#include "tests/support/windows/widget_name.h"
#include "ui/desk/command_palette.h"
#include "ui/desk/preferences_dialog.h"
#include "ui/diagram/diagram_view.h"
#include "ui/help/help_link.h"
#include "ui/help/help_window.h"
#include "ui/keys/shortcut_book.h"
#include "ui/lessons/lesson_view.h"
#include "ui/models/store_text.h"
#include "ui/present/presenter.h"
#include "ui/present/speaker_window.h"
#include "ui/start/tour.h"
#include "ui/style/fonts.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QFontInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMouseEvent>
#include <QTextBrowser>
#include <QToolButton>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// In pixels; 0 if it shows no text.
double leastLetterOf(const QWidget &widget)
{
    constexpr double besideTheTime = 11; // in the diagram
    if (const auto *diagram = qobject_cast<const DiagramView *>(&widget))
        return diagram->magnification() * besideTheTime;
    const bool isBare = qobject_cast<const QFrame *>(&widget) != nullptr
        && qobject_cast<const QLabel *>(&widget) == nullptr
        && qobject_cast<const QAbstractItemView *>(&widget) == nullptr;
    const bool isEmpty = widget.metaObject()->className() == QByteArray("QWidget") || isBare;
    return isEmpty ? 0 : QFontInfo(widget.font()).pixelSize();
}

} // namespace

class TestPresenting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theKeysOfTheMenusLive_data();
    void theKeysOfTheMenusLive();
    void blankNeedsNoLetterWhereLettersAreOff();
    void messagesSayNoPlaces();
    void menusSayNoPlaces();
    void theTourIsNotForARoom();
    void everyLetterOfARoomIsReadableFromTheLastRow_data();
    void everyLetterOfARoomIsReadableFromTheLastRow();
    void theSpeakerSeesNotesAndWhatComesNext();
    void theSpeakerSeesTheLessonsNotesAndItsNextQuestion();
    void theRemoteControlStepsFromTheSpeakersWindow();
    void theSpeakersWindowClosesByItsKey();
    void helpOpensInFrontOfADialog();
    void theTourClosesADockThatWasClosed();

private:
    void asOnAScreenOf1080();
    void present() { m_bench->press(Qt::Key_F5, Qt::ShiftModifier); }
    HelpWindow *help();

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestPresenting::init()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
    m_bench->window().showPage(WindowPage::Lab);
}

void TestPresenting::cleanup()
{
    m_bench->kept.discard();
    m_bench.reset();
    setTextScale(deskText);
    setPlacesHidden(false);
}

HelpWindow *TestPresenting::help()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *help = qobject_cast<HelpWindow *>(widget);
        if (help != nullptr && help->isVisible())
            return help;
    }
    return nullptr;
}

// The screen of the tests is smaller.
void TestPresenting::asOnAScreenOf1080()
{
    const qreal pixels = QFontInfo(QApplication::font()).pixelSize() / textScale();
    setTextScale(roomScale(1080, qRound(pixels)));
    m_bench->window().resize(1920, 1080);
}

void TestPresenting::theKeysOfTheMenusLive_data()
{
    QTest::addColumn<int>("page");
    for (const auto &page : enumNames<WindowPage>)
        QTest::addRow("%s", qPrintable(page.name.toString())) << static_cast<int>(page.value);
}

void TestPresenting::theKeysOfTheMenusLive()
{
    QFETCH(int, page);
    m_bench->window().showPage(static_cast<WindowPage>(page));
    present();
    QVERIFY(m_bench->window().isFullScreen());
    m_bench->press(Qt::Key_F1);
    QVERIFY(help() != nullptr);
    help()->close();
    m_bench->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    m_bench->press(Qt::Key_F11);
    QVERIFY(!m_bench->window().isFullScreen());
    m_bench->press(Qt::Key_F11);
    m_bench->press(Qt::Key_F3);
    QVERIFY(m_bench->window().findChild<CommandPalette *>() != nullptr);
    m_bench->window().findChild<CommandPalette *>()->close();
    m_bench->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    m_bench->press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_bench->window().isVisible());
}

void TestPresenting::blankNeedsNoLetterWhereLettersAreOff()
{
    ShortcutBook::current()->setCharactersOn(false);
    present();
    m_bench->press(Qt::Key_B);
    QVERIFY(m_bench->window().findChild<QWidget *>(u"blank"_s) == nullptr);
    const qsizetype before = m_bench->lab.eventCount();
    m_bench->press(Qt::Key_PageDown);
    QCOMPARE(m_bench->lab.eventCount(), before + 1);
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!m_bench->window().isFullScreen());
}

void TestPresenting::messagesSayNoPlaces()
{
    const QString file = m_bench->path(u"missing.onecake"_s);
    m_bench->window().lab()->open(file);
    MessageBar *shown = nullptr;
    for (MessageBar *message : m_bench->window().findChildren<MessageBar *>()) {
        if (message->isVisible() && message->isError())
            shown = message;
    }
    QVERIFY(shown != nullptr);
    QVERIFY2(shown->text().contains(u"missing.onecake"_s), qPrintable(shown->text()));
    present();
    QVERIFY2(!shown->text().contains(u"missing.onecake"_s), qPrintable(shown->text()));
    QVERIFY(!shown->text().contains(m_bench->folder.path()));
    m_bench->window().lab()->open(file); // and what is said only now
    QVERIFY(!shown->text().contains(m_bench->folder.path()));
    present();
    QVERIFY(shown->text().contains(u"missing.onecake"_s));
}

void TestPresenting::menusSayNoPlaces()
{
    const QString file = m_bench->path(u"secret-orders.db"_s);
    QVERIFY(noteRecentStore(m_bench->path(u"recent.json"_s), *parseStoreUrl(u"sqlite:"_s + file)));
    m_bench->window().showPage(WindowPage::Stores);
    const auto isSaid = [this](const QString &words) {
        m_bench->press(Qt::Key_F3);
        const auto *list = m_bench->window().findChild<QListWidget *>(u"commands"_s);
        bool isFound = false;
        for (int row = 0; row < list->count(); ++row)
            isFound = isFound || list->item(row)->text().contains(words);
        delete m_bench->window().findChild<CommandPalette *>();
        return isFound;
    };
    QVERIFY(isSaid(u"secret-orders"_s));
    present();
    QVERIFY(!isSaid(u"secret-orders"_s));
}

void TestPresenting::theTourIsNotForARoom()
{
    auto *tour = m_bench->window().findChild<TourBar *>();
    m_bench->window().findChild<QAction *>(u"window.tour"_s)->trigger();
    QVERIFY(tour->isVisible());
    present();
    QVERIFY(!tour->isVisible());
    QVERIFY(m_bench->window().findChild<TourMark *>() == nullptr);
    Q_EMIT m_bench->start()->tourAsked();
    QVERIFY(!tour->isVisible());
    present();
    Q_EMIT m_bench->start()->tourAsked();
    QVERIFY(tour->isVisible());
}

void TestPresenting::everyLetterOfARoomIsReadableFromTheLastRow_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("start") << u"start"_s;
    QTest::newRow("a run") << u"run"_s;
    QTest::newRow("a question") << u"question"_s;
    QTest::newRow("an answer") << u"answer"_s;
}

// 24 pixels of a screen that is 1080 high, also in what is painted.
void TestPresenting::everyLetterOfARoomIsReadableFromTheLastRow()
{
    QFETCH(const QString, what);
    const bool isLesson = what == u"question"_s || what == u"answer"_s;
    m_bench->window().showPage(what == u"start"_s ? WindowPage::Start : WindowPage::Lab);
    if (isLesson)
        m_bench->window().openLesson(u"one-cake-or-two"_s);
    else if (what != u"start"_s)
        m_bench->session().playToEnd();
    for (int press = 0; press < 3; ++press) // somebody wanted to see all of it
        m_bench->press(Qt::Key_Minus, Qt::ControlModifier);
    present();
    asOnAScreenOf1080();
    QTRY_COMPARE(m_bench->window().font(), QApplication::font());
    if (isLesson)
        m_bench->press(Qt::Key_PageDown);
    for (int press = 0; press < 2 && what == u"answer"_s; ++press)
        m_bench->press(Qt::Key_PageDown); // shown without a prediction
    QMouseEvent move(QEvent::MouseMove, QPointF(60, 60),
                     m_bench->window().mapToGlobal(QPoint(60, 60)), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&m_bench->window(), &move); // the controls as well
    QStringList small;
    int seen = 0;
    for (const QWidget *widget : m_bench->window().findChildren<QWidget *>()) {
        const double letters = leastLetterOf(*widget);
        if (widget->visibleRegion().isEmpty() || letters <= 0)
            continue;
        ++seen;
        if (letters < 24)
            small.append(u"%1: %2"_s.arg(calledName(widget)).arg(letters));
    }
    QVERIFY(seen > 5);
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u"; "_s)));
}

void TestPresenting::theSpeakerSeesNotesAndWhatComesNext()
{
    m_bench->press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    auto *speaker = m_bench->window().findChild<SpeakerWindow *>();
    QVERIFY(speaker != nullptr && speaker->isVisible());
    const auto text = [speaker](const QString &name) {
        return speaker->findChild<QLabel *>(name)->text();
    };
    const Scenario &story = *m_bench->session().inputs().scenario;
    QVERIFY(text(u"speaker-heading"_s).contains(story.title));
    const QString notes = speaker->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(!story.acts.empty());
    for (const Act &act : story.acts)
        QVERIFY2(notes.contains(act.title), qPrintable(act.title));
    QVERIFY(text(u"speaker-clock"_s).contains(u"0:0"_s));
    m_bench->session().playToEnd();
    QVERIFY(text(u"speaker-next"_s).contains(u"nothing more"_s));
    m_bench->session().travel().lookAtEvent(0);
    QVERIFY2(text(u"speaker-next"_s).contains(u"Adrienne"_s), qPrintable(text(u"speaker-next"_s)));
    m_bench->window().showPage(WindowPage::Start);
    QVERIFY(text(u"speaker-heading"_s).contains(u"Start"_s));
}

void TestPresenting::theSpeakerSeesTheLessonsNotesAndItsNextQuestion()
{
    m_bench->press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    m_bench->window().openLesson(u"one-cake-or-two"_s);
    const LessonView *lesson = m_bench->window().lab()->lesson();
    QVERIFY(lesson != nullptr);
    const auto *speaker = m_bench->window().findChild<SpeakerWindow *>();
    const LessonAhead ahead = lesson->player().ahead();
    QVERIFY(!ahead.nextStep.isEmpty() && !ahead.nextQuestion.isEmpty());
    const auto text = [speaker](const QString &name) {
        return speaker->findChild<QLabel *>(name)->text();
    };
    QVERIFY(text(u"speaker-heading"_s).contains(lesson->player().cover().title));
    QVERIFY(text(u"speaker-next"_s).contains(ahead.nextStep));
    QVERIFY(text(u"speaker-question"_s).contains(ahead.nextQuestion));
    m_bench->window().lab()->leaveLesson();
    QVERIFY(!text(u"speaker-heading"_s).contains(lesson->player().cover().title));
}

void TestPresenting::theRemoteControlStepsFromTheSpeakersWindow()
{
    present();
    m_bench->press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    auto *speaker = m_bench->window().findChild<SpeakerWindow *>();
    QVERIFY(speaker != nullptr);
    const qsizetype before = m_bench->lab.eventCount();
    QTest::keyClick(speaker, Qt::Key_PageDown);
    QCOMPARE(m_bench->lab.eventCount(), before + 1);
}

void TestPresenting::theSpeakersWindowClosesByItsKey()
{
    auto *action = m_bench->window().findChild<QAction *>(u"window.speaker"_s);
    action->trigger();
    QVERIFY(m_bench->window().findChild<SpeakerWindow *>()->isVisible());
    QTest::keyClick(m_bench->window().findChild<SpeakerWindow *>(), Qt::Key_Escape);
    QVERIFY(!action->isChecked());
    action->trigger();
    action->trigger();
    QVERIFY(!action->isChecked());
}

// A dialog blocks all windows but those in front of it.
void TestPresenting::helpOpensInFrontOfADialog()
{
    openHelp(u"lab"_s);
    QVERIFY(help() != nullptr);
    m_bench->press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_bench->window().findChild<PreferencesDialog *>();
    QVERIFY(dialog != nullptr && dialog->isModal());
    openHelp(u"start"_s);
    QVERIFY(help() != nullptr);
    QCOMPARE(help()->parentWidget(), dialog);
    QTest::keyClick(help(), Qt::Key_Escape);
    QVERIFY(help() == nullptr);
}

void TestPresenting::theTourClosesADockThatWasClosed()
{
    MainWindow *lab = m_bench->window().lab();
    auto *verdict = lab->findChild<QDockWidget *>(u"verdict"_s);
    auto *keys = lab->findChild<QDockWidget *>(u"keys"_s);
    verdict->hide();
    auto *tour = m_bench->window().findChild<TourBar *>();
    tour->begin();
    while (tour->isVisible()) {
        const bool isOfVerdict = tourSteps().at(tour->step()).place == u"verdict"_s;
        QCOMPARE(!verdict->isHidden(), isOfVerdict);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    QVERIFY(verdict->isHidden());
    QVERIFY(!keys->isHidden());
}

ONECAKE_TEST(TestPresenting)
#include "tst_presenting.moc"
