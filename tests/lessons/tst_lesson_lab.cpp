// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The run of a lesson in the lab: it shows what the lesson shows, and while a question is open no
// way of asking brings out more.

#include "core/lab/lessons/lesson_catalog.h"
#include "core/session/lessons/lesson_lab.h"
#include "tests/support/lesson_rows.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class HandFrames final : public FrameSource
{
public:
    void start() override { m_isRunning = true; }
    void stop() override { m_isRunning = false; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    void pass(std::chrono::microseconds real)
    {
        if (m_isRunning)
            Q_EMIT frame(real);
    }

private:
    bool m_isRunning = false;
};

// The prediction that is right, computed anew from the lesson.
LessonPrediction rightPrediction(const Lesson &lesson, const LessonPlayer &player)
{
    const LessonStep &step = lesson.steps[static_cast<size_t>(player.stepIndex())];
    PlayedRuns runs;
    const auto found =
        truthOf(*step.question, runs.of(step.story), player.shown().events().size(), runs);
    const auto &truth = std::get<LessonTruth>(found);
    LessonPrediction right;
    right.options = truth.options;
    right.number = truth.number;
    right.event = truth.event;
    right.text = truth.text.in(u"en"_s);
    return right;
}

struct LabOfLesson {
    explicit LabOfLesson(const QString &id, FrameSource *frames = nullptr)
        : lesson(lessonOf(id))
        , lab(&player, &clock, frames)
    {
        player.begin(lesson);
    }

    // To the next question; false if there is none.
    [[nodiscard]] bool ask()
    {
        while (player.phase() == LessonPhase::Telling || player.phase() == LessonPhase::Revealed)
            player.next();
        return player.phase() == LessonPhase::Asking;
    }
    void answer()
    {
        QVERIFY(player.commit(rightPrediction(lesson, player)));
        player.reveal();
    }
    void goTo(const QString &step)
    {
        while (player.page().id != step) {
            QVERIFY(ask());
            if (player.page().id != step)
                answer();
        }
    }

    Lesson lesson;
    SystemClock clock;
    LessonPlayer player;
    LessonLab lab;
};

} // namespace

class TestLessonLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsWhatTheLessonShows_data();
    void itShowsWhatTheLessonShows();
    void noWayOfAskingBringsOutMore_data();
    void noWayOfAskingBringsOutMore();
    void nothingInItCanBeChanged();
    void whatHasHappenedCanBeLookedAtAgain();
    void aRevealComesEventByEvent();
    void aCommitmentDoesNotMoveTime();
    void goingBackIsThereAtOnce();
    void theEndOfTheRunIsJudged();
};

void TestLessonLab::itShowsWhatTheLessonShows_data()
{
    addLessons();
}

void TestLessonLab::itShowsWhatTheLessonShows()
{
    QFETCH(const QString, id);
    LabOfLesson bench(id);
    int asked = 0;
    while (bench.player.phase() != LessonPhase::Over) {
        if (bench.player.phase() == LessonPhase::Asking) {
            QVERIFY(bench.player.commit(rightPrediction(bench.lesson, bench.player)));
            bench.player.reveal();
            const auto told = bench.player.revealed();
            if (bench.player.page().question != LessonQuestionKind::Text)
                QVERIFY(told->isRight == true);
            ++asked;
        }
        if (bench.lab.hasRun())
            QVERIFY(bench.lab.session().timeline() == bench.player.shown());
        bench.player.next();
    }
    QVERIFY(asked >= 6);
}

void TestLessonLab::noWayOfAskingBringsOutMore_data()
{
    addLessons();
}

void TestLessonLab::noWayOfAskingBringsOutMore()
{
    QFETCH(const QString, id);
    LabOfLesson bench(id);
    LabSession &session = bench.lab.session();
    while (bench.ask()) {
        const Timeline known = bench.player.shown();
        const Duration present = session.elapsed();
        QVERIFY(session.timeline() == known);
        const auto check = [&](const char *way) {
            QVERIFY2(session.timeline() == known, way);
            QVERIFY2(session.records().empty() && session.verdicts().empty(), way);
            QVERIFY2(session.outcome().intents == 0, way);
            QVERIFY2(!session.nextEventAt(), way);
            QVERIFY2(session.elapsed() == present, way);
            QVERIFY2(session.travel().shownPhase() == RunPhase::UnderWay, way);
            QVERIFY2(session.state().phase != LabPhase::Over, way);
            QVERIFY2(!session.state().canSkip && !session.state().canSkipToExpiry, way);
            QVERIFY2(session.fallenByChance().empty(), way);
        };
        session.play();
        check("play");
        session.step();
        check("step");
        session.skipAhead();
        check("skip");
        session.skipToExpiry();
        check("skip to the end of the retention");
        session.playUntil(24h);
        check("play until");
        session.playToEnd();
        check("play to the end");
        session.travel().lookAt(24h);
        check("look at a later instant");
        session.travel().lookAtEvent(1'000'000);
        check("look at a later event");
        session.travel().lookAtPrevious();
        session.travel().forkHere();
        session.travel().lookAtNow();
        check("fork");
        bench.answer();
        QVERIFY(session.timeline() == bench.player.shown());
    }
}

