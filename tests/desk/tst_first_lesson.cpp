// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A teacher's first lesson, by mouse alone: how many gestures it takes from the window's start to
// the first prediction beside the truth, and how many the whole lesson takes.

#include "tests/support/windows/lesson_bench.h"

#include <QRadioButton>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestFirstLesson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theFirstTruthIsSeenInAFewGestures();
    void noStepTakesMoreThanThree();

private:
    void click(QWidget *widget);
    void clickPart(const QString &name);
    void predict();

    std::unique_ptr<LessonBench> m_bench;
    int m_gestures = 0;
};

void TestFirstLesson::init()
{
    m_bench = std::make_unique<LessonBench>();
    m_bench->window().resize(1280, 720);
    m_gestures = 0;
}

// Where a person would: in the middle of what they see.
void TestFirstLesson::click(QWidget *widget)
{
    QVERIFY(widget != nullptr && widget->isVisible() && widget->isEnabled());
    const QPoint middle = widget->mapTo(&m_bench->window(), widget->rect().center());
    QVERIFY2(m_bench->window().rect().contains(middle), qPrintable(widget->objectName()));
    QTest::mouseClick(widget, Qt::LeftButton);
    ++m_gestures;
}

void TestFirstLesson::clickPart(const QString &name)
{
    click(m_bench->part<QWidget>(name));
}

void TestFirstLesson::predict()
{
    switch (*m_bench->player().page().question) {
    case LessonQuestionKind::Choice:
        return clickPart(u"option-b"_s);
    case LessonQuestionKind::Point:
        return click(m_bench->view().findChildren<QRadioButton *>().constLast());
    case LessonQuestionKind::Number:
        QTest::keyClicks(m_bench->part<QWidget>(u"number"_s), u"2"_s);
        break;
    case LessonQuestionKind::Text:
        QTest::keyClicks(m_bench->part<QWidget>(u"own-words"_s), u"which order it is"_s);
        break;
    }
    ++m_gestures; // typed at once: the field has the focus
}

void TestFirstLesson::theFirstTruthIsSeenInAFewGestures()
{
    QCOMPARE(m_bench->window().page(), WindowPage::Start);
    click(m_bench->bench().button(u"Tell the story"_s));
    QVERIFY(m_bench->lab().lesson() != nullptr);
    QCOMPARE(m_bench->player().cover().id, u"one-cake-or-two"_s);
    m_bench->bench().press(Qt::Key_F5, Qt::ShiftModifier); // to the room
    ++m_gestures;
    m_bench->view().showControls(true); // the mouse moves
    clickPart(u"lesson-next"_s);
    QVERIFY(m_bench->player().phase() == LessonPhase::Asking);
    QVERIFY(!m_bench->part<QPushButton>(u"lesson-next"_s)->isEnabled());
    predict();
    clickPart(u"lesson-next"_s);
    QVERIFY(m_bench->player().phase() == LessonPhase::Revealed);
    QVERIFY(!m_bench->said(u"predicted"_s).isEmpty());
    QVERIFY(!m_bench->said(u"truth"_s).isEmpty());
    QVERIFY2(m_gestures <= 12, qPrintable(QString::number(m_gestures)));
    QCOMPARE(m_gestures, 5);
    m_bench->bench().press(Qt::Key_F5, Qt::ShiftModifier);
}

// Told: go on. Asked: answer, show, go on.
void TestFirstLesson::noStepTakesMoreThanThree()
{
    click(m_bench->bench().button(u"Tell the story"_s));
    qsizetype allowed = 1;
    while (m_bench->player().phase() != LessonPhase::Over) {
        if (m_bench->player().phase() == LessonPhase::Asking) {
            predict();
            allowed += 2;
            clickPart(u"lesson-next"_s);
            QVERIFY(m_bench->player().phase() == LessonPhase::Revealed);
        }
        clickPart(u"lesson-next"_s);
        ++allowed;
        QVERIFY2(m_gestures <= allowed, qPrintable(m_bench->player().page().id));
    }
    QCOMPARE(m_gestures, 31);
}

ONECAKE_TEST(TestFirstLesson)
#include "tst_first_lesson.moc"
