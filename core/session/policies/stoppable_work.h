// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Work of one kind on a thread of its own, of which only the latest counts: what is under way is
// asked to stop as soon as other work begins.
#pragma once

#include "core/base/latest_job.h"

#include <QObject>
#include <QThreadPool>

#include <exception>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace onecake {

// Thread rule: belongs to the thread of the receiver.
class StoppableWork
{
public:
    StoppableWork() { m_thread.setMaxThreadCount(1); }
    // Waits for what is under way, which has been asked to stop.
    ~StoppableWork() { end(); }
    Q_DISABLE_COPY_MOVE(StoppableWork)

    // Runs `work` with a token that says when to stop, and hands `then` what it answers, in the
    // receiver's thread; nothing if it threw. The receiver must own this.
    template<typename Work, typename Then>
    void begin(QObject *receiver, Work work, Then then)
    {
        end();
        m_stop = std::stop_source();
        m_thread.start([receiver, ticket = m_job.begin(), stop = m_stop.get_token(),
                        work = std::move(work), then = std::move(then)]() mutable {
            std::optional<std::invoke_result_t<Work &, const std::stop_token &>> answer;
            try {
                if (ticket.isWanted())
                    answer.emplace(work(stop));
            } catch (const std::exception &) {
                answer.reset();
            }
            QMetaObject::invokeMethod(
                receiver,
                [ticket, then = std::move(then), answer = std::move(answer)]() mutable {
                    if (ticket.isWanted())
                        then(std::move(answer));
                },
                Qt::QueuedConnection);
        });
    }

    // Nobody wants it any more.
    void end()
    {
        m_stop.request_stop();
        m_job.end();
    }

    void done() { m_job.end(); }
    [[nodiscard]] bool isUnderWay() const { return m_job.isUnderWay(); }

private:
    std::stop_source m_stop;
    LatestJob m_job;
    QThreadPool m_thread; // last, so that it ends first
};

} // namespace onecake
