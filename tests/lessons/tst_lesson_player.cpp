// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What may be seen of a lesson, and when: nothing beyond the stop until a prediction is committed
// and revealed, unless a presenter says so.

#include "core/lab/lessons/lesson_catalog.h"
#include "core/session/lessons/lesson_player.h"

#include <QSignalSpy>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

LessonPrediction option(size_t place)
{
    LessonPrediction prediction;
    prediction.options = {place};
    return prediction;
}

LessonPrediction number(double value)
{
    LessonPrediction prediction;
    prediction.number = value;
    return prediction;
}

// The first prediction that the step's question takes, right or wrong.
LessonPrediction anyPrediction(const LessonPlayer &player)
{
    LessonPrediction prediction;
    switch (*player.page().question) {
    case LessonQuestionKind::Choice:
        prediction.options = {0};
        break;
    case LessonQuestionKind::Number:
        prediction.number = 77;
        break;
    case LessonQuestionKind::Point:
        prediction.event = player.points().front();
        break;
    case LessonQuestionKind::Text:
        prediction.text = u"because"_s;
        break;
    }
    return prediction;
}

void begin(LessonPlayer &player, const QString &id)
{
    const Result<Lesson> lesson = loadLesson(id);
    if (!lesson)
        qFatal("%s", qPrintable(sentence(lesson.error())));
    player.begin(*lesson);
}

// Answers and passes steps until the one of that id is on show.
void goTo(LessonPlayer &player, const QString &step)
{
    while (player.page().id != step && player.phase() != LessonPhase::Over) {
        if (player.phase() == LessonPhase::Asking)
            QVERIFY(player.commit(anyPrediction(player)));
        if (player.phase() == LessonPhase::Committed)
            player.reveal();
        player.next();
    }
    QCOMPARE(player.page().id, step);
}

} // namespace

class TestLessonPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALessonThereIsNothing();
    void theRunEndsAtTheStopUntilItIsRevealed();
    void nothingThatIsHiddenCanBeRead_data();
    void nothingThatIsHiddenCanBeRead();
    void aLockedStepCannotBePassed();
    void predictionAndTruthStandSideBySide();
    void aPredictionMayChangeUntilItIsRevealed();
    void aPredictionOfTheWrongKindIsRefused();
    void aMessageIsThePointWhicheverEndIsPointedAt();
    void aPresenterMayRevealWithoutAPrediction();
    void goingBackLeavesWhatWasAnswered();
    void restartForgetsAllPredictions();
    void theLanguageChangesEveryText();
    void theVerdictsNameTheAssumptionsTheyRestOn();
    void everyLessonCanBePlayedToItsEnd_data();
    void everyLessonCanBePlayedToItsEnd();
};

void TestLessonPlayer::withoutALessonThereIsNothing()
{
    LessonPlayer player;
    QVERIFY(player.phase() == LessonPhase::None);
    player.next();
    player.previous();
    player.reveal();
    player.revealAnyway();
    player.restart();
    QVERIFY(!player.commit(option(0)));
    QVERIFY(player.page() == LessonPage{});
    QVERIFY(player.shown().events().empty() && player.verdicts().empty());
    QVERIFY(player.explanation().isEmpty() && player.notes().isEmpty());
    QVERIFY(!player.goOnWith() && !player.revealed() && !player.story() && !player.prediction());
    QCOMPARE(player.stepCount(), 0);
}

void TestLessonPlayer::theRunEndsAtTheStopUntilItIsRevealed()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    QVERIFY(player.phase() == LessonPhase::Telling);
    player.next();
    QCOMPARE(player.page().id, u"good-day"_s);
    QVERIFY(player.phase() == LessonPhase::Asking);
    const auto isThere = [&](const QString &words) {
        return findEvent(player.shown().events(), *parseEventName(words)).has_value();
    };
    QVERIFY(isThere(u"charged 1"_s));
    QVERIFY(!isThere(u"tunnel-entered 1"_s));
    QVERIFY(!isThere(u"baked 1"_s));
    QVERIFY(player.commit(option(3)));
    QVERIFY(player.phase() == LessonPhase::Committed);
    QVERIFY(!isThere(u"tunnel-entered 1"_s));
    QVERIFY(!player.revealed());
    player.reveal();
    QVERIFY(player.phase() == LessonPhase::Revealed);
    QVERIFY(isThere(u"reply 1 lost"_s) && isThere(u"screen 1 arrived"_s));
    QVERIFY(!isThere(u"tunnel-left 1"_s));
    player.next();
    QVERIFY(isThere(u"screen 1 arrived"_s));
}

void TestLessonPlayer::nothingThatIsHiddenCanBeRead_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : lessonIds())
        QTest::newRow(qPrintable(id)) << id;
}

