// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/browsed_file.h"

#include "core/base/invariant.h"
#include "core/inspect/browse/sqlite/file/browsed_path.h"
#include "core/inspect/browse/sqlite/file/browsing_error.h"
#include "core/inspect/browse/sqlite/file/text_functions.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Limit {
    int id;
    int value;
};

// Those of sqlite.org/security.html, but wide enough for tables that are really in use. Statements
// of ours have two conditions for each column, in trees of little depth; the longest program is
// that of quick_check, which grows with the number of tables.
constexpr std::array limits{
    Limit{SQLITE_LIMIT_LENGTH, 64'000'000},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
    Limit{SQLITE_LIMIT_COLUMN, 1000},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 5},
    Limit{SQLITE_LIMIT_VDBE_OP, 250'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, argumentsMax},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 10'000},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
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
constexpr Duration busyPause{1};

bool isAskedPragma(std::string_view name, const char *value)
{
    const auto has = [name](const auto &names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    return has(askedPragmas) || (value == nullptr && has(askedWithoutValue));
}

int flagsOf(BrowsedAccess access)
{
    const int mode =
        access == BrowsedAccess::Reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    return mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
}

} // namespace

Result<std::unique_ptr<BrowsedFile>> BrowsedFile::open(const QString &file, BrowsedAccess access,
                                                       const Interrupt &ends)
{
    const Result<QString> path = browsedPath(file);
    if (!path)
        return path.error();
    std::unique_ptr<BrowsedFile> browsed(new BrowsedFile(file, ends));
    if (const auto connected = browsed->connect(*path, access); !connected)
        return connected.error();
    if (const auto hardened = browsed->harden(access); !hardened)
        return hardened.error();
    browsed->watch();
    return browsed;
}

BrowsedFile::BrowsedFile(QString file, Interrupt ends)
    : m_file(std::move(file))
    , m_ends(std::move(ends))
{}

BrowsedFile::~BrowsedFile()
{
    const int closed = sqlite3_close(m_handle);
    ONECAKE_INVARIANT(closed == SQLITE_OK); // otherwise a statement has outlived its connection
    Q_UNUSED(closed)
}

bool BrowsedFile::isInterrupted() const
{
    return *m_ends || (m_interrupt && *m_interrupt);
}

Result<void> BrowsedFile::run(const char *sql, SqlStage stage)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code, stage);
    return {};
}

Error BrowsedFile::error(int code, SqlStage stage) const
{
    const char *reason = m_handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(m_handle);
    return browsingError(m_file, code, QString::fromUtf8(reason), stage);
}

Result<void> BrowsedFile::connect(const QString &path, BrowsedAccess access)
{
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flagsOf(access), nullptr);
    if (code != SQLITE_OK)
        return error(code, SqlStage::BeforeCommit);
    // SQLite opens a file that may not be written to for reading instead, without a word.
    if (access == BrowsedAccess::Writing && sqlite3_db_readonly(m_handle, "main") != 0)
        return error(SQLITE_READONLY, SqlStage::BeforeCommit);
    return {};
}

Result<void> BrowsedFile::harden(BrowsedAccess access)
{
    for (const Setting &setting : settings) {
        const int code = sqlite3_db_config(m_handle, setting.id, setting.value, nullptr);
        if (code != SQLITE_OK)
            return error(code, SqlStage::BeforeCommit);
    }
    for (const Limit &limit : limits)
        sqlite3_limit(m_handle, limit.id, limit.value);
    if (const auto set = run("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON"); !set)
        return set;
    if (access == BrowsedAccess::Reading)
        return run("PRAGMA query_only = ON");
    return {};
}

void BrowsedFile::watch()
{
    registerTextFunctions(m_handle);
    sqlite3_progress_handler(
        m_handle, instructionsBetweenLooks,
        [](void *self) { return static_cast<BrowsedFile *>(self)->isToEnd() ? 1 : 0; }, this);
    // SQLite's own busy handler looks ever more rarely, and does not end early.
    sqlite3_busy_handler(
        m_handle,
        [](void *self, int attempts) {
            if (attempts * busyPause >= busyTimeout
                || static_cast<BrowsedFile *>(self)->isInterrupted())
                return 0;
            sqlite3_sleep(static_cast<int>(busyPause.count()));
            return 1;
        },
        this);
    sqlite3_set_authorizer(
        m_handle,
        [](void *self, int action, const char *subject, const char *detail, const char *,
           const char *) {
            return static_cast<BrowsedFile *>(self)->isAllowed(action, subject, detail)
                ? SQLITE_OK
                : SQLITE_DENY;
        },
        this);
}

// Meanings of `subject` and `detail`: sqlite.org/c3ref/c_alter_table.html.
bool BrowsedFile::isAllowed(int action, const char *subject, const char *detail) const
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
        return true;
    case SQLITE_PRAGMA:
        return isAskedPragma(subject, detail);
    case SQLITE_FUNCTION:
        return std::find(forbiddenFunctions.begin(), forbiddenFunctions.end(),
                         std::string_view(detail))
            == forbiddenFunctions.end();
    case SQLITE_DELETE:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
        return !m_table.isEmpty() && m_table == subject;
    default:
        return false;
    }
}

} // namespace onecake
