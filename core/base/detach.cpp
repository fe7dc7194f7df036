// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/detach.h"

#include "core/base/clock.h"
#include "core/base/invariant.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <atomic>
#include <exception>
#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString wordsOf(const std::exception_ptr &exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception &known) {
        return QString::fromLocal8Bit(known.what());
    } catch (...) {
        return QCoreApplication::translate("onecake", "an exception of an unknown kind");
    }
}

std::atomic<int> underWay = 0;

QCoro::Task<void> watched(QCoro::Task<void> task, QString what,
                          std::function<void(const Error &)> failed)
{
    ++underWay;
    const auto ended = qScopeGuard([] { --underWay; });
    std::exception_ptr exception;
    try {
        co_await task;
    } catch (const ProcessEnded &) {
        // Whoever would be told has ended too.
    } catch (...) {
        exception = std::current_exception();
    }
    if (!exception)
        co_return;
    const Error error = unexpectedFailure(what, exception);
    qCCritical(logs::tasks).noquote() << sentence(error);
    if (failed)
        failed(error);
}

} // namespace

int detachedTasksUnderWay()
{
    return underWay;
}

Error unexpectedFailure(const QString &what, const std::exception_ptr &exception)
{
    return {ErrorCode::WorkFailed, what,
            QCoreApplication::translate("onecake", "it ended with an unexpected error (%1)")
                .arg(wordsOf(exception)),
            QCoreApplication::translate("onecake", "Try it again; if it persists, report it")};
}

void detach(QCoro::Task<void> task, QString what, std::function<void(const Error &)> failed)
{
    const QCoro::Task<void> unawaited =
        watched(std::move(task), std::move(what), std::move(failed));
}

void detach(QCoro::Task<void> task, QString what)
{
    detach(std::move(task), std::move(what), {});
}

TaskSet::TaskSet()
    : m_state(std::make_shared<State>())
{}

TaskSet::~TaskSet()
{
    ONECAKE_INVARIANT(isEmpty());
}

void TaskSet::add(QCoro::Task<void> task, QString what)
{
    ++m_state->underWay;
    detach(watch(m_state, std::move(task)), std::move(what));
}

QCoro::Task<void> TaskSet::watch(std::shared_ptr<State> state, QCoro::Task<void> task)
{
    std::exception_ptr exception;
    try {
        co_await task;
    } catch (...) {
        exception = std::current_exception();
    }
    if (--state->underWay == 0) {
        for (const auto &shot : std::exchange(state->waiting, {}))
            shot->fire();
    }
    if (exception)
        std::rethrow_exception(exception);
}

QCoro::Task<void> TaskSet::finish()
{
    // What is resumed before this one may have destroyed the set.
    const std::shared_ptr<State> state = m_state;
    while (state->underWay > 0) {
        const auto shot = std::make_shared<OneShot>();
        state->waiting.push_back(shot);
        co_await shot->fired();
    }
}

} // namespace onecake
