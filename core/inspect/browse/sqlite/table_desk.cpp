// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/table_desk.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/browse/sqlite/file/browsing_error.h"
#include "core/inspect/browse/sqlite/file/sql_description.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

TableDesk::TableDesk(QString file, QString table, Interrupt ends)
    : m_file(std::move(file))
    , m_name(std::move(table))
    , m_ends(std::move(ends))
{}

TableDesk::~TableDesk() = default;

Result<BrowsedFile *> TableDesk::file()
{
    if (m_reader)
        return m_reader.get();
    Result<std::unique_ptr<BrowsedFile>> opened =
        BrowsedFile::open(m_file, BrowsedAccess::Reading, m_ends);
    if (!opened)
        return opened.error();
    m_reader = *std::move(opened);
    m_interruptible = m_reader.get();
    return m_reader.get();
}

Result<const SqlTable *> TableDesk::table()
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

Result<RowChanger *> TableDesk::changer()
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
Result<qint64> TableDesk::version()
{
    if (const auto opened = file(); !opened)
        return opened.error();
    SqlStatement statement(*m_reader);
    if (const auto prepared = statement.prepare({u"PRAGMA data_version"_s, {}}); !prepared)
        return prepared.error();
    const Result<SqlStep> step = statement.step();
    if (!step)
        return step.error();
    if (*step != SqlStep::Row)
        return closedMeanwhile(m_file);
    const qint64 now = statement.integer(0);
    if (m_dataVersion && *m_dataVersion != now)
        ++m_version;
    m_dataVersion = now;
    return m_version;
}

void TableDesk::interrupt()
{
    if (BrowsedFile *file = m_interruptible)
        sqlite3_interrupt(file->handle());
}

Result<void> TableDesk::describe()
{
    m_changer.reset();
    m_table.reset();
    Result<SqlTable> described = describeTable(*m_reader, m_name);
    if (!described)
        return described.error();
    m_table = *std::move(described);
    return {};
}

Result<void> TableDesk::openWriter()
{
    if (m_writer)
        return {};
    Result<std::unique_ptr<BrowsedFile>> opened =
        BrowsedFile::open(m_file, BrowsedAccess::Writing, m_ends);
    if (!opened)
        return opened.error();
    m_writer = *std::move(opened);
    m_writer->setTable(m_name);
    return {};
}

} // namespace onecake
