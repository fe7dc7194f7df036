// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"

#include "core/base/regular_file.h"
#include "core/base/result.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/sqlite/file/text_functions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Error unusable(const QString &where, const QString &problem, const QString &remedy)
{
    return {ErrorCode::StoreUnusable, spelledOut(where), problem, remedy};
}

Error isLink(const QString &file)
{
    const QString target = QFileInfo(file).symLinkTarget();
    return unusable(file,
                    tr("this is a link to %1, expected the file itself").arg(spelledOut(target)),
                    tr("Open %1 itself").arg(spelledOut(target)));
}

Error cannotLook(const QString &file)
{
    if (errno == ENOENT || errno == ENOTDIR)
        return unusable(file, tr("there is no such file"), tr("Check its name"));
    return unusable(file, tr("the file cannot be accessed (%1)").arg(qt_error_string()),
                    tr("Allow reading it and its folder"));
}

Result<struct stat> lookAt(const QString &file)
{
    struct stat found = {};
    if (lstat(QFile::encodeName(file).constData(), &found) != 0)
        return cannotLook(file);
    if (S_ISLNK(found.st_mode))
        return isLink(file);
    if (!S_ISREG(found.st_mode))
        return unusable(file, tr("this is %1, expected a file").arg(kindOfFile(found.st_mode)),
                        tr("Choose a SQLite file"));
    return found;
}

// SQLite opens them by their names, whatever they are.
Result<void> checkCompanions(const QString &file)
{
    for (const QString &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        const QString companion = file + ending;
        if (struct stat found = {}; lstat(QFile::encodeName(companion).constData(), &found) != 0)
            continue;
        const Result<struct stat> found = lookAt(companion);
        if (!found)
            return found.error();
    }
    return {};
}

// Where the file really is: its folder may be reached through links, the file itself not, which
// would show another file than the one that was named. Refuses what is not a file with something in
// it, also beside it, where SQLite keeps its logs; a pipe would keep whoever opens it waiting.
Result<QString> browsedPath(const QString &file)
{
    const Result<struct stat> found = lookAt(file);
    if (!found)
        return found.error();
    if (found->st_size == 0)
        return unusable(file, tr("the file is empty, expected a SQLite database"),
                        tr("Choose another file"));
    const QFileInfo info(file);
    const QString path = QDir(info.dir().canonicalPath()).filePath(info.fileName());
    if (const auto companions = checkCompanions(path); !companions)
        return companions.error();
    return path;
}

constexpr int columnsMax = 2000; // as many as SQLite takes where nobody has built it otherwise

struct Limit {
    int id;
    int value;
};

// Those of sqlite.org/security.html, but wide enough for tables that are really in use: a schema
// that goes beyond one of them cannot be read at all, views and triggers included, which are never
// run. Statements of ours have two conditions for each column, in trees of little depth; the
// longest program is that of quick_check, which grows with the number of tables.
constexpr std::array limits{
    Limit{SQLITE_LIMIT_LENGTH, 16'000'000},         Limit{SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
    Limit{SQLITE_LIMIT_COLUMN, columnsMax},         Limit{SQLITE_LIMIT_EXPR_DEPTH, 1000},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 500},       Limit{SQLITE_LIMIT_VDBE_OP, 250'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, argumentsMax}, Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},  Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 10'000},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},           Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

struct Setting {
    int id;
    int value;
};

constexpr std::array settings{
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    // Otherwise the quoted name of a column that is gone is a text.
    Setting{SQLITE_DBCONFIG_DQS_DDL, 0},
    Setting{SQLITE_DBCONFIG_DQS_DML, 0},
    // Rows that refer to others are refused rather than left alone in the world.
    Setting{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
};

// Those that ask, and change nothing.
constexpr std::array<std::string_view, 6> askedPragmas{
    "table_list", "table_xinfo", "index_list", "index_xinfo", "quick_check", "data_version",
};
constexpr std::array<std::string_view, 2> askedWithoutValue{"encoding", "schema_version"};

// What a schema may call although it is not trusted, and what has effects or tells of memory.
constexpr std::array<std::string_view, 4> forbiddenFunctions{
    "load_extension",
    "fts3_tokenizer",
    "sqlite_log",
    "sqlite_offset",
};

constexpr int instructionsBetweenLooks = 200;
constexpr Duration busyTimeout{5000};

bool isAskedPragma(std::string_view name, const char *value)
{
    const auto has = [name](const auto &names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    return has(askedPragmas) || (value == nullptr && has(askedWithoutValue));
}

// SQLite calls a schema malformed that it read no further because of a limit. Its words are those
// of 3.40 and before.
bool isBeyondLimit(const QString &said)
{
    constexpr std::array<QStringView, 6> limitWords{u"too many columns",
                                                    u"too many terms in compound SELECT",
                                                    u"Expression tree is too large",
                                                    u"too many arguments on function",
                                                    u"parser stack overflow",
                                                    u"string or blob too big"};
    return said.startsWith(u"malformed database schema"_s)
        && std::any_of(limitWords.begin(), limitWords.end(),
                       [&said](QStringView words) { return said.contains(words); });
}

std::optional<Error> extendedError(const QString &file, int code)
{
    switch (code) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
        return needsRecovery(file);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Error{
            ErrorCode::InvalidInput, file,
            tr("rows of another table refer to this row, or it refers to one that is gone"),
            tr("Fix it with the program that the table belongs to")};
    default:
        return std::nullopt;
    }
}

} // namespace

