// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One thread beside the one that owns it, for work that waits for a disk, and the way of its
// answers back to the coroutines that wait for them.
#pragma once

#include <QCoroTask>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace onecake {

// Thread rule: belongs to the thread that made it, which needs an event loop: there run() is called
// and resumes. What the work touches is declared before the worker, or outlives it.
class Worker
{
public:
    Worker();
    // Drains it. A coroutine that is resumed by the event loop may destroy the worker.
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    // Runs `work` in the thread, after all that was handed over before, and answers what it
    // answers. What it throws is thrown to whoever awaits this. What it refers to outlives the
    // call.
    template<typename Work>
    [[nodiscard]] QCoro::Task<std::invoke_result_t<Work &>> run(Work work)
    {
        std::optional<std::invoke_result_t<Work &>> answer;
        Job job;
        job.work = [&answer, &work] {
            answer.emplace(work());
        };
        co_await Submission{this, &job};
        if (job.failure)
            std::rethrow_exception(job.failure);
        co_return *std::move(answer);
    }

    // Returns when all that was handed over, also meanwhile, has been run and answered. `hurry` is
    // called again and again until then, and may end what takes long.
    void drain(const std::function<void()> &hurry = {});

private:
    // Lives in the frame of the coroutine that waits for it, and is touched by the thread only
    // between its submission and its answer.
    struct Job {
        std::function<void()> work;
        std::exception_ptr failure;
        std::coroutine_handle<> waiting;
    };
    struct Submission {
        Worker *worker;
        Job *job;

        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting) const
        {
            job->waiting = waiting;
            worker->submit(job);
        }
        void await_resume() const noexcept {}
    };
    class Answers;

    void submit(Job *job);

    std::shared_ptr<Answers> m_answers;
    QThreadPool m_thread;
};

} // namespace onecake
