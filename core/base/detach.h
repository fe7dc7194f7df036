// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lets a task run that nobody awaits, without losing its failure: QCoro stores an exception in the
// task, where nobody would look.
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

// `what` names the task for the log's reader, as in "reading the history". If the task ends with an
// exception, the exception is logged to onecake.tasks and passed to `failed` as an error to show:
// the code that waits for the task's effects must learn that there will be none. Both happen in the
// thread in which the task ends. ProcessEnded, the end of a simulated process, is no failure.
void detach(QCoro::Task<void> task, QString what, std::function<void(const Error &)> failed);

// The same for a task whose failure leaves nobody waiting.
void detach(QCoro::Task<void> task, QString what);

// How many detached tasks of this process have not ended. What they hold is freed when they end:
// whoever ends the process in an orderly way lets the event loop run until there are none. May be
// called from any thread.
int detachedTasksUnderWay();

// The error (WorkFailed) to show for an exception that no code expected.
Error unexpectedFailure(const QString &what, const std::exception_ptr &exception);

// Tasks that go on beside whoever began them. They belong to the set, and its owner waits for them
// before anything goes that they point to.
//
// Thread rule: belongs to one thread. It must be empty when it is destroyed.
class TaskSet
{
public:
    TaskSet();
    ~TaskSet();
    Q_DISABLE_COPY_MOVE(TaskSet)

    // `what` names the task for the log's reader: an exception that the task ends with is logged to
    // onecake.tasks, except for ProcessEnded, which is no fault.
    void add(QCoro::Task<void> task, QString what);

    // Resumes once no task is running, including tasks that were added meanwhile. The resumed
    // coroutine may destroy this set.
    [[nodiscard]] QCoro::Task<void> finish();

    [[nodiscard]] bool isEmpty() const { return m_state->underWay == 0; }

private:
    struct State {
        int underWay = 0;
        std::vector<std::shared_ptr<OneShot>> waiting;
    };

    static QCoro::Task<void> watch(std::shared_ptr<State> state, QCoro::Task<void> task);

    std::shared_ptr<State> m_state; // shared: the last coroutine to resume may outlive the set
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