void TestLessonLab::nothingInItCanBeChanged()
{
    LabOfLesson bench(u"one-cake-or-two"_s);
    bench.goTo(u"orders-again"_s);
    LabSession &session = bench.lab.session();
    const Timeline known = session.timeline();
    const QString policy = session.inputs().policy->id;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ahead.onecake"_s);
    const QSignalSpy refused(&session, &LabSession::failed);
    UserAction order;
    order.kind = UserActionKind::Order;
    session.act(order);
    session.choices().choosePolicy(u"onecake"_s);
    session.choices().chooseStory(u"double-tap"_s);
    session.choices().chooseFaults({}, 7);
    session.choices().restart();
    session.choices().saveRun(file);
    session.beside().turnOn();
    QCOMPARE(refused.size(), 6);
    QVERIFY(sentence(refused[0][0].value<Error>()).contains(u"as the lesson has it"_s));
    QVERIFY(!QFile::exists(file)); // it would tell of the tunnel
    QVERIFY(!session.beside().isOn());
    QCOMPARE(session.inputs().policy->id, policy);
    QVERIFY(session.timeline() == known);
}

void TestLessonLab::whatHasHappenedCanBeLookedAtAgain()
{
    LabOfLesson bench(u"one-cake-or-two"_s);
    bench.goTo(u"orders-again"_s);
    LabSession &session = bench.lab.session();
    session.travel().lookAtEvent(2);
    QCOMPARE(session.travel().shownCount(), 2);
    QVERIFY(session.records().empty());
    session.travel().lookAtNow();
    QVERIFY(!session.travel().isLookingBack());
}

void TestLessonLab::aRevealComesEventByEvent()
{
    HandFrames frames;
    LabOfLesson bench(u"one-cake-or-two"_s, &frames);
    bench.player.next();
    LabSession &session = bench.lab.session();
    QVERIFY(bench.lab.isArriving() && frames.isRunning());
    std::chrono::microseconds whole{0};
    size_t before = session.timeline().events().size();
    for (; bench.lab.isArriving() && whole < 60s; whole += 20ms) {
        frames.pass(20ms);
        const size_t now = session.timeline().events().size();
        QVERIFY(now <= bench.player.shown().events().size());
        QVERIFY(now >= before);
        before = now;
    }
    QVERIFY(!bench.lab.isArriving() && !frames.isRunning());
    QVERIFY(session.timeline() == bench.player.shown());
    QVERIFY2(whole > 100ms && whole < 15s, qPrintable(QString::number(whole.count())));
    bench.answer();
    QVERIFY(bench.lab.isArriving());
    bench.lab.arrive();
    QVERIFY(session.timeline() == bench.player.shown() && !frames.isRunning());
}

void TestLessonLab::aCommitmentDoesNotMoveTime()
{
    HandFrames frames;
    LabOfLesson bench(u"one-cake-or-two"_s, &frames);
    bench.player.next();
    bench.lab.arrive();
    QVERIFY(bench.player.commit(rightPrediction(bench.lesson, bench.player)));
    QVERIFY(!bench.lab.isArriving());
    QVERIFY(bench.lab.session().timeline() == bench.player.shown());
}

void TestLessonLab::goingBackIsThereAtOnce()
{
    HandFrames frames;
    LabOfLesson bench(u"one-cake-or-two"_s, &frames);
    bench.goTo(u"orders-again"_s);
    bench.answer();
    bench.player.previous();
    QVERIFY(!bench.lab.isArriving());
    QVERIFY(bench.lab.session().timeline() == bench.player.shown());
    bench.player.restart();
    QVERIFY(!bench.lab.hasRun());
}

void TestLessonLab::theEndOfTheRunIsJudged()
{
    LabOfLesson bench(u"one-cake-or-two"_s);
    bench.goTo(u"orders-again"_s);
    bench.answer();
    const LabSession &session = bench.lab.session();
    QVERIFY(session.travel().shownPhase() == RunPhase::Over);
    QCOMPARE(session.outcome().cakes, 2);
    const std::vector<Verdict> verdicts = session.verdicts();
    QVERIFY(std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict &verdict) {
        return verdict.state == VerdictState::Broken;
    }));
}

ONECAKE_TEST(TestLessonLab)

#include "tst_lesson_lab.moc"
