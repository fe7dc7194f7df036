// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/table_worker.h"

#include "core/base/detach.h"

namespace onecake {

TableWorker::TableWorker(const QString &file, const QString &table)
    : m_file(file)
    , m_table(file, table, m_ends)
{
    // SQLite looks whether it shall go on nearly everywhere; only some work of one instruction,
    // such as counting all rows, has to be told.
    constexpr Duration interruptEvery{20};
    m_interrupting.setInterval(interruptEvery);
    QObject::connect(&m_interrupting, &QTimer::timeout, &m_interrupting,
                     [this] { interruptCurrent(); });
}

void TableWorker::close()
{
    const std::shared_ptr<TableWorker> self = shared_from_this();
    *m_ends = true;
    m_worker.close([this] { m_table.interrupt(); });
}

void TableWorker::watch(const Interrupt &interrupt)
{
    if (interrupt && m_interruptible++ == 0)
        m_interrupting.start();
}

void TableWorker::unwatch(const Interrupt &interrupt)
{
    if (interrupt && --m_interruptible == 0)
        m_interrupting.stop();
}

void TableWorker::interruptCurrent()
{
    const std::lock_guard lock(m_mutex);
    if (m_current && *m_current)
        m_table.interrupt();
}

void TableWorker::setCurrent(const Interrupt &interrupt)
{
    const std::lock_guard lock(m_mutex);
    m_current = interrupt;
}

// What had been written by then nobody knows.
Error TableWorker::unexpected() const
{
    Error error = unexpectedFailure(m_file, std::current_exception());
    error.code = ErrorCode::OutcomeUnknown;
    return error;
}

} // namespace onecake
