// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A lesson in the window, as a teacher gives it: opened from the first page, done by mouse or by
// keys alone, presented to a room, and left for the lab.

#include "tests/support/windows/lesson_bench.h"
#include "ui/diagram/diagram_view.h"
#include "ui/lessons/hidden_future.h"
#include "ui/models/store_text.h"
#include "ui/style/fonts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QRadioButton>
#include <QStatusBar>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestLessonWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFirstLessonTakesNoMoreThanTwelveGesturesAndFiveMinutes();
    void everyLessonIsGivenToItsEnd_data();
    void everyLessonIsGivenToItsEnd();
    void aLessonIsDoneByKeysAlone();
    void anEventIsChosenInTheDiagram();
    void whatDecidedItIsMarkedInTheDiagram();
    void aPredictionCanBeChangedUntilItIsShown();
    void notesAreThereOnRequestAlone();
    void thePredictionOfAStepStaysWhenOneGoesBack();
    void theLabsOwnRunStaysAsItWas();
    void atTheEndOneGoesOnFreely();
    void whoeverBeginsARunLeavesTheLesson();
    void aRoomReadsTheTextBelowAndARemoteControlGoesOn();
    void aFileWithMistakesIsNotGivenAndEachIsNamed();
    void theMenuHasEveryLesson();
    void everyLessonIsSavedToTakeHome();

private:
    void key(Qt::Key key)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : &m_bench->window(), key);
    }

    ManualFrames m_frames;
    std::unique_ptr<LessonBench> m_bench;
};

void TestLessonWindow::init()
{
    m_bench = std::make_unique<LessonBench>();
}

void TestLessonWindow::cleanup()
{
    m_bench.reset();
    setTextScale(deskText);
    setPlacesHidden(false);
}

// Up to where the two cakes stand beside what the class said: the first five minutes of lesson 1.
void TestLessonWindow::aFirstLessonTakesNoMoreThanTwelveGesturesAndFiveMinutes()
{
    m_bench = std::make_unique<LessonBench>(&m_frames);
    int gestures = 0;
    Duration watched{0};
    const auto press = [&](Qt::Key pressed) {
        ++gestures;
        key(pressed);
        constexpr Duration most = 60s;
        for (Duration passed{0}; passed < most && m_bench->lab().lesson() != nullptr;
             passed += 100ms) {
            const size_t before = m_bench->view().session().timeline().events().size();
            const size_t all = m_bench->player().shown().events().size();
            if (before >= all)
                break;
            m_frames.pass(100ms);
            watched += 100ms;
        }
        // What was still coming is there, and the form is below it.
        m_frames.pass(1s);
    };
    press(Qt::Key_1); // tell the story
    press(Qt::Key_Return);
    QCOMPARE(m_bench->player().page().id, u"good-day"_s);
    press(Qt::Key_D);
    press(Qt::Key_Return);
    QVERIFY(m_bench->player().revealed()->isRight == true);
    press(Qt::Key_Return);
    press(Qt::Key_4);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(m_bench->player().page().id, u"orders-again"_s);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    QVERIFY(m_bench->player().revealed()->isRight == true);
    QVERIFY(m_bench->said(u"truth"_s).contains(u"2 cakes"_s));
    QVERIFY2(gestures <= 12, qPrintable(QString::number(gestures)));
    QVERIFY2(watched > 1s && watched < 5min, qPrintable(QString::number(watched.count())));
}

void TestLessonWindow::everyLessonIsGivenToItsEnd_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &id : lessonIds()) {
        for (const QString &language : labelOfLesson(id).languages)
            QTest::newRow(qPrintable(id + u' ' + language)) << id << language;
    }
}

void TestLessonWindow::everyLessonIsGivenToItsEnd()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    m_bench->give(id, language);
    int asked = 0;
    while (m_bench->ask()) {
        QVERIFY(!m_bench->part<QPushButton>(u"lesson-next"_s)->isEnabled()
                || m_bench->player().page().hasSeveral);
        const LessonTruth truth = m_bench->truth();
        m_bench->enterTruth();
        m_bench->goOn();
        const auto told = m_bench->player().revealed();
        QVERIFY2(told, qPrintable(m_bench->player().page().id));
        QVERIFY(told->isRight.value_or(true));
        QCOMPARE(told->truth.options, truth.options);
        QCOMPARE(told->truth.number, truth.number);
        QCOMPARE(m_bench->said(u"truth"_s), told->truthText);
        QCOMPARE(m_bench->said(u"because"_s), told->because.join(u"\n\n"_s));
        QVERIFY(m_bench->view().session().timeline() == m_bench->player().shown());
        ++asked;
    }
    QVERIFY(asked >= 6);
    QVERIFY(m_bench->player().phase() == LessonPhase::Over);
    QVERIFY(!m_bench->said(u"narration"_s).isEmpty());
}

