// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A thread that works on one table of one file, with connections of its own.
#pragma once

#include "core/base/worker.h"
#include "core/inspect/browse/sqlite/rows/row_changer.h"

#include <QTimer>

#include <mutex>

namespace onecake {

// The connections, opened when they are first needed, and what the table is, described again when
// the schema was changed. Thread rule: used by one thread at a time, but for interrupt().
class TableConnection
{
public:
    TableConnection(QString file, QString table, Interrupt ends);
    Q_DISABLE_COPY_MOVE(TableConnection)

    // Returns the connection for reading, opened at the first call.
    Result<UntrustedSqliteConnection *> file();

    // Returns the description of the table as it is now.
    Result<const SqlTable *> table();

    // Opens the file for writing if it is not open yet. Returns an error for a table with triggers,
    // because a change would run them.
    Result<RowChanger *> changer();

    Result<qint64> version();

    // Ends the statement that reads at this moment, whichever it is.
    void interrupt();

private:
    Result<void> describe();
    Result<void> openWriter();

    QString m_file;
    QString m_name;
    Interrupt m_ends;
    std::unique_ptr<UntrustedSqliteConnection> m_reader;
    std::atomic<UntrustedSqliteConnection *> m_interruptible = nullptr; // m_reader
    std::unique_ptr<UntrustedSqliteConnection> m_writer;
    std::optional<SqlTable> m_table;
    std::unique_ptr<RowChanger> m_changer; // of m_table
    qint64 m_version = 0;
    std::optional<qint64> m_dataVersion;
};

// Thread rule: belongs to the thread that made it, which needs an event loop. Shared, because what
// is resumed may release whoever made it.
class TableWorker : public std::enable_shared_from_this<TableWorker>
{
public:
    TableWorker(const QString &file, const QString &table);

    // Ends what is under way, and answers everything before it returns. What comes later fails at
    // once.
    void close();

    // Answers what `work` does, which is called in the thread with the connections; ends early once
    // the interrupt is set, if there is one. What `work` refers to outlives the call.
    template<typename Work>
    [[nodiscard]] QCoro::Task<std::invoke_result_t<Work &, TableConnection &>>
    run(Work work, Interrupt interrupt = {})
    {
        if (*m_ends)
            co_return closedMeanwhile(m_file);
        const std::shared_ptr<TableWorker> self = shared_from_this();
        watch(interrupt, 1);
        const auto inThread = [self, &work, &interrupt] {
            self->setCurrent(interrupt);
            auto answer = self->answer(work);
            self->setCurrent({});
            return answer;
        };
        auto answer = co_await m_worker.run(inThread);
        self->watch(interrupt, -1);
        co_return answer;
    }

private:
    void watch(const Interrupt &interrupt, int more);
    void setCurrent(const Interrupt &interrupt);
    [[nodiscard]] Error unexpected() const;

    // In the thread. Whoever waits for the answer gets one, also where memory runs out.
    template<typename Work>
    std::invoke_result_t<Work &, TableConnection &> answer(Work &work)
    {
        if (*m_ends)
            return closedMeanwhile(m_file);
        try {
            return work(m_table);
        } catch (...) {
            return unexpected();
        }
    }

    QString m_file;
    Interrupt m_ends = std::make_shared<std::atomic<bool>>(false);
    TableConnection m_table;
    QTimer m_interrupting; // while something that has an interrupt is under way or waiting
    int m_interruptible = 0;

    std::mutex m_mutex;
    Interrupt m_current; // of what is under way

    Worker m_worker; // the last, so that it ends before what it touches
};

} // namespace onecake
