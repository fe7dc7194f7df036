// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_connection.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Error cannotOpen(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    return {ErrorCode::StoreUnusable, file,
            tr("the file cannot be opened or created in the folder %1").arg(folder),
            tr("Allow reading and writing there, or name a file elsewhere")};
}

Error brokeDown(const QString &file, const QString &reason, SqlStage stage)
{
    if (stage == SqlStage::Commit)
        return {ErrorCode::OutcomeUnknown, file,
                tr("writing broke down at the last step (%1)").arg(reason),
                tr("Read the key again to see whether it was written")};
    return {ErrorCode::StoreUnavailable, file,
            tr("the file could not be read or written (%1)").arg(reason),
            tr("Check the disk, then try again")};
}

// SQLite opens the logs beside a file by their names, whatever they are: a pipe would keep it
// waiting for ever.
Result<void> checkIsFile(const QString &file, const QString &path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0 || S_ISREG(found.st_mode)
        || S_ISDIR(found.st_mode))
        return {};
    const bool isBeside = path != file;
    return Error{ErrorCode::StoreUnusable, file,
                 isBeside ? tr("%1 beside it is a pipe or a device, expected a file or none")
                                .arg(QFileInfo(path).fileName())
                          : tr("this is a pipe or a device, expected a file"),
                 isBeside ? tr("Remove it, or choose another file") : tr("Choose another file")};
}

Result<void> checkAreFiles(const QString &file)
{
    for (const QString &ending : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        if (const auto checked = checkIsFile(file, file + ending); !checked)
            return checked;
    }
    return {};
}

int modeOf(SqliteAccess access)
{
    switch (access) {
    case SqliteAccess::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case SqliteAccess::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case SqliteAccess::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    ONECAKE_UNREACHABLE();
}

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

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

Error needsRecovery(const QString &file)
{
    return {ErrorCode::NeedsRecovery, spelledOut(file),
            tr("whoever wrote to the file last was interrupted, and what it had begun has to be "
               "rolled back before the file can be read"),
            tr("To do it, as SQLite itself would: onecake stores recover --yes %1")
                .arg(shellWord(u"sqlite:"_s + file))};
}

Error sqliteError(const QString &file, int code, const QString &reason, SqlStage stage)
{
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
        return needsRecovery(file);
    switch (primaryCode(code)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreUnavailable, file, tr("the file is locked by another program"),
                tr("Try again when that program has finished")};
    case SQLITE_FULL:
        return {ErrorCode::StoreFull, file, tr("there is no room left for the file to grow"),
                tr("Free space on the disk, or remove keys that are no longer needed")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::StoreUnusable, file, tr("the file cannot be written to"),
                tr("Allow writing to the file and its folder, or choose another file")};
    case SQLITE_CANTOPEN:
        return cannotOpen(file);
    case SQLITE_NOTADB:
        return {ErrorCode::StoreUnusable, file, tr("the file is not a SQLite database"),
                tr("Choose another file")};
    case SQLITE_CORRUPT:
        return {ErrorCode::StoreUnusable, file, tr("the database is damaged"),
                tr("Restore it from a copy, or choose another file")};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput,
                file,
                tr("the record is larger than SQLite can hold (1 GB)"),
                {}};
    default:
        return brokeDown(file, reason, stage);
    }
}

SqliteConnection::SqliteConnection(QString file, Duration busyTimeout)
    : m_file(std::move(file))
    , m_busyTimeout(busyTimeout)
{}

SqliteConnection::~SqliteConnection()
{
    close();
}

void SqliteConnection::close()
{
    const int closed = sqlite3_close(std::exchange(m_handle, nullptr));
    ONECAKE_INVARIANT(closed == SQLITE_OK); // otherwise a statement has outlived its connection
}

Result<void> SqliteConnection::open(SqliteAccess access)
{
    return open(m_file, access, 0);
}

Result<void> SqliteConnection::open(const QString &path, SqliteAccess access, int flags)
{
    ONECAKE_INVARIANT(m_handle == nullptr); // opened once
    if (const auto checked = checkAreFiles(m_file); !checked)
        return checked;
    const int code = sqlite3_open_v2(
        path.toUtf8().constData(), &m_handle,
        modeOf(access) | flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return error(code, SqlStage::BeforeCommit);
    // SQLite opens a file that it may not write to for reading instead, without a word.
    if (access != SqliteAccess::ReadOnly && sqlite3_db_readonly(m_handle, "main") != 0)
        return error(SQLITE_READONLY, SqlStage::BeforeCommit);
    setWaiting(true);
    return {};
}

void SqliteConnection::setWaiting(bool waits)
{
    ONECAKE_INVARIANT(m_handle != nullptr);
    sqlite3_busy_handler(m_handle, waits ? waitOnce : nullptr, this);
}

// SQLite's own busy handler looks ever more rarely, down to ten times a second, and then hardly
// ever finds the file free where another process writes all the time; and it does not end early.
int SqliteConnection::waitOnce(void *connection, int attempts)
{
    constexpr Duration pause{1};
    const auto *self = static_cast<const SqliteConnection *>(connection);
    if (attempts * pause >= self->m_busyTimeout || self->isInterrupted())
        return 0;
    self->hearWait();
    sqlite3_sleep(static_cast<int>(pause.count()));
    return 1;
}

Result<void> SqliteConnection::run(const char *sql, SqlStage stage) const
{
    ONECAKE_INVARIANT(m_handle != nullptr);
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code, stage);
    return {};
}

QString SqliteConnection::reasonOf(int code) const
{
    return QString::fromUtf8(m_handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(m_handle));
}

Error SqliteConnection::error(int code, SqlStage stage) const
{
    return sqliteError(m_file, code, reasonOf(code), stage);
}

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
