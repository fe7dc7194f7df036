// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/task_set.h"

#include "core/base/detach.h"
#include "core/base/invariant.h"

#include <exception>
#include <utility>

namespace onecake {

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
