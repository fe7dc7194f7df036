// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/browsing/raw_browsing.h"

#include <QStringList>

#include <limits>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake::bench {

namespace {

void check(bool isFine, sqlite3 *database)
{
    if (!isFine)
        qFatal("raw browsing: %s", sqlite3_errmsg(database));
}

class RawStatement
{
public:
    RawStatement(sqlite3 *database, const QString &sql)
        : m_database(database)
    {
        const QByteArray text = sql.toUtf8();
        check(sqlite3_prepare_v2(database, text.constData(), -1, &m_statement, nullptr)
                  == SQLITE_OK,
              database);
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(RawStatement)

    bool step()
    {
        const int code = sqlite3_step(m_statement);
        check(code == SQLITE_ROW || code == SQLITE_DONE, m_database);
        return code == SQLITE_ROW;
    }
    void run()
    {
        step();
        sqlite3_reset(m_statement);
    }

    // So that every value has been in our hands.
    [[nodiscard]] qint64 bytesOfRow() const
    {
        qint64 bytes = 0;
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
            (void)sqlite3_column_blob(m_statement, column);
            bytes += sqlite3_column_bytes(m_statement, column);
        }
        return bytes;
    }
    [[nodiscard]] qint64 number() const { return sqlite3_column_int64(m_statement, 0); }

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

RawBrowsing::RawBrowsing(const QString &file)
{
    check(sqlite3_open(file.toUtf8().constData(), &m_database) == SQLITE_OK, m_database);
    constexpr int busyMs = 5000;
    sqlite3_busy_timeout(m_database, busyMs);
    RawStatement(m_database, u"PRAGMA synchronous = FULL"_s).run();
}

RawBrowsing::~RawBrowsing()
{
    sqlite3_close(m_database);
}

int RawBrowsing::readPage(const QString &where, int rowsMax)
{
    RawStatement statement(m_database,
                           u"SELECT * FROM records WHERE %1 LIMIT %2"_s.arg(where).arg(rowsMax));
    int rows = 0;
    qint64 bytes = 0;
    for (; statement.step(); ++rows)
        bytes += statement.bytesOfRow();
    return bytes > 0 ? rows : 0;
}

qint64 RawBrowsing::readAll(const QString &where)
{
    return readPage(where, std::numeric_limits<int>::max());
}

qint64 RawBrowsing::count(const QString &where)
{
    RawStatement statement(m_database, u"SELECT count(*) FROM records WHERE "_s + where);
    statement.step();
    return statement.number();
}

qint64 RawBrowsing::removeAtOnce(const QString &where)
{
    RawStatement(m_database, u"DELETE FROM records WHERE "_s + where).run();
    return sqlite3_changes(m_database);
}

qint64 RawBrowsing::removeInChunks(const QString &where, int rowsOfChunk)
{
    RawStatement begin(m_database, u"BEGIN IMMEDIATE"_s);
    RawStatement remove(
        m_database,
        u"DELETE FROM records WHERE id IN (SELECT id FROM records WHERE %1 LIMIT %2)"_s.arg(where)
            .arg(rowsOfChunk));
    RawStatement commit(m_database, u"COMMIT"_s);
    qint64 removed = 0;
    int last = rowsOfChunk;
    while (last == rowsOfChunk) {
        begin.run();
        remove.run();
        last = sqlite3_changes(m_database);
        commit.run();
        removed += last;
    }
    return removed;
}

// LIKE as Debian builds it does not look into blobs.
QString rawWord(const QString &word)
{
    QStringList columns;
    for (const QString &column : {u"scope"_s, u"key"_s, u"status"_s, u"owner"_s,
                                  u"CAST(fingerprint AS TEXT)"_s, u"CAST(response_body AS TEXT)"_s})
        columns.append(column + u" LIKE '%"_s + word + u"%'"_s);
    return u'(' + columns.join(u" OR "_s) + u')';
}

} // namespace onecake::bench
