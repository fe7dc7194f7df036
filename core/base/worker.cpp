// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/worker.h"

#include "core/base/clock.h"
#include "core/base/wakeup.h"

#include <QCoreApplication>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>

namespace onecake {

namespace {

struct Workers {
    std::mutex mutex;
    std::set<QThreadPool *> threads;
};

Workers &allWorkers()
{
    static Workers workers;
    return workers;
}

// Called when the application ends: what a thread still did after that would meet statics that are
// gone. Nobody is answered any more.
void finishAll()
{
    const std::lock_guard lock(allWorkers().mutex);
    for (QThreadPool *thread : allWorkers().threads)
        thread->waitForDone();
}

} // namespace

// The way back. Shared, because what is resumed may release whoever made it.
class Worker::Answers : public std::enable_shared_from_this<Answers>
{
public:
    // The thread's side.
    void add(Job *job)
    {
        const std::lock_guard lock(m_mutex);
        if (m_answered.empty())
            m_owner.wake();
        m_answered.push_back(job);
        m_changed.notify_one();
    }

    // The owner's side.
    void expect() { ++m_expected; }

    void drain(const std::function<void()> &hurry)
    {
        constexpr Duration hurryEvery{20};
        const std::shared_ptr<Answers> self = shared_from_this();
        while (m_expected > 0) {
            std::unique_lock lock(m_mutex);
            while (!m_changed.wait_for(lock, hurryEvery, [this] { return !m_answered.empty(); })) {
                if (hurry)
                    hurry();
            }
            lock.unlock();
            deliver();
        }
    }

private:
    void deliver()
    {
        const std::shared_ptr<Answers> self = shared_from_this();
        while (Job *job = next()) {
            --m_expected;
            job->waiting.resume();
        }
    }

    Job *next()
    {
        const std::lock_guard lock(m_mutex);
        if (m_answered.empty())
            return nullptr;
        Job *const first = m_answered.front();
        m_answered.pop_front();
        return first;
    }

    Wakeup m_owner{[this] {
        deliver();
    }};
    std::size_t m_expected = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job *> m_answered;
};

Worker::Worker()
    : m_answers(std::make_shared<Answers>())
{
    m_thread.setMaxThreadCount(1);
    // It stays the same one: connections to databases belong to their thread.
    m_thread.setExpiryTimeout(-1);
    static const bool isEndKnown = (qAddPostRoutine(finishAll), true);
    Q_UNUSED(isEndKnown)
    const std::lock_guard lock(allWorkers().mutex);
    allWorkers().threads.insert(&m_thread);
}

Worker::~Worker()
{
    drain();
    const std::lock_guard lock(allWorkers().mutex);
    allWorkers().threads.erase(&m_thread);
}

void Worker::submit(Job *job)
{
    m_answers->expect();
    m_thread.start([job, answers = m_answers.get()] {
        try {
            job->work();
        } catch (...) {
            job->failure = std::current_exception();
        }
        answers->add(job);
    });
}

void Worker::drain(const std::function<void()> &hurry)
{
    m_answers->drain(hurry);
}

} // namespace onecake
