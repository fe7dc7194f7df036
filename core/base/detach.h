// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lets a task go on that nobody awaits, without losing how it fails: QCoro keeps an exception in
// the task, where nobody would ever look.
#pragma once

#include "core/base/one_shot.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace onecake {

// `what` names the task for whoever reads the log, as in "reading the history". An exception that
// the task ends with is logged to onecake.tasks, and told to `failed` as an error to be shown:
// whoever waits for the task's effects must be told that there will be none. Both happen in the
// thread in which the task ends. The end of a simulated process is no failure.
void detach(QCoro::Task<void> task, QString what, std::function<void(const Error &)> failed);

// For a task whose failure leaves nothing behind that anybody waits for.
void detach(QCoro::Task<void> task, QString what);

// What is told of an exception that nothing expected.
Error unexpectedFailure(const QString &what, const std::exception_ptr &exception);

// Tasks that go on beside whoever began them. They belong to the set, and its owner waits for them
// before anything goes that they point to.
//
// Thread rule: belongs to one thread. None of its tasks is under way when it is destroyed.
class TaskSet
{
public:
    TaskSet();
    ~TaskSet();
    Q_DISABLE_COPY_MOVE(TaskSet)

    // `what` names the task for whoever reads the log: an exception that it ends with is logged to
    // onecake.tasks. ProcessEnded is not: it is no fault.
    void add(QCoro::Task<void> task, QString what);

    // Resumes once no task is under way, also none that was added meanwhile. What it resumes may
    // destroy this.
    [[nodiscard]] QCoro::Task<void> finish();

    [[nodiscard]] bool isEmpty() const { return m_state->underWay == 0; }

private:
    struct State {
        int underWay = 0;
        std::vector<std::shared_ptr<OneShot>> waiting;
    };

    static QCoro::Task<void> watch(std::shared_ptr<State> state, QCoro::Task<void> task);

    std::shared_ptr<State> m_state; // what resumes last may outlive the set
};

template<typename Value, typename Answered>
QCoro::Task<void> answeredWith(QCoro::Task<Result<Value>> task, QPointer<const QObject> context,
                               Answered answered)
{
    Result<Value> answer = co_await task;
    if (context)
        answered(std::move(answer));
}

// Calls `answered` with what the task ends with, unless `context` is gone by then. An exception is
// logged, and answered as an error.
template<typename Value, typename Answered>
void detach(QCoro::Task<Result<Value>> task, const QObject *context, QString what,
            Answered answered)
{
    const QPointer<const QObject> there(context);
    detach(answeredWith(std::move(task), there, answered), std::move(what),
           [there, answered](const Error &error) {
               if (there)
                   answered(Result<Value>(error));
           });
}

} // namespace onecake