Error wouldReach(const QString &file, const QString &others)
{
    return {ErrorCode::InvalidInput, file,
            tr("%1 refer to this row, and would be removed or changed with it").arg(others),
            tr("Remove those first, with the program that the table belongs to")};
}

Error closedMeanwhile(const QString &file)
{
    return {ErrorCode::StoreUnavailable, file, tr("it was ended before it was done"), {}};
}

bool isReadAsUnchanging(const QString &file)
{
    // https://www.sqlite.org/fileformat.html: the versions that a writer and a reader need.
    constexpr qint64 versionsAt = 18;
    static const QByteArray writeAhead("\2\2");
    const QFileInfo info(file);
    if (!info.isFile() || QFileInfo(info.absolutePath()).isWritable()
        || QFileInfo(file + u"-wal"_s).size() > 0 || QFileInfo::exists(file + u"-shm"_s))
        return false;
    const auto content = openRegularFile(file, file, tr("a SQLite file"));
    return content && (*content)->seek(versionsAt)
        && (*content)->read(writeAhead.size()) == writeAhead;
}

Result<std::unique_ptr<UntrustedSqliteConnection>>
UntrustedSqliteConnection::open(const QString &file, SqliteAccess access, const Interrupt &ends)
{
    const Result<QString> path = browsedPath(file);
    if (!path)
        return path.error();
    std::unique_ptr<UntrustedSqliteConnection> connection(
        new UntrustedSqliteConnection(file, ends));
    const bool isUnchanging = access == SqliteAccess::ReadOnly && isReadAsUnchanging(file);
    const auto opened = isUnchanging
        ? connection->SqliteConnection::open(
            QString::fromLatin1("file:" + QUrl::toPercentEncoding(*path, "/") + "?immutable=1"),
            access, SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_URI)
        : connection->SqliteConnection::open(*path, access, SQLITE_OPEN_NOFOLLOW);
    if (!opened)
        return opened.error();
    if (const auto hardened = connection->harden(access); !hardened)
        return hardened.error();
    connection->watch();
    return connection;
}

UntrustedSqliteConnection::UntrustedSqliteConnection(const QString &file, Interrupt ends)
    : SqliteConnection(file, busyTimeout)
    , m_ends(std::move(ends))
{}

UntrustedSqliteConnection::~UntrustedSqliteConnection()
{
    close();
}

bool UntrustedSqliteConnection::isInterrupted() const
{
    return *m_ends || (m_interrupt && *m_interrupt);
}

Error UntrustedSqliteConnection::error(int code, SqlStage stage) const
{
    if (auto error = extendedError(file(), code))
        return *std::move(error);
    const QString said = shownText(reasonOf(code));
    switch (primaryCode(code)) {
    case SQLITE_INTERRUPT:
        return closedMeanwhile(file());
    case SQLITE_ERROR:
    case SQLITE_SCHEMA:
        // Triggers are off: only rows that refer to rows that refer to the row go so deep.
        if (said.contains(u"too many levels of trigger recursion"))
            return wouldReach(file(), tr("other rows"));
        return {ErrorCode::StoreUnusable, file(),
                tr("the table is not, or is not any more, what it seemed to be (%1)").arg(said),
                tr("Open the file again")};
    case SQLITE_AUTH:
        return {ErrorCode::StoreUnusable, file(),
                tr("this would make the file do more than was asked for (%1)").arg(said),
                tr("Use the program that the file belongs to")};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::InvalidInput,
                file(),
                tr("the table does not allow such a row (%1)").arg(said),
                {}};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput, file(),
                tr("a value is larger than is read from a file that is not trusted (16 MB)"),
                tr("Use the program that the file belongs to")};
    case SQLITE_CORRUPT:
        if (isBeyondLimit(said))
            return {ErrorCode::StoreUnusable, file(),
                    tr("a definition in it is larger than is read from a file that is not trusted "
                       "(%1)")
                        .arg(said.section(u" - "_s, 1)),
                    tr("Use the program that the file belongs to")};
        return sqliteError(file(), code, said, stage);
    case SQLITE_CANTOPEN:
        return {ErrorCode::StoreUnusable, file(),
                tr("the file, or a log beside it, cannot be opened"),
                tr("Allow reading it and its folder")};
    default:
        return sqliteError(file(), code, said, stage);
    }
}

