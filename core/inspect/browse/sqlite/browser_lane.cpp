// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/browser_lane.h"

#include "core/base/detach.h"
#include "core/base/invariant.h"
#include "core/inspect/browse/sqlite/file/browsing_error.h"

#include <QBasicTimer>
#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

namespace onecake {

namespace {

// SQLite looks whether it shall go on nearly everywhere; only some work of one instruction, such as
// counting all rows, has to be told.
constexpr Duration interruptEvery{20};

} // namespace

class BrowserLane::Bell : public QObject
{
public:
    explicit Bell(BrowserLane *lane)
        : m_lane(lane)
    {}

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_lane->deliver();
        return true;
    }

    void watch()
    {
        if (!m_timer.isActive())
            m_timer.start(static_cast<int>(interruptEvery.count()), this);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_lane->interruptCurrent();
        if (!m_lane->hasInterruptible())
            m_timer.stop();
    }

private:
    BrowserLane *m_lane;
    QBasicTimer m_timer;
};

BrowserLane::BrowserLane(const QString &file, const QString &table)
    : m_file(file)
    , m_table(table)
    , m_bell(std::make_unique<Bell>(this))
{
    m_thread = std::thread([this] { work(); });
}

BrowserLane::~BrowserLane()
{
    ONECAKE_INVARIANT(!m_thread.joinable());
}

void BrowserLane::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        *m_ends = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable()) {
        std::unique_lock lock(m_mutex);
        while (!m_ended.wait_for(lock, interruptEvery, [this] { return m_isDone; })) {
            if (m_desk != nullptr)
                m_desk->interrupt();
        }
        lock.unlock();
        m_thread.join();
    }
    deliver();
}

bool BrowserLane::submit(LaneJob *job)
{
    ONECAKE_INVARIANT(job != nullptr);
    if (job->interrupt)
        m_bell->watch();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isClosed) {
            m_queue.push_back(job);
            m_changed.notify_one();
            return true;
        }
    }
    job->fail(closedMeanwhile(m_file));
    return false;
}

void BrowserLane::interruptCurrent()
{
    const std::lock_guard lock(m_mutex);
    if (m_current != nullptr && m_current->interrupt && *m_current->interrupt && m_desk != nullptr)
        m_desk->interrupt();
}

bool BrowserLane::hasInterruptible()
{
    const std::lock_guard lock(m_mutex);
    const auto isInterruptible = [](const LaneJob *job) {
        return job->interrupt != nullptr;
    };
    return (m_current != nullptr && isInterruptible(m_current))
        || std::any_of(m_queue.begin(), m_queue.end(), isInterruptible);
}

// Whoever waits for the answer gets one, also where memory runs out. What had been written by then
// nobody knows.
void BrowserLane::runSafely(LaneJob *job, TableDesk &desk)
{
    try {
        job->run(desk);
    } catch (...) {
        Error error = unexpectedFailure(m_file, std::current_exception());
        error.code = ErrorCode::OutcomeUnknown;
        job->fail(error);
    }
}

void BrowserLane::work()
{
    {
        TableDesk desk(m_file, m_table, m_ends);
        setDesk(&desk);
        while (LaneJob *job = next()) {
            if (*m_ends)
                job->fail(closedMeanwhile(m_file));
            else
                runSafely(job, desk);
            answer(job);
        }
        setDesk(nullptr);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_isDone = true;
    }
    m_ended.notify_one();
}

void BrowserLane::setDesk(TableDesk *desk)
{
    const std::lock_guard lock(m_mutex);
    m_desk = desk;
}

LaneJob *BrowserLane::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || !m_queue.empty(); });
    if (m_queue.empty())
        return nullptr;
    m_current = m_queue.front();
    m_queue.pop_front();
    return m_current;
}

void BrowserLane::answer(LaneJob *job)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        m_current = nullptr;
        isFirst = m_answered.empty();
        m_answered.push_back(job);
    }
    if (isFirst)
        QCoreApplication::postEvent(m_bell.get(), new QEvent(QEvent::User));
}

void BrowserLane::deliver()
{
    const std::shared_ptr<BrowserLane> self = shared_from_this();
    while (true) {
        LaneJob *job = nullptr;
        {
            const std::lock_guard lock(m_mutex);
            if (m_answered.empty())
                return;
            job = m_answered.front();
            m_answered.pop_front();
        }
        job->waiting.resume();
    }
}

} // namespace onecake
