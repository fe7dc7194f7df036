// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Whoever owns tasks waits for all of them, however they end.

#include "core/base/clock.h"
#include "core/base/detach.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>
#include <stdexcept>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> until(OneShot *shot)
{
    co_await shot->fired();
}

QCoro::Task<void> failAfter(OneShot *shot)
{
    co_await shot->fired();
    throw std::runtime_error("out of cream");
}

QCoro::Task<void> dieAfter(OneShot *shot)
{
    co_await shot->fired();
    throw ProcessEnded();
}

QCoro::Task<void> addAfter(OneShot *shot, TaskSet *tasks, OneShot *next)
{
    co_await shot->fired();
    tasks->add(until(next), u"baking another"_s);
}

QCoro::Task<void> finish(TaskSet *tasks, bool *isFinished)
{
    co_await tasks->finish();
    *isFinished = true;
}

QCoro::Task<void> finishAndDestroy(std::optional<TaskSet> *tasks)
{
    co_await (*tasks)->finish();
    tasks->reset();
}

} // namespace

class TestTaskSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTasksItIsFinishedAtOnce();
    void isFinishedWhenTheLastTaskHasEnded();
    void waitsForWhatIsAddedMeanwhile();
    void aTaskThatFailsIsLoggedAndOver();
    void theEndOfASimulatedProcessIsNoFailure();
    void whoWaitsMayDestroyItAndTheOthersAreResumed();
};

void TestTaskSet::withoutTasksItIsFinishedAtOnce()
{
    TaskSet tasks;
    bool isFinished = false;
    const auto finishing = finish(&tasks, &isFinished);
    QVERIFY(isFinished);
}

void TestTaskSet::isFinishedWhenTheLastTaskHasEnded()
{
    OneShot first;
    OneShot second;
    TaskSet tasks;
    tasks.add(until(&first), u"baking"_s);
    tasks.add(until(&second), u"baking"_s);
    bool isFinished = false;
    const auto finishing = finish(&tasks, &isFinished);
    first.fire();
    QVERIFY(!isFinished);
    second.fire();
    QVERIFY(isFinished);
    QVERIFY(tasks.isEmpty());
}

void TestTaskSet::waitsForWhatIsAddedMeanwhile()
{
    OneShot first;
    OneShot second;
    TaskSet tasks;
    tasks.add(addAfter(&first, &tasks, &second), u"baking"_s);
    bool isFinished = false;
    const auto finishing = finish(&tasks, &isFinished);
    first.fire();
    QVERIFY(!isFinished);
    second.fire();
    QVERIFY(isFinished);
}

void TestTaskSet::aTaskThatFailsIsLoggedAndOver()
{
    OneShot shot;
    TaskSet tasks;
    tasks.add(failAfter(&shot), u"baking"_s);
    bool isFinished = false;
    const auto finishing = finish(&tasks, &isFinished);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"baking: .*out of cream"_s));
    shot.fire();
    QVERIFY(isFinished);
}

void TestTaskSet::theEndOfASimulatedProcessIsNoFailure()
{
    OneShot shot;
    TaskSet tasks;
    tasks.add(dieAfter(&shot), u"baking"_s);
    bool isFinished = false;
    const auto finishing = finish(&tasks, &isFinished);
    QTest::failOnWarning(QRegularExpression(u"."_s));
    shot.fire();
    QVERIFY(isFinished);
}

void TestTaskSet::whoWaitsMayDestroyItAndTheOthersAreResumed()
{
    OneShot shot;
    std::optional<TaskSet> tasks(std::in_place);
    tasks->add(until(&shot), u"baking"_s);
    const auto destroying = finishAndDestroy(&tasks);
    bool isFinished = false;
    const auto finishing = finish(&*tasks, &isFinished);
    shot.fire();
    QVERIFY(!tasks);
    QVERIFY(isFinished);
}

ONECAKE_TEST(TestTaskSet)
#include "tst_task_set.moc"
