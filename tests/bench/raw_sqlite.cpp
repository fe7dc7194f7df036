// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/raw_sqlite.h"

#include "core/store/sqlite/sqlite_sql.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <string>

#include <sqlite3.h>

namespace onecake::bench {

namespace {

void check(bool isFine, sqlite3 *database)
{
    if (isFine)
        return;
    std::fprintf(stderr, "raw sqlite: %s\n", sqlite3_errmsg(database));
    std::abort();
}

std::string keyOf(int order)
{
    return "0b7f3a1e-5c1d-4a52-9c0e-" + std::to_string(100000000000 + order);
}

void bindKey(sqlite3_stmt *statement, int scopeAt, const std::string &key)
{
    sqlite3_bind_text(statement, scopeAt, "bench/placeOrder", -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, scopeAt + 1, key.c_str(), -1, SQLITE_TRANSIENT);
}

// The columns that an insert and an update share, as the store binds them.
void bindRecord(sqlite3_stmt *statement, bool isCompleted)
{
    constexpr sqlite3_int64 now = 1772438400000;
    int at = 0;
    sqlite3_bind_text(statement, ++at, isCompleted ? "completed" : "in-progress", -1,
                      SQLITE_STATIC);
    sqlite3_bind_int64(statement, ++at, 1);
    sqlite3_bind_text(statement, ++at, "bench#12345", -1, SQLITE_STATIC);
    sqlite3_bind_blob(statement, ++at,
                      "d96224a5a1994f1cdf2602ebaad96224a5a1994f1cdf2602ebaad96224a5a199", 64,
                      SQLITE_STATIC);
    if (isCompleted) {
        sqlite3_bind_int(statement, ++at, 200);
        sqlite3_bind_blob(statement, ++at, R"({"cake":"carrot","orderId":1042,"status":"PLACED"})",
                          50, SQLITE_STATIC);
    } else {
        sqlite3_bind_null(statement, ++at);
        sqlite3_bind_null(statement, ++at);
    }
    sqlite3_bind_int(statement, ++at, isCompleted ? 1 : 0);
    sqlite3_bind_blob(statement, ++at, "", 0, SQLITE_STATIC);
    for (int time = 0; time < 4; ++time)
        sqlite3_bind_int64(statement, ++at, now + time);
    sqlite3_bind_int64(statement, ++at, 1);
    sqlite3_bind_int64(statement, ++at, 0);
    sqlite3_bind_null(statement, ++at);
}

} // namespace

class RawPeer::Database
{
public:
    explicit Database(const QString &file)
    {
        check(sqlite3_open(file.toUtf8().constData(), &m_database) == SQLITE_OK, m_database);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        begin = prepare(u"BEGIN IMMEDIATE");
        commit = prepare(u"COMMIT");
        lookUp = prepare(findSql);
        insert = prepare(insertSql);
        update = prepare(updateSql);
    }
    ~Database()
    {
        for (sqlite3_stmt *statement : {begin, commit, lookUp, insert, update})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(Database)

    bool step(sqlite3_stmt *statement)
    {
        const int code = sqlite3_step(statement);
        check(code == SQLITE_ROW || code == SQLITE_DONE, m_database);
        return code == SQLITE_ROW;
    }

    void once(sqlite3_stmt *statement)
    {
        (void)step(statement);
        sqlite3_reset(statement);
    }

    sqlite3_int64 find(const std::string &key)
    {
        bindKey(lookUp, 1, key);
        const sqlite3_int64 id = step(lookUp) ? sqlite3_column_int64(lookUp, 0) : 0;
        sqlite3_reset(lookUp);
        return id;
    }

    sqlite3_stmt *begin = nullptr;
    sqlite3_stmt *commit = nullptr;
    sqlite3_stmt *lookUp = nullptr;
    sqlite3_stmt *insert = nullptr;
    sqlite3_stmt *update = nullptr;

private:
    void run(const char *sql)
    {
        check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_database);
    }

    sqlite3_stmt *prepare(QStringView sql)
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, text.constData(), -1, &statement, nullptr)
                  == SQLITE_OK,
              m_database);
        return statement;
    }

    sqlite3 *m_database = nullptr;
};

RawPeer::RawPeer(const QString &file)
    : m_database(std::make_unique<Database>(file))
{}

RawPeer::~RawPeer() = default;

void RawPeer::execute(int orders, int batch)
{
    Database &database = *m_database;
    const int end = m_nextOrder + orders;
    for (; m_nextOrder < end; m_nextOrder += batch) {
        database.once(database.begin);
        for (int order = 0; order < batch; ++order) {
            const std::string key = keyOf(m_nextOrder + order);
            (void)database.find(key);
            bindRecord(database.insert, false);
            bindKey(database.insert, 16, key);
            database.once(database.insert);
        }
        database.once(database.commit);
        database.once(database.begin);
        for (int order = 0; order < batch; ++order) {
            const sqlite3_int64 id = database.find(keyOf(m_nextOrder + order));
            bindRecord(database.update, true);
            sqlite3_bind_int64(database.update, 16, id);
            database.once(database.update);
        }
        database.once(database.commit);
    }
}

void RawPeer::read(int reads)
{
    for (int read = 0; read < reads; ++read)
        (void)m_database->find(keyOf(read));
}

} // namespace onecake::bench
