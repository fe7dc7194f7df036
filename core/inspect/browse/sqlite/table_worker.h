// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A thread that works on one table of one file, with connections of its own.
#pragma once

#include "core/base/worker.h"
#include "core/inspect/browse/sqlite/table_connection.h"

#include <QTimer>

#include <mutex>

namespace onecake {

// Thread rule: belongs to the thread that made it, which needs an event loop. Shared, because what
// is resumed may release whoever made it.
class TableWorker : public std::enable_shared_from_this<TableWorker>
{
public:
    TableWorker(const QString &file, const QString &table);

    // Ends what is under way, and answers everything before it returns. What comes later fails at
    // once.
    void close();

    // Answers what `work` does, which is called in the thread with the connection; ends early once
    // the interrupt is set, if there is one. What `work` refers to outlives the call.
    template<typename Work>
    [[nodiscard]] QCoro::Task<std::invoke_result_t<Work &, TableConnection &>>
    run(Work work, Interrupt interrupt = {})
    {
        if (*m_ends)
            co_return closedMeanwhile(m_file);
        const std::shared_ptr<TableWorker> self = shared_from_this();
        watch(interrupt);
        const auto inThread = [self, &work, &interrupt] {
            return self->answer(work, interrupt);
        };
        auto answer = co_await m_worker.run(inThread);
        self->unwatch(interrupt);
        co_return answer;
    }

private:
    void watch(const Interrupt &interrupt);
    void unwatch(const Interrupt &interrupt);
    void interruptCurrent();

    void setCurrent(const Interrupt &interrupt);
    [[nodiscard]] Error unexpected() const;

    // In the thread. Whoever waits for the answer gets one, also where memory runs out.
    template<typename Work>
    std::invoke_result_t<Work &, TableConnection &> answer(Work &work, const Interrupt &interrupt)
    {
        if (*m_ends)
            return closedMeanwhile(m_file);
        setCurrent(interrupt);
        auto answer = tried(work);
        setCurrent({});
        return answer;
    }
    template<typename Work>
    std::invoke_result_t<Work &, TableConnection &> tried(Work &work)
    {
        try {
            return work(m_table);
        } catch (...) {
            return unexpected();
        }
    }

    QString m_file;
    Interrupt m_ends = std::make_shared<std::atomic<bool>>(false);
    TableConnection m_table;
    QTimer m_interrupting; // runs while there is an interrupt to look at
    int m_interruptible = 0; // what is under way or waiting and has one

    std::mutex m_mutex;
    Interrupt m_current; // of what is under way

    Worker m_worker; // the last, so that it ends before what it touches
};

} // namespace onecake
