// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_statement.h"

#include "core/base/invariant.h"

#include <sqlite3.h>

namespace onecake {

namespace {

// For values that the caller keeps alive, as run() asks for.
constexpr sqlite3_destructor_type notCopied = nullptr;

// Of the row that the statement stands on, if it does.
bool hasColumn(sqlite3_stmt *statement, int column)
{
    return column >= 0 && column < sqlite3_data_count(statement);
}

bool hasPlaceFor(sqlite3_stmt *statement, int position)
{
    return position >= 1 && position <= sqlite3_bind_parameter_count(statement);
}

} // namespace

SqliteStatement::SqliteStatement(const SqliteConnection &connection)
    : m_connection(connection)
{}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

Result<void> SqliteStatement::prepare(QStringView sql)
{
    ONECAKE_INVARIANT(m_statement == nullptr); // prepared once
    const QByteArray utf8 = sql.toUtf8();
    const int code =
        sqlite3_prepare_v3(m_connection.handle(), utf8.constData(), static_cast<int>(utf8.size()),
                           SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        return m_connection.error(code, SqlStage::BeforeCommit);
    return {};
}

Result<bool> SqliteStatement::step(SqlStage stage)
{
    ONECAKE_INVARIANT(m_statement != nullptr);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error error = m_connection.error(code, stage);
    reset();
    return error;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

bool SqliteStatement::isNull(int column) const
{
    ONECAKE_INVARIANT(hasColumn(m_statement, column));
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    ONECAKE_INVARIANT(hasColumn(m_statement, column));
    return sqlite3_column_int64(m_statement, column);
}

QByteArray SqliteStatement::bytes(int column) const
{
    ONECAKE_INVARIANT(hasColumn(m_statement, column));
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QString SqliteStatement::text(int column) const
{
    ONECAKE_INVARIANT(hasColumn(m_statement, column));
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

// A value that is refused here for its size makes the statement fail when it is run: its NULL
// breaks a NOT NULL.
void SqliteStatement::bind(int position, qint64 value)
{
    ONECAKE_INVARIANT(hasPlaceFor(m_statement, position));
    sqlite3_bind_int64(m_statement, position, value);
}

void SqliteStatement::bind(int position, const SqlText &text)
{
    ONECAKE_INVARIANT(hasPlaceFor(m_statement, position));
    sqlite3_bind_text64(m_statement, position, text.utf8.constData(),
                        static_cast<sqlite3_uint64>(text.utf8.size()), notCopied, SQLITE_UTF8);
}

void SqliteStatement::bind(int position, const QByteArray &bytes)
{
    ONECAKE_INVARIANT(hasPlaceFor(m_statement, position));
    sqlite3_bind_blob64(m_statement, position, bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), notCopied);
}

void SqliteStatement::bindNull(int position)
{
    ONECAKE_INVARIANT(hasPlaceFor(m_statement, position));
    sqlite3_bind_null(m_statement, position);
}

} // namespace onecake