void TestLessonWindow::aLessonIsDoneByKeysAlone()
{
    m_bench->give(u"one-cake-or-two"_s);
    int asked = 0;
    for (int step = 0; m_bench->player().phase() != LessonPhase::Over && step < 60; ++step) {
        if (m_bench->player().phase() == LessonPhase::Asking) {
            ++asked;
            switch (*m_bench->player().page().question) {
            case LessonQuestionKind::Choice:
                key(Qt::Key_B);
                break;
            case LessonQuestionKind::Number:
                key(Qt::Key_2);
                break;
            case LessonQuestionKind::Point:
                key(Qt::Key_4);
                break;
            case LessonQuestionKind::Text:
                QTest::keyClicks(QApplication::focusWidget(), u"which order it is"_s);
                break;
            }
        }
        key(Qt::Key_Return);
    }
    QVERIFY(m_bench->player().phase() == LessonPhase::Over);
    QCOMPARE(asked, 9);
    key(Qt::Key_PageUp);
    QVERIFY(m_bench->player().phase() == LessonPhase::Revealed
            || m_bench->player().phase() == LessonPhase::Telling);
}

void TestLessonWindow::anEventIsChosenInTheDiagram()
{
    m_bench->give(u"one-cake-or-two"_s);
    QVERIFY(m_bench->ask());
    m_bench->enterTruth();
    m_bench->goOn();
    QVERIFY(m_bench->ask());
    QCOMPARE(*m_bench->player().page().question, LessonQuestionKind::Point);
    auto *diagram = m_bench->view().findChild<DiagramView *>();
    const size_t point = *m_bench->truth().event;
    const std::vector<size_t> &stops = diagram->book().stops();
    size_t stop = 0;
    while (stop < stops.size() && stops[stop] < point)
        ++stop;
    diagram->chooseStop(stop);
    QVERIFY(m_bench->part<QRadioButton>(u"point-%1"_s.arg(point))->isChecked());
    m_bench->goOn();
    QVERIFY(m_bench->player().revealed()->isRight == true);
}

void TestLessonWindow::whatDecidedItIsMarkedInTheDiagram()
{
    m_bench->give(u"one-cake-or-two"_s);
    QVERIFY(m_bench->ask());
    const auto *diagram = m_bench->view().findChild<DiagramView *>();
    const auto marked = [diagram] {
        int count = 0;
        for (size_t stop = 0; stop < diagram->stopCount(); ++stop)
            count += diagram->wordsOfStop(stop).contains(u"This decided it"_s) ? 1 : 0;
        return count;
    };
    QCOMPARE(marked(), 0);
    m_bench->enterTruth();
    m_bench->goOn();
    QVERIFY(m_bench->player().revealed()->decidedBy);
    QCOMPARE(marked(), 1);
    QVERIFY(m_bench->said(u"decision"_s).startsWith(u"Decided at "_s));
    m_bench->goOn();
    QCOMPARE(marked(), 0);
}

void TestLessonWindow::aPredictionCanBeChangedUntilItIsShown()
{
    m_bench->give(u"one-cake-or-two"_s);
    QVERIFY(m_bench->ask());
    m_bench->click(u"option-a"_s);
    m_bench->click(u"lesson-commit"_s);
    QVERIFY(m_bench->player().phase() == LessonPhase::Committed);
    QVERIFY(!m_bench->part<QPushButton>(u"lesson-commit"_s)->isEnabled());
    m_bench->click(u"option-d"_s);
    m_bench->click(u"lesson-commit"_s);
    QCOMPARE(m_bench->player().prediction()->options, std::vector<size_t>{3});
    m_bench->goOn();
    QVERIFY(m_bench->player().revealed()->isRight == true);
}

void TestLessonWindow::notesAreThereOnRequestAlone()
{
    m_bench->give(u"one-cake-or-two"_s);
    QVERIFY(m_bench->ask());
    QCOMPARE(m_bench->said(u"notes"_s), QString());
    QVERIFY(!m_bench->part<QPushButton>(u"lesson-show-anyway"_s)->isVisible());
    m_bench->click(u"presenter-notes"_s);
    QVERIFY(m_bench->said(u"notes"_s).contains(u"your order was refused"_s));
    m_bench->click(u"lesson-show-anyway"_s);
    QVERIFY(m_bench->player().phase() == LessonPhase::Revealed);
    QCOMPARE(m_bench->said(u"predicted"_s), u"nothing"_s);
    m_bench->click(u"presenter-notes"_s);
    QCOMPARE(m_bench->said(u"notes"_s), QString());
}

void TestLessonWindow::thePredictionOfAStepStaysWhenOneGoesBack()
{
    m_bench->give(u"one-cake-or-two"_s);
    QVERIFY(m_bench->ask());
    m_bench->enterTruth();
    m_bench->click(u"lesson-commit"_s);
    m_bench->click(u"lesson-back"_s);
    QCOMPARE(m_bench->player().stepIndex(), 0);
    m_bench->goOn();
    QVERIFY(m_bench->player().phase() == LessonPhase::Committed);
    QVERIFY(m_bench->part<QRadioButton>(u"option-d"_s)->isChecked());
}

