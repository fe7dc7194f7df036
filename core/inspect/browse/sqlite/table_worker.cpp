// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/table_worker.h"

#include "core/base/detach.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

TableConnection::TableConnection(QString file, QString table, Interrupt ends)
    : m_file(std::move(file))
    , m_name(std::move(table))
    , m_ends(std::move(ends))
{}

Result<UntrustedSqliteConnection *> TableConnection::file()
{
    if (m_reader)
        return m_reader.get();
    Result<std::unique_ptr<UntrustedSqliteConnection>> opened =
        UntrustedSqliteConnection::open(m_file, SqliteAccess::ReadOnly, m_ends);
    if (!opened)
        return opened.error();
    m_reader = *std::move(opened);
    m_interruptible = m_reader.get();
    return m_reader.get();
}

Result<const SqlTable *> TableConnection::table()
{
    if (const auto opened = file(); !opened)
        return opened.error();
    const Result<qint64> version = schemaVersionOf(*m_reader);
    if (!version)
        return version.error();
    if (!m_table || m_table->schemaVersion != *version) {
        if (const auto described = describe(); !described)
            return described.error();
    }
    return &*m_table;
}

Result<RowChanger *> TableConnection::changer()
{
    const Result<const SqlTable *> described = table();
    if (!described)
        return described.error();
    if (!m_table->triggers.isEmpty())
        return Error{
            ErrorCode::StoreUnusable, m_file,
            u"changing \"%1\" would run its trigger %2, which the file brings with it"_s.arg(
                spelledOut(m_name), spelledOut(m_table->triggers.constFirst())),
            u"Change it with the program that the table belongs to"_s};
    if (const auto opened = openWriter(); !opened)
        return opened.error();
    if (!m_changer)
        m_changer = std::make_unique<RowChanger>(*m_writer, *m_table);
    return m_changer.get();
}

// PRAGMA data_version: other connections' commits change it, those of our own writing one too.
Result<qint64> TableConnection::version()
{
    if (const auto opened = file(); !opened)
        return opened.error();
    const Result<qint64> now = numberOf(*m_reader, u"data_version");
    if (!now)
        return now.error();
    if (m_dataVersion && *m_dataVersion != *now)
        ++m_version;
    m_dataVersion = *now;
    return m_version;
}

void TableConnection::interrupt()
{
    if (UntrustedSqliteConnection *file = m_interruptible)
        sqlite3_interrupt(file->handle());
}

Result<void> TableConnection::describe()
{
    m_changer.reset();
    m_table.reset();
    Result<SqlTable> described = describeTable(*m_reader, m_name);
    if (!described)
        return described.error();
    m_table = *std::move(described);
    return {};
}

Result<void> TableConnection::openWriter()
{
    if (m_writer)
        return {};
    Result<std::unique_ptr<UntrustedSqliteConnection>> opened =
        UntrustedSqliteConnection::open(m_file, SqliteAccess::ReadWrite, m_ends);
    if (!opened)
        return opened.error();
    m_writer = *std::move(opened);
    m_writer->setTable(m_name);
    return {};
}

TableWorker::TableWorker(const QString &file, const QString &table)
    : m_file(file)
    , m_table(file, table, m_ends)
{
    // SQLite looks whether it shall go on nearly everywhere; only some work of one instruction,
    // such as counting all rows, has to be told.
    constexpr Duration interruptEvery{20};
    m_interrupting.setInterval(interruptEvery);
    QObject::connect(&m_interrupting, &QTimer::timeout, &m_interrupting, [this] {
        const std::lock_guard lock(m_mutex);
        if (m_current && *m_current)
            m_table.interrupt();
    });
}

void TableWorker::close()
{
    const std::shared_ptr<TableWorker> self = shared_from_this();
    *m_ends = true;
    m_worker.drain([this] { m_table.interrupt(); });
}

void TableWorker::watch(const Interrupt &interrupt, int more)
{
    if (!interrupt)
        return;
    m_interruptible += more;
    if (m_interruptible == 0)
        m_interrupting.stop();
    else if (!m_interrupting.isActive())
        m_interrupting.start();
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
