// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A task that nobody awaits fails loudly.

#include "core/base/detach.h"
#include "core/base/one_shot.h"
#include "core/base/worker.h"

#include <QRegularExpression>
#include <QTest>

#include <stdexcept>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> ending(bool *isOver)
{
    *isOver = true;
    co_return;
}

QCoro::Task<void> throwing()
{
    throw std::runtime_error("out of cream");
    co_return;
}

QCoro::Task<void> throwingLater(Worker *side)
{
    const int answer = co_await side->run([]() -> int { throw std::runtime_error("no disk"); });
    (void)answer;
}

QCoro::Task<Result<int>> counted(OneShot *shot)
{
    co_await shot->fired();
    co_return 3;
}

QCoro::Task<Result<int>> throwingCount()
{
    throw std::runtime_error("out of cream");
    co_return 3;
}

void expectLog(const QString &words)
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QRegularExpression::escape(words)));
}

} // namespace

class TestDetach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskThatEndsTellsNothing();
    void anExceptionIsLoggedAndTold();
    void anExceptionOfAnotherThreadComesBack();
    void whereNobodyWaitsItIsLogged();
    void anAnswerIsToldInItsContext();
    void anExceptionIsAnsweredAsAnError();
    void whereTheContextIsGoneNothingIsTold();
};

void TestDetach::aTaskThatEndsTellsNothing()
{
    bool isOver = false;
    bool hasFailed = false;
    detach(ending(&isOver), u"ending"_s, [&hasFailed](const Error &) { hasFailed = true; });
    QVERIFY(isOver);
    QVERIFY(!hasFailed);
}

void TestDetach::anExceptionIsLoggedAndTold()
{
    std::optional<Error> told;
    expectLog(u"baking: it ended with an unexpected error (out of cream)"_s);
    detach(throwing(), u"baking"_s, [&told](const Error &error) { told = error; });
    QVERIFY(told);
    QCOMPARE(told->code, ErrorCode::WorkFailed);
    QCOMPARE(told->where, u"baking"_s);
    QVERIFY(!told->remedy.isEmpty());
}

void TestDetach::anExceptionOfAnotherThreadComesBack()
{
    Worker side;
    std::optional<Error> told;
    expectLog(u"keeping: it ended with an unexpected error (no disk)"_s);
    detach(throwingLater(&side), u"keeping"_s, [&told](const Error &error) { told = error; });
    QTRY_VERIFY(told);
}

void TestDetach::whereNobodyWaitsItIsLogged()
{
    expectLog(u"(out of cream)"_s);
    detach(throwing(), u"baking"_s);
}

void TestDetach::anAnswerIsToldInItsContext()
{
    const QObject context;
    OneShot shot;
    std::optional<Result<int>> told;
    detach(counted(&shot), &context, u"counting"_s,
           [&told](const Result<int> &count) { told.emplace(count); });
    QVERIFY(!told);
    shot.fire();
    QVERIFY(told && *told);
    QCOMPARE(**told, 3);
}

void TestDetach::anExceptionIsAnsweredAsAnError()
{
    const QObject context;
    std::optional<Result<int>> told;
    expectLog(u"counting: it ended with an unexpected error (out of cream)"_s);
    detach(throwingCount(), &context, u"counting"_s,
           [&told](const Result<int> &count) { told.emplace(count); });
    QVERIFY(told && !*told);
    QCOMPARE(told->error().code, ErrorCode::WorkFailed);
}

void TestDetach::whereTheContextIsGoneNothingIsTold()
{
    auto context = std::make_unique<QObject>();
    OneShot shot;
    bool isTold = false;
    detach(counted(&shot), context.get(), u"counting"_s,
           [&isTold](const Result<int> &) { isTold = true; });
    context.reset();
    shot.fire();
    QVERIFY(!isTold);
}

ONECAKE_TEST(TestDetach)
#include "tst_detach.moc"
