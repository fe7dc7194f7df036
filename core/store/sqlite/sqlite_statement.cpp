// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_statement.h"

#include "core/base/invariant.h"

#include <sqlite3.h>

namespace onecake {

namespace {

// For values that are kept alive, as run() asks for, and as bind() does.
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

SqlValue sqlValueIn(sqlite3_value *value)
{
    const auto bytesOf = [value](const void *data) {
        return QByteArray(static_cast<const char *>(data), sqlite3_value_bytes(value));
    };
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return sqlite3_value_int64(value);
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return SqlText{bytesOf(sqlite3_value_text(value))};
    case SQLITE_BLOB:
        return bytesOf(sqlite3_value_blob(value));
    default:
        return std::monostate();
    }
}

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
    m_code = sqlite3_step(m_statement);
    if (m_code == SQLITE_ROW)
        return true;
    if (m_code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error error = m_connection.error(m_code, stage);
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
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

// The values of a row are "unprotected", which makes a difference only where threads share the
// connection.
SqlValue SqliteStatement::value(int column) const
{
    ONECAKE_INVARIANT(hasColumn(m_statement, column));
    return sqlValueIn(sqlite3_column_value(m_statement, column));
}

void SqliteStatement::bind(std::vector<SqlValue> values)
{
    ONECAKE_INVARIANT(static_cast<int>(values.size()) <= sqlite3_bind_parameter_count(m_statement));
    m_values = std::move(values);
    int position = 0;
    for (const SqlValue &value : m_values)
        std::visit([this, at = ++position](const auto &one) { bind(at, one); }, value);
}

// A value that is refused here for its size makes the statement fail when it is run: its NULL
// breaks a NOT NULL.
void SqliteStatement::bind(int position, qint64 value)
{
    ONECAKE_INVARIANT(hasPlaceFor(m_statement, position));
    sqlite3_bind_int64(m_statement, position, value);
}

void SqliteStatement::bind(int position, double value)
{
    ONECAKE_INVARIANT(hasPlaceFor(m_statement, position));
    sqlite3_bind_double(m_statement, position, value);
}

void SqliteStatement::bind(int position, const SqlText &text)
{
    ONECAKE_INVARIANT(hasPlaceFor(m_statement, position));
    sqlite3_bind_text64(m_statement, position, text.utf8.constData(),
                        static_cast<sqlite3_uint64>(text.utf8.size()), notCopied, SQLITE_UTF8);
}

// An empty QByteArray has data too, and so is no NULL.
void SqliteStatement::bind(int position, const QByteArray &bytes)
{
    ONECAKE_INVARIANT(hasPlaceFor(m_statement, position));
    sqlite3_bind_blob64(m_statement, position, bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), notCopied);
}

void SqliteStatement::bind(int position, std::monostate)
{
    ONECAKE_INVARIANT(hasPlaceFor(m_statement, position));
    sqlite3_bind_null(m_statement, position);
}

} // namespace onecake
