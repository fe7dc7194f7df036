// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/sqlite/browser_lane.h"

#include "core/inspect/sqlite/browsing_error.h"

#include <QCoreApplication>
#include <QEvent>

namespace onecake {

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

private:
    BrowserLane *m_lane;
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
    Q_ASSERT(!m_thread.joinable());
}

void BrowserLane::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        *m_ends = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    deliver();
}

bool BrowserLane::submit(LaneJob *job)
{
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

void BrowserLane::work()
{
    TableDesk desk(m_file, m_table, m_ends);
    while (LaneJob *job = next()) {
        if (*m_ends)
            job->fail(closedMeanwhile(m_file));
        else
            job->run(desk);
        answer(job);
    }
}

LaneJob *BrowserLane::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || !m_queue.empty(); });
    if (m_queue.empty())
        return nullptr;
    LaneJob *job = m_queue.front();
    m_queue.pop_front();
    return job;
}

void BrowserLane::answer(LaneJob *job)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
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