Result<void> UntrustedSqliteConnection::harden(SqliteAccess access)
{
    for (const Setting &setting : settings) {
        const int code = sqlite3_db_config(handle(), setting.id, setting.value, nullptr);
        if (code != SQLITE_OK)
            return error(code, SqlStage::BeforeCommit);
    }
    for (const Limit &limit : limits)
        sqlite3_limit(handle(), limit.id, limit.value);
    if (const auto set = run("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON"); !set)
        return set;
    if (access == SqliteAccess::ReadOnly)
        return run("PRAGMA query_only = ON");
    // Removing many rows touches the same pages again and again: they stay in memory, 64 MB of
    // them, and go from the log into the file once for many transactions.
    return run("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384");
}

void UntrustedSqliteConnection::watch()
{
    registerTextFunctions(handle());
    sqlite3_progress_handler(
        handle(), instructionsBetweenLooks,
        [](void *self) {
            return static_cast<UntrustedSqliteConnection *>(self)->isToEnd() ? 1 : 0;
        },
        this);
    sqlite3_set_authorizer(
        handle(),
        [](void *self, int action, const char *subject, const char *detail, const char *,
           const char *) {
            auto *const file = static_cast<UntrustedSqliteConnection *>(self);
            const bool isChange = action == SQLITE_DELETE || action == SQLITE_UPDATE;
            const bool isAllowed = isChange ? file->isChangeAllowed(subject)
                                            : file->isAllowed(action, subject, detail);
            return isAllowed ? SQLITE_OK : SQLITE_DENY;
        },
        this);
}

// Meanings of `subject` and `detail`: sqlite.org/c3ref/c_alter_table.html.
bool UntrustedSqliteConnection::isAllowed(int action, const char *subject, const char *detail) const
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return true;
    case SQLITE_PRAGMA:
        return isAskedPragma(subject, detail);
    case SQLITE_FUNCTION:
        return std::find(forbiddenFunctions.begin(), forbiddenFunctions.end(),
                         std::string_view(detail))
            == forbiddenFunctions.end();
    case SQLITE_INSERT:
        return !m_table.isEmpty() && m_table == subject;
    default:
        return false;
    }
}

// A statement names the table that it changes first. Triggers and views are off, so that what comes
// then is what foreign keys reach. An update names its table once for each column.
bool UntrustedSqliteConnection::isChangeAllowed(const char *table)
{
    const QByteArrayView named(table);
    const bool isItself = m_changed.isEmpty();
    if (m_table.isEmpty() || named.startsWith("sqlite_") || (isItself && named != m_table))
        return false;
    m_changed.append(QString::fromUtf8(named));
    return true;
}

Result<QStringList> UntrustedSqliteConnection::tablesChangedBy(const QString &statement)
{
    SqlStatement changing(*this);
    if (const auto prepared = changing.prepare({statement, {}}); !prepared)
        return prepared.error();
    return std::exchange(m_changed, {});
}

Result<void> SqlStatement::prepare(const SqlFragment &part)
{
    m_file.beginStatement();
    if (const auto prepared = SqliteStatement::prepare(part.sql); !prepared)
        return prepared;
    bind(part.values);
    return {};
}

Result<SqlStep> SqlStatement::step()
{
    const Result<bool> hasRow = SqliteStatement::step();
    if (hasRow)
        return *hasRow ? SqlStep::Row : SqlStep::Done;
    const int failure = primaryCode(code());
    if (failure == SQLITE_INTERRUPT || (failure == SQLITE_BUSY && connection().isInterrupted()))
        return SqlStep::Interrupted;
    if (failure == SQLITE_TOOBIG)
        return SqlStep::TooBig;
    return hasRow.error();
}

} // namespace onecake