// Plays the same steps in two ways: by the player, and by the lesson's own run to its end.
void TestLessonPlayer::nothingThatIsHiddenCanBeRead()
{
    QFETCH(const QString, id);
    const Lesson lesson = *loadLesson(id);
    LessonPlayer player;
    begin(player, id);
    while (player.phase() != LessonPhase::Over) {
        const LessonStep &step = lesson.steps[static_cast<size_t>(player.stepIndex())];
        if (player.phase() == LessonPhase::Asking) {
            for (int time = 0; time < 2; ++time) { // before and after the commitment
                QVERIFY(player.isLocked());
                const qsizetype here = player.stepIndex();
                player.next();
                QCOMPARE(player.stepIndex(), here);
                QVERIFY(player.verdicts().empty());
                QVERIFY(player.explanation().isEmpty());
                QVERIFY(player.handout().isEmpty() && player.notes().isEmpty());
                QVERIFY(!player.revealed() && !player.goOnWith());
                QVERIFY(player.shownPhase() == RunPhase::UnderWay);
                const PlayedRun run = playedToEnd(*step.story);
                const auto &all = run.timeline.events();
                const auto &shown = player.shown().events();
                if (step.stop)
                    QVERIFY(shown.size() == *eventsUntil(*step.stop, run.timeline));
                QVERIFY(std::equal(shown.begin(), shown.end(), all.begin()));
                QVERIFY(player.outcome().cakes
                        == outcomeOf(std::span(all).first(shown.size())).cakes);
                for (const size_t point : player.points())
                    QVERIFY(point < shown.size());
                if (time == 0)
                    QVERIFY(player.commit(anyPrediction(player)));
            }
            player.reveal();
            QVERIFY(player.revealed().has_value());
            QVERIFY(!player.revealed()->decidedBy
                    || *player.revealed()->decidedBy < player.shown().events().size());
        }
        player.next();
    }
    QVERIFY(player.goOnWith().has_value());
}

void TestLessonPlayer::aLockedStepCannotBePassed()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    player.next();
    QSignalSpy changed(&player, &LessonPlayer::changed);
    player.next();
    player.reveal();
    player.revealAnyway(); // no presenter
    QVERIFY(changed.isEmpty());
    QCOMPARE(player.page().id, u"good-day"_s);
    QVERIFY(player.phase() == LessonPhase::Asking);
    QVERIFY(player.commit(option(0)));
    player.next();
    QCOMPARE(player.page().id, u"good-day"_s);
}

void TestLessonPlayer::predictionAndTruthStandSideBySide()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    goTo(player, u"orders-again"_s);
    QVERIFY(player.commit(number(1)));
    player.reveal();
    const auto told = player.revealed();
    QVERIFY(told);
    QCOMPARE(told->predictionText, u"1 cake"_s);
    QCOMPARE(told->truthText, u"2 cakes"_s);
    QVERIFY(told->isRight == false);
    QVERIFY(told->decidedBy);
    const Event &decided = player.shown().events()[*told->decidedBy];
    QVERIFY(decided.kind == EventKind::Baked);
    QCOMPARE(decided.order, 1043);
    QVERIFY(!told->because.isEmpty());
    QVERIFY(player.shownPhase() == RunPhase::Over);
    QVERIFY(overall(player.verdicts()) == VerdictState::Broken);
    QVERIFY(player.explanation().join(u' ').contains(u"1043"));
}

void TestLessonPlayer::aPredictionMayChangeUntilItIsRevealed()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    goTo(player, u"orders-again"_s);
    QVERIFY(player.commit(number(1)));
    QVERIFY(player.commit(number(2)));
    QVERIFY(player.prediction()->number == 2);
    player.reveal();
    QVERIFY(player.revealed()->isRight == true);
    QVERIFY(!player.commit(number(1)));
    QVERIFY(player.revealed()->isRight == true);
}

void TestLessonPlayer::aPredictionOfTheWrongKindIsRefused()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    QVERIFY(!player.commit(option(0))); // nothing is asked
    player.next();
    const auto problem = [&](const LessonPrediction &prediction) {
        const Result<void> committed = player.commit(prediction);
        return committed ? QString() : committed.error().problem;
    };
    QVERIFY(problem(option(9)).contains(u"from a to d"));
    QVERIFY(problem({}).contains(u"expected one letter"));
    QVERIFY(problem(number(2)).contains(u"expected one letter"));
    LessonPrediction two;
    two.options = {0, 1};
    QVERIFY(problem(two).contains(u"expected one letter"));
    QVERIFY(player.phase() == LessonPhase::Asking);
    goTo(player, u"what-she-knows"_s);
    LessonPrediction point;
    point.event = 0; // it is shown, but cannot be chosen
    QVERIFY(problem(point).contains(u"can be pointed at"));
    point.event = 100000;
    QVERIFY(problem(point).contains(u"can be pointed at"));
    goTo(player, u"orders-again"_s);
    QVERIFY(problem(number(std::numeric_limits<double>::quiet_NaN())).contains(u"a number"));
    goTo(player, u"the-chain"_s);
    LessonPrediction blank;
    blank.text = u"  "_s;
    QVERIFY(problem(blank).contains(u"own words"));
}