void TestLessonWindow::theLabsOwnRunStaysAsItWas()
{
    m_bench->window().showPage(WindowPage::Lab);
    LabSession &own = m_bench->bench().session();
    own.step();
    own.step();
    const Timeline before = own.timeline();
    const QByteArray layout = m_bench->lab().saveState();
    m_bench->give(u"one-cake-or-two"_s);
    QVERIFY(m_bench->ask());
    QVERIFY(!m_bench->lab().statusBar()->isVisible());
    m_bench->click(u"leave-lesson"_s);
    QVERIFY(m_bench->lab().lesson() == nullptr);
    QVERIFY(own.timeline() == before);
    QVERIFY(m_bench->lab().statusBar()->isVisible());
    QCOMPARE(m_bench->lab().saveState(), layout);
}

void TestLessonWindow::atTheEndOneGoesOnFreely()
{
    m_bench->give(u"one-cake-or-two"_s);
    while (m_bench->ask()) {
        m_bench->enterTruth();
        m_bench->goOn();
    }
    m_bench->goOn();
    QVERIFY(m_bench->lab().lesson() == nullptr);
    const LabSetup &setup = m_bench->bench().session().choices().setup();
    QCOMPARE(setup.story, u"tunnel"_s);
    QCOMPARE(setup.policy, u"onecake"_s);
}

void TestLessonWindow::whoeverBeginsARunLeavesTheLesson()
{
    m_bench->give(u"one-cake-or-two"_s);
    m_bench->bench().session().choices().chooseStory(u"double-tap"_s);
    QVERIFY(m_bench->lab().lesson() == nullptr);
}

void TestLessonWindow::aRoomReadsTheTextBelowAndARemoteControlGoesOn()
{
    m_bench->give(u"one-cake-or-two"_s);
    m_bench->bench().press(Qt::Key_F5, Qt::ShiftModifier);
    const auto *subtitle = m_bench->lab().findChild<QLabel *>(u"subtitle"_s);
    QVERIFY(subtitle->isVisible());
    QCOMPARE(subtitle->text(), m_bench->player().page().text.join(u'\n'));
    m_bench->bench().press(Qt::Key_PageDown);
    QCOMPARE(m_bench->player().page().id, u"good-day"_s);
    QVERIFY(subtitle->text().startsWith(u"Adrienne sits in a train"_s));
    m_bench->bench().press(Qt::Key_PageDown); // nobody has answered
    QVERIFY(m_bench->player().phase() == LessonPhase::Asking);
    QVERIFY(m_bench->said(u"problem"_s).startsWith(u"No prediction was made"_s));
    m_bench->bench().press(Qt::Key_PageDown);
    QVERIFY(m_bench->player().phase() == LessonPhase::Revealed);
    QVERIFY(subtitle->text().startsWith(u"The kitchen knows nothing of the tunnel"_s));
    m_bench->bench().press(Qt::Key_PageUp);
    QCOMPARE(m_bench->player().stepIndex(), 0);
}

void TestLessonWindow::aFileWithMistakesIsNotGivenAndEachIsNamed()
{
    QFile source(u":/lessons/one-cake-or-two.json"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray text = source.readAll();
    text.replace("\"before tunnel-entered\"", "\"before tunnel\"");
    text.replace("\"request 2 sent\"", "\"request 9 sent\"");
    const QString path = m_bench->bench().path(u"mine.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_bench->window().openLesson(path);
    QVERIFY(m_bench->lab().lesson() == nullptr);
    const auto *list = m_bench->window().findChild<QListWidget *>();
    QVERIFY(list != nullptr);
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines.append(list->item(row)->text());
    QVERIFY(lines.size() >= 2);
    QVERIFY(lines.front().startsWith(u"$.steps[1].stop is \"before tunnel\""_s));
    QVERIFY(lines.join(u'\n').contains(u"$.steps[3].stop is \"request 9 sent\""_s));
}

void TestLessonWindow::theMenuHasEveryLesson()
{
    m_bench->window().showPage(WindowPage::Lab);
    auto *menu = m_bench->lab().menuBar()->findChild<LessonMenu *>();
    if (menu == nullptr)
        menu = m_bench->lab().findChild<LessonMenu *>();
    QVERIFY(menu != nullptr);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), lessonIds().size() + 5);
    menu->actions().at(1)->trigger();
    QCOMPARE(m_bench->player().cover().id, u"three-questions"_s);
}

void TestLessonWindow::everyLessonIsSavedToTakeHome()
{
    m_bench->window().showPage(WindowPage::Lab);
    auto *menu = m_bench->lab().findChild<LessonMenu *>();
    Q_EMIT menu->aboutToShow();
    const QString file = m_bench->bench().path(u"handout.html"_s);
    menu->findChild<QAction *>(u"handouts.retry-storms"_s)->trigger();
    auto *dialog = m_bench->window().findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->close();
    Q_EMIT dialog->fileSelected(file);
    const auto *said = m_bench->window().findChild<QMessageBox *>(u"lesson-saved"_s);
    QVERIFY(said != nullptr);
    QVERIFY2(said->text().contains(u"handout.html"_s), qPrintable(said->text()));
    QVERIFY(QFileInfo(file).size() > 10000);
}

ONECAKE_TEST(TestLessonWindow)
#include "tst_lesson_window.moc"
