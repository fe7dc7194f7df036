// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_job_queue.h"

#include "core/base/invariant.h"

#include <QThread>

#include <iterator>
#include <utility>

namespace onecake {

namespace {

// Coroutines that are resumed together tend to make their next call at once. Their jobs leave
// together, so that they share a transaction; but not all of them, so that worker and owner are
// busy at the same time.
constexpr std::size_t gatheredMax = 32;

// How often the worker looks for new jobs before it goes to sleep: waking it up takes longer than
// an owner needs for its next call.
constexpr int spinRounds = 100;

template<typename Value>
void append(std::vector<Value> &target, std::vector<Value> &source)
{
    target.insert(target.end(), std::make_move_iterator(source.begin()),
                  std::make_move_iterator(source.end()));
    source.clear();
}

} // namespace

void SqliteJobQueue::submit(SqliteJob *job)
{
    ONECAKE_INVARIANT(job != nullptr && job->waiting);
    ++m_unresumed;
    m_gathered.jobs.push_back(job);
    if (!isGathering() || m_gathered.jobs.size() >= gatheredMax)
        flush();
}

void SqliteJobQueue::recordHit(Hit hit)
{
    m_gathered.hits.push_back(std::move(hit));
    if (!isGathering())
        flush();
}

// A coroutine that runs an event loop of its own must not wait for the end of the delivery that
// resumed it.
bool SqliteJobQueue::isGathering() const
{
    return QThread::currentThread()->loopLevel() == m_deliveringAtLevel;
}

void SqliteJobQueue::flush()
{
    if (m_gathered.isEmpty())
        return;
    bool wakes = false;
    {
        const std::lock_guard lock(m_mutex);
        wakes =
            m_worker == Worker::Asleep || (m_worker == Worker::Dozing && !m_gathered.jobs.empty());
        append(m_queue.jobs, m_gathered.jobs);
        append(m_queue.hits, m_gathered.hits);
        m_hasQueue.store(true, std::memory_order_relaxed);
    }
    if (wakes)
        m_queueChanged.notify_one();
}

void SqliteJobQueue::deliver()
{
    {
        const std::lock_guard lock(m_mutex);
        append(m_ready, m_answered);
    }
    resumeReady();
}

void SqliteJobQueue::resumeReady()
{
    const int outerLevel =
        std::exchange(m_deliveringAtLevel, QThread::currentThread()->loopLevel());
    while (m_nextReady < m_ready.size()) {
        SqliteJob *job = m_ready[m_nextReady++];
        ONECAKE_INVARIANT(m_unresumed > 0);
        --m_unresumed;
        job->waiting.resume();
    }
    m_ready.clear();
    m_nextReady = 0;
    m_deliveringAtLevel = outerLevel;
    flush();
}

void SqliteJobQueue::drain()
{
    flush();
    while (m_unresumed > 0) {
        if (m_nextReady == m_ready.size()) {
            std::unique_lock lock(m_mutex);
            m_answersChanged.wait(lock, [this] { return !m_answered.empty(); });
        }
        deliver();
    }
}

void SqliteJobQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    m_queueChanged.notify_one();
}

void SqliteJobQueue::spin() const
{
    for (int round = 0; round < spinRounds && !m_hasQueue.load(std::memory_order_relaxed); ++round)
        QThread::yieldCurrentThread();
}

bool SqliteJobQueue::take(SqliteBatch &batch, std::optional<Duration> patience)
{
    spin();
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this, patience] {
        return m_isClosed || !m_queue.jobs.empty() || (!patience && !m_queue.hits.empty());
    };
    m_worker = patience ? Worker::Dozing : Worker::Asleep;
    if (patience)
        m_queueChanged.wait_for(lock, *patience, hasWork);
    else
        m_queueChanged.wait(lock, hasWork);
    m_worker = Worker::Awake;
    batch = std::exchange(m_queue, {});
    m_hasQueue.store(false, std::memory_order_relaxed);
    return !(m_isClosed && batch.isEmpty());
}

void SqliteJobQueue::answer(const std::vector<SqliteJob *> &jobs)
{
    if (jobs.empty())
        return;
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_answered.empty();
        m_answered.insert(m_answered.end(), jobs.begin(), jobs.end());
    }
    m_answersChanged.notify_one();
    if (isFirst)
        m_owner.wake();
}

} // namespace onecake