void TestLessonPlayer::aMessageIsThePointWhicheverEndIsPointedAt()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    goTo(player, u"what-she-knows"_s);
    LessonPrediction point;
    point.event = findEvent(player.shown().events(), *parseEventName(u"reply 1 sent"));
    QVERIFY(player.commit(point));
    player.reveal();
    QVERIFY(player.revealed()->isRight == true);
}

void TestLessonPlayer::aPresenterMayRevealWithoutAPrediction()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    player.next();
    QVERIFY(player.notes().isEmpty() && !player.goOnWith());
    player.setPresenter(true);
    QVERIFY(!player.notes().isEmpty() && player.goOnWith());
    QVERIFY(player.verdicts().empty()); // a presenter's screen is the class's as well
    player.revealAnyway();
    QVERIFY(player.phase() == LessonPhase::Revealed);
    QVERIFY(!player.revealed()->prediction && !player.revealed()->isRight);
    QCOMPARE(player.revealed()->truthText, u"d) No answer: did it work?"_s);
    player.setPresenter(false);
    QVERIFY(player.notes().isEmpty());
}

void TestLessonPlayer::goingBackLeavesWhatWasAnswered()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    QVERIFY(!player.canGoBack());
    goTo(player, u"orders-again"_s);
    player.previous();
    player.previous();
    QCOMPARE(player.page().id, u"good-day"_s);
    QVERIFY(player.phase() == LessonPhase::Revealed);
    QVERIFY(player.revealed()->prediction.has_value());
    QVERIFY(!findEvent(player.shown().events(), *parseEventName(u"request 2 sent")));
    player.next();
    player.next();
    QCOMPARE(player.page().id, u"orders-again"_s);
    QVERIFY(player.phase() == LessonPhase::Asking);
    QVERIFY(player.commit(number(3)));
    player.previous();
    player.next();
    QVERIFY(player.phase() == LessonPhase::Committed);
    QVERIFY(player.prediction()->number == 3);
}

void TestLessonPlayer::restartForgetsAllPredictions()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    goTo(player, u"orders-again"_s);
    player.restart();
    QCOMPARE(player.stepIndex(), 0);
    player.next();
    QVERIFY(player.phase() == LessonPhase::Asking);
    QVERIFY(!player.prediction() && !player.revealed());
}

void TestLessonPlayer::theLanguageChangesEveryText()
{
    LessonPlayer player;
    begin(player, u"one-cake-or-two"_s);
    QCOMPARE(player.language(), u"en"_s);
    goTo(player, u"orders-again"_s);
    const LessonPage english = player.page();
    player.setLanguage(u"fr"_s);
    QCOMPARE(player.language(), u"en"_s);
    player.setLanguage(u"de"_s);
    const LessonPage german = player.page();
    QVERIFY(german.title != english.title && german.prompt != english.prompt);
    QCOMPARE(german.unit, u"Torten"_s);
    QCOMPARE(player.cover().title, u"Eine Torte oder zwei?"_s);
    QVERIFY(player.commit(number(1.5)));
    player.reveal();
    QCOMPARE(player.revealed()->predictionText, u"1,5 Torten"_s);
}

void TestLessonPlayer::theVerdictsNameTheAssumptionsTheyRestOn()
{
    LessonPlayer player;
    begin(player, u"the-systems-you-use"_s);
    goTo(player, u"two-taps"_s);
    QVERIFY(player.commit(option(5)));
    player.reveal();
    const std::vector<Verdict> verdicts = player.verdicts();
    const Verdict &cakes = verdicts.front();
    QVERIFY(cakes.name == VerdictName::AtMostOneCake && cakes.state == VerdictState::Broken);
    QVERIFY(!cakes.assumptions.isEmpty());
}

void TestLessonPlayer::everyLessonCanBePlayedToItsEnd_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &id : lessonIds()) {
        for (const QString &language : labelOfLesson(id).languages)
            QTest::newRow(qPrintable(id + u' ' + language)) << id << language;
    }
}

void TestLessonPlayer::everyLessonCanBePlayedToItsEnd()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    LessonPlayer player;
    begin(player, id);
    player.setLanguage(language);
    int steps = 0;
    while (player.phase() != LessonPhase::Over) {
        QVERIFY(!player.page().title.isEmpty() && !player.page().text.isEmpty());
        if (player.isLocked()) {
            QVERIFY(player.commit(anyPrediction(player)));
            player.reveal();
            QVERIFY(!player.revealed()->truthText.isEmpty());
        }
        player.next();
        ++steps;
    }
    QCOMPARE(steps, player.stepCount());
    QVERIFY(!player.page().text.isEmpty());
    QVERIFY(inputsOf(*player.goOnWith()));
    player.previous();
    QVERIFY(player.phase() != LessonPhase::Over);
}

ONECAKE_TEST(TestLessonPlayer)
#include "tst_lesson_player.moc"
