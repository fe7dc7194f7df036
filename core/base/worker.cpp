// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/worker.h"

#include "core/base/clock.h"
#include "core/base/invariant.h"
#include "core/base/wakeup.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace onecake {

// Shared, because what is resumed may release whoever made it.
class Worker::Queue : public std::enable_shared_from_this<Queue>
{
public:
    void submit(Job *job)
    {
        ++m_unresumed;
        const std::lock_guard lock(m_mutex);
        ONECAKE_INVARIANT(!m_isClosed);
        m_waiting.push_back(job);
        m_changed.notify_one();
    }

    // The thread.
    void work()
    {
        while (Job *job = next()) {
            try {
                job->work();
            } catch (...) {
                job->failure = std::current_exception();
            }
            answer(job);
        }
    }

    void deliver()
    {
        const std::shared_ptr<Queue> self = shared_from_this();
        while (Job *job = nextAnswered()) {
            --m_unresumed;
            job->waiting.resume();
        }
    }

    void drain(const std::function<void()> &hurry)
    {
        constexpr Duration hurryEvery{20};
        while (m_unresumed > 0) {
            std::unique_lock lock(m_mutex);
            while (
                !m_changedBack.wait_for(lock, hurryEvery, [this] { return !m_answered.empty(); })) {
                if (hurry)
                    hurry();
            }
            lock.unlock();
            deliver();
        }
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_one();
    }

private:
    Job *next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
        return popped(m_waiting);
    }

    void answer(Job *job)
    {
        const std::lock_guard lock(m_mutex);
        if (m_answered.empty())
            m_owner.wake();
        m_answered.push_back(job);
        m_changedBack.notify_one();
    }

    Job *nextAnswered()
    {
        const std::lock_guard lock(m_mutex);
        return popped(m_answered);
    }

    static Job *popped(std::deque<Job *> &jobs)
    {
        if (jobs.empty())
            return nullptr;
        Job *const first = jobs.front();
        jobs.pop_front();
        return first;
    }

    Wakeup m_owner{[this] {
        deliver();
    }};
    std::size_t m_unresumed = 0; // touched by the owner only

    std::mutex m_mutex;
    std::condition_variable m_changed; // for the thread
    std::condition_variable m_changedBack; // for the owner
    std::deque<Job *> m_waiting;
    std::deque<Job *> m_answered;
    bool m_isClosed = false;
};

Worker::Worker()
    : m_queue(std::make_shared<Queue>())
{}

Worker::~Worker()
{
    close();
}

void Worker::submit(Job *job)
{
    m_queue->submit(job);
    if (!m_thread.joinable())
        m_thread = std::thread([queue = m_queue.get()] { queue->work(); });
}

void Worker::close(const std::function<void()> &hurry)
{
    m_queue->drain(hurry);
    m_queue->close();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace onecake
