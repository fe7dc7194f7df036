// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A thread that works on one table of one file, with connections of its own, and the way of jobs to
// it and of their answers back.
#pragma once

#include "core/inspect/browse/sqlite/table_desk.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace onecake {

// Lives in the frame of the coroutine that waits for it, and is touched by the thread only between
// its submission and its answer.
class LaneJob
{
public:
    LaneJob() = default;
    virtual ~LaneJob() = default;
    Q_DISABLE_COPY_MOVE(LaneJob)

    virtual void run(TableDesk &desk) = 0;
    virtual void fail(const Error &error) = 0;

    std::coroutine_handle<> waiting;
    Interrupt interrupt; // may be none
};

template<typename Value>
class LaneWork final : public LaneJob
{
public:
    using Work = std::function<Result<Value>(TableDesk &)>;

    explicit LaneWork(Work work, const Interrupt &ending = {})
        : m_work(std::move(work))
    {
        interrupt = ending;
    }

    void run(TableDesk &desk) override { m_answer.emplace(m_work(desk)); }
    void fail(const Error &error) override { m_answer.emplace(error); }
    [[nodiscard]] Result<Value> takeAnswer() { return *std::move(m_answer); }

private:
    Work m_work;
    std::optional<Result<Value>> m_answer;
};

// Thread rule: belongs to the thread that made it, which needs an event loop. Shared, because what
// is resumed may release whoever made it; to be closed before it is released.
class BrowserLane : public std::enable_shared_from_this<BrowserLane>
{
public:
    BrowserLane(const QString &file, const QString &table);
    ~BrowserLane();
    Q_DISABLE_COPY_MOVE(BrowserLane)

    // Ends what is under way, and answers everything before it returns. A job that comes later is
    // failed at once.
    void close();

    // To be awaited: hands the job over; resumes when it has its answer.
    [[nodiscard]] auto done(LaneJob &job)
    {
        struct Awaiter {
            BrowserLane *lane;
            LaneJob *job;

            [[nodiscard]] bool await_ready() const noexcept { return false; }
            [[nodiscard]] bool await_suspend(std::coroutine_handle<> waiting) const
            {
                job->waiting = waiting;
                return lane->submit(job);
            }
            void await_resume() const noexcept {}
        };
        return Awaiter{this, &job};
    }

private:
    class Bell;

    bool submit(LaneJob *job); // false: it has its answer already
    void deliver();
    void interruptCurrent();
    bool hasInterruptible(); // under way or waiting

    void work();
    void setDesk(TableDesk *desk);
    void runSafely(LaneJob *job, TableDesk &desk);
    LaneJob *next();
    void answer(LaneJob *job);

    QString m_file;
    QString m_table;
    Interrupt m_ends = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<Bell> m_bell;

    std::mutex m_mutex;
    std::condition_variable m_changed; // for the thread
    std::condition_variable m_ended; // of the thread
    std::deque<LaneJob *> m_queue;
    std::deque<LaneJob *> m_answered;
    LaneJob *m_current = nullptr;
    TableDesk *m_desk = nullptr; // while the thread works
    bool m_isClosed = false;
    bool m_isDone = false; // the thread has nothing more to do

    std::thread m_thread;
};

} // namespace onecake
