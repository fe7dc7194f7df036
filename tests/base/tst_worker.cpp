// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is handed to a worker runs beside, in order, and always comes back.

#include "core/base/worker.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace onecake;

// What an application calls when it ends; exported by Qt.
extern void qt_call_post_routines();

namespace {

struct Seen {
    std::vector<int> run;
    std::vector<int> resumed;
    QThread *ranIn = nullptr;
    QThread *resumedIn = nullptr;
};

QCoro::Task<void> number(Worker *worker, int number, Seen *seen)
{
    const auto work = [seen, number] {
        seen->run.push_back(number);
        seen->ranIn = QThread::currentThread();
        return number;
    };
    const int answer = co_await worker->run(work);
    seen->resumed.push_back(answer);
    seen->resumedIn = QThread::currentThread();
}

QCoro::Task<void> numberAgain(Worker *worker, Seen *seen)
{
    const QCoro::Task<void> first = number(worker, 1, seen);
    co_await first;
    const QCoro::Task<void> second = number(worker, 2, seen);
    co_await second;
}

QCoro::Task<void> failing(Worker *worker, std::string *said)
{
    try {
        const int answer =
            co_await worker->run([]() -> int { throw std::runtime_error("no disk"); });
        Q_UNUSED(answer)
    } catch (const std::runtime_error &error) {
        *said = error.what();
    }
}

QCoro::Task<void> destroying(std::unique_ptr<Worker> *worker, bool *isOver)
{
    const bool answer = co_await (*worker)->run([] { return true; });
    worker->reset();
    *isOver = answer;
}

QCoro::Task<void> untilSet(Worker *worker, std::atomic<bool> *isSet, bool *isOver)
{
    const auto work = [isSet] {
        while (!*isSet)
            QThread::yieldCurrentThread();
        return true;
    };
    *isOver = co_await worker->run(work);
}

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsBesideInTheOrderOfTheCalls();
    void whatIsThrownComesBack();
    void destroyingItAnswersEverybody();
    void drainingAnswersWhatIsHandedOverMeanwhile();
    void whatIsHurriedMayEndSooner();
    void whoIsResumedMayDestroyIt();
    void whatIsUnderWayIsFinishedBeforeTheApplicationEnds();
};

void TestWorker::runsBesideInTheOrderOfTheCalls()
{
    Worker worker;
    Seen seen;
    const QCoro::Task<void> tasks[] = {number(&worker, 1, &seen), number(&worker, 2, &seen),
                                       number(&worker, 3, &seen)};
    QVERIFY(seen.resumed.empty());
    QTRY_COMPARE(seen.resumed, (std::vector{1, 2, 3}));
    QCOMPARE(seen.run, (std::vector{1, 2, 3}));
    QCOMPARE(seen.resumedIn, QThread::currentThread());
    QVERIFY(seen.ranIn != QThread::currentThread());
}

void TestWorker::whatIsThrownComesBack()
{
    Worker worker;
    std::string said;
    const QCoro::Task<void> task = failing(&worker, &said);
    QTRY_COMPARE(said, std::string("no disk"));
    Seen seen;
    const QCoro::Task<void> next = number(&worker, 1, &seen);
    QTRY_COMPARE(seen.resumed, std::vector{1});
}

void TestWorker::destroyingItAnswersEverybody()
{
    Seen seen;
    auto worker = std::make_unique<Worker>();
    const QCoro::Task<void> tasks[] = {number(worker.get(), 1, &seen),
                                       number(worker.get(), 2, &seen)};
    worker.reset();
    QCOMPARE(seen.resumed, (std::vector{1, 2}));
    QCOMPARE(seen.resumedIn, QThread::currentThread());
}

void TestWorker::drainingAnswersWhatIsHandedOverMeanwhile()
{
    Worker worker;
    Seen seen;
    const QCoro::Task<void> task = numberAgain(&worker, &seen);
    worker.drain();
    QCOMPARE(seen.resumed, (std::vector{1, 2}));
}

void TestWorker::whatIsHurriedMayEndSooner()
{
    Worker worker;
    std::atomic<bool> isSet = false;
    bool isOver = false;
    const QCoro::Task<void> task = untilSet(&worker, &isSet, &isOver);
    worker.drain([&isSet] { isSet = true; });
    QVERIFY(isOver);
}

void TestWorker::whoIsResumedMayDestroyIt()
{
    auto worker = std::make_unique<Worker>();
    bool isOver = false;
    Seen seen;
    const QCoro::Task<void> first = destroying(&worker, &isOver);
    const QCoro::Task<void> second = number(worker.get(), 2, &seen);
    QTRY_VERIFY(isOver);
    QCOMPARE(seen.resumed, std::vector{2});
    QVERIFY(!worker);
}

void TestWorker::whatIsUnderWayIsFinishedBeforeTheApplicationEnds()
{
    Worker worker;
    Seen seen;
    const QCoro::Task<void> task = number(&worker, 1, &seen);
    qt_call_post_routines();
    QCOMPARE(seen.run, std::vector<int>{1});
    QVERIFY(seen.resumed.empty());
    worker.drain();
    QCOMPARE(seen.resumed, std::vector<int>{1});
}

ONECAKE_TEST(TestWorker)
#include "tst_worker.moc"
