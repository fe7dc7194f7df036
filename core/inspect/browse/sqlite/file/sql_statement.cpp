// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/sql_statement.h"

#include "core/base/invariant.h"

#include <sqlite3.h>

namespace onecake {

namespace {

constexpr sqlite3_destructor_type notCopied = nullptr;

// An empty QByteArray has data too, and so is no NULL.
struct Binder {
    sqlite3_stmt *statement;
    int position;

    void operator()(std::monostate) const { sqlite3_bind_null(statement, position); }
    void operator()(qint64 number) const { sqlite3_bind_int64(statement, position, number); }
    void operator()(double number) const { sqlite3_bind_double(statement, position, number); }
    void operator()(const TextBytes &text) const
    {
        sqlite3_bind_text64(statement, position, text.utf8.constData(),
                            static_cast<sqlite3_uint64>(text.utf8.size()), notCopied, SQLITE_UTF8);
    }
    void operator()(const QByteArray &bytes) const
    {
        sqlite3_bind_blob64(statement, position, bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), notCopied);
    }
};

} // namespace

SqlStatement::SqlStatement(const BrowsedFile &file)
    : m_file(file)
{}

SqlStatement::~SqlStatement()
{
    sqlite3_finalize(m_statement);
}

Result<void> SqlStatement::prepare(const SqlPart &part)
{
    ONECAKE_INVARIANT(m_statement == nullptr); // prepared once
    const QByteArray sql = part.sql.toUtf8();
    const int code = sqlite3_prepare_v2(m_file.handle(), sql.constData(),
                                        static_cast<int>(sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK)
        return m_file.error(code, SqlStage::BeforeCommit);
    bind(part.values);
    return {};
}

void SqlStatement::bind(std::vector<SqlValue> values)
{
    ONECAKE_INVARIANT(static_cast<int>(values.size()) <= sqlite3_bind_parameter_count(m_statement));
    m_values = std::move(values);
    int position = 0;
    for (const SqlValue &value : m_values)
        std::visit(Binder{m_statement, ++position}, value);
}

Result<SqlStep> SqlStatement::step()
{
    ONECAKE_INVARIANT(m_statement != nullptr);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return SqlStep::Row;
    if (code == SQLITE_DONE) {
        reset();
        return SqlStep::Done;
    }
    const Error error = m_file.error(code, SqlStage::BeforeCommit);
    reset();
    constexpr int primaryMask = 0xff; // extended codes carry the primary one in their low byte
    if ((code & primaryMask) == SQLITE_INTERRUPT
        || ((code & primaryMask) == SQLITE_BUSY && m_file.isInterrupted()))
        return SqlStep::Interrupted;
    if ((code & primaryMask) == SQLITE_TOOBIG)
        return SqlStep::TooBig;
    return error;
}

void SqlStatement::reset()
{
    sqlite3_reset(m_statement);
}

// The values of a row are "unprotected", which makes a difference only where threads share the
// connection.
SqlValue SqlStatement::value(int column) const
{
    ONECAKE_INVARIANT(column >= 0 && column < sqlite3_data_count(m_statement));
    return sqlValueIn(sqlite3_column_value(m_statement, column));
}

qint64 SqlStatement::integer(int column) const
{
    ONECAKE_INVARIANT(column >= 0 && column < sqlite3_data_count(m_statement));
    return sqlite3_column_int64(m_statement, column);
}

QString SqlStatement::text(int column) const
{
    ONECAKE_INVARIANT(column >= 0 && column < sqlite3_data_count(m_statement));
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

} // namespace onecake
