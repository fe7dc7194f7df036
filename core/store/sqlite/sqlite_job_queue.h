// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Passes jobs from a store's owner to its worker thread, and their answers back. The owner's side
// resumes the waiting coroutines; it holds no lock while it does, and may be called again from
// them, also by the store's destructor.
#pragma once

#include "core/base/wakeup.h"
#include "core/store/sqlite/sqlite_jobs.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace onecake {

struct SqliteBatch {
    std::vector<SqliteJob *> jobs;
    std::vector<Hit> hits;

    [[nodiscard]] bool isEmpty() const { return jobs.empty() && hits.empty(); }
};

class SqliteJobQueue : public std::enable_shared_from_this<SqliteJobQueue>
{
public:
    // The owner's side. It makes the channel, in a thread with an event loop, which delivers.
    void submit(SqliteJob *job);
    void recordHit(Hit hit);
    void drain(); // until everything submitted, also meanwhile, has been answered and resumed
    void close();

    // The worker's side. take() waits until there is a job or the queue is closed, and then hands
    // over everything there is. Without `patience` a hit ends the wait, too; otherwise the end of
    // `patience` does. It returns false when the queue is closed and empty.
    bool take(SqliteBatch &batch, std::optional<Duration> patience);
    void answer(const std::vector<SqliteJob *> &jobs);

private:
    enum class Worker {
        Awake,
        Dozing,
        Asleep
    };

    [[nodiscard]] bool isGathering() const;
    void flush();
    void deliver();
    void resumeReady();
    void spin() const;

    // What is resumed may destroy the store, and with it this.
    Wakeup m_owner{[this] {
        const std::shared_ptr<SqliteJobQueue> self = shared_from_this();
        self->deliver();
    }};

    // Used by the owner's thread only, except that the worker posts events to m_bell.
    SqliteBatch m_gathered;
    std::vector<SqliteJob *> m_ready;
    std::size_t m_nextReady = 0;
    std::size_t m_unresumed = 0;
    int m_deliveringAtLevel = -1;

    // Shared by both threads, guarded by m_mutex, except for m_hasQueue.
    std::mutex m_mutex;
    std::condition_variable m_queueChanged;
    std::condition_variable m_answersChanged;
    SqliteBatch m_queue;
    std::vector<SqliteJob *> m_answered;
    Worker m_worker = Worker::Awake;
    bool m_isClosed = false;
    std::atomic<bool> m_hasQueue = false;
};

// Awaiting it hands the job to the worker; the coroutine resumes when the job has its answer.
class SqliteSubmission
{
public:
    SqliteSubmission(SqliteJobQueue &channel, SqliteJob &job)
        : m_channel(channel)
        , m_job(job)
    {}
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_job.waiting = waiting;
        m_channel.submit(&m_job);
    }
    void await_resume() const noexcept {}

private:
    SqliteJobQueue &m_channel;
    SqliteJob &m_job;
};

} // namespace onecake
