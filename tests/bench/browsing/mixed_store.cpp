// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/browsing/mixed_store.h"

#include "core/store/opening/open_store.h"
#include "core/store/sqlite/sqlite_opening.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake::bench {

namespace {

constexpr qint64 multiplier = 2654435761; // Knuth's: numbers in a row are far apart
constexpr qint64 modulus = 1LL << 32;
constexpr qint64 customers = 5000;

// Keys lie about in the index as UUIDs do; rows are in the order in which they were made, and kept
// for a day, 30 or 60 days, whatever they are about.
const QString fillSql = uR"(
    WITH RECURSIVE n(i, h) AS (
        SELECT 1, %2 UNION ALL SELECT i + 1, ((i + 1) * %2) % %3 FROM n WHERE i < %1)
    INSERT INTO records (scope, key, status, fence, owner, fingerprint, response_code,
                         response_body, recovery_point, progress, created_at, lease_until,
                         expires_at, updated_at, attempts, replays, last_replay_at)
    SELECT 'cake-shop/customer-' || (i % %4) || '/placeOrder',
           printf('%08x-5c1d-4a52-9c0e-%012x', h, i),
           CASE WHEN i % 5000 = 8 THEN 'in-progress' WHEN i % 20000 = 12 THEN 'failed'
                ELSE 'completed' END,
           1, 'api-1/1#' || i, CAST(printf('%064x', i) AS BLOB),
           CASE WHEN i % 5000 = 8 THEN NULL ELSE 200 END,
           CASE WHEN i % 5000 = 8 THEN NULL ELSE CAST(
               '{"cake":"' || CASE WHEN i = %1 / 2 THEN 'marzipan' WHEN i % 37 = 0 THEN 'carrot'
                                   WHEN i % 3 = 0 THEN 'chocolate' ELSE 'lemon' END
               || '","orderId":' || i || ',"status":"PLACED","for":"Adrienne","candles":'
               || (i % 90) || '}' AS BLOB) END,
           2, x'', created, created + 30000,
           CASE WHEN i % 2 = 1 THEN min(created + 86400000, %5 - 1 - h % 3600000)
                WHEN i % 10 = 0 THEN created + 2592000001
                ELSE created + 5184000000 END,
           created + 900, 1, CASE WHEN i % 50 = 0 THEN 1 + i % 7 ELSE 0 END,
           CASE WHEN i % 50 = 0 THEN created + 5000 END
    FROM (SELECT i, h, %5 - 2592000000 + i * 2592000000 / %1 AS created FROM n))"_s;

void run(sqlite3 *database, const QString &sql)
{
    if (sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("the mixed store: %s", sqlite3_errmsg(database));
}

void fill(const QString &file, qint64 count)
{
    QString sql = fillSql;
    const std::array values{count, multiplier, modulus, customers, toEpochMs(mixedNow)};
    for (std::size_t number = 0; number < values.size(); ++number)
        sql.replace(u'%' + QString::number(number + 1), QString::number(values.at(number)));
    sqlite3 *database = nullptr;
    sqlite3_open(file.toUtf8().constData(), &database);
    run(database, u"PRAGMA synchronous = OFF; PRAGMA cache_size = -3000000; BEGIN"_s);
    run(database, sql);
    run(database, u"COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"_s);
    sqlite3_close(database);
}

} // namespace

QString mixedStore(const QString &folder, qint64 count)
{
    const QString name = u"mixed-%1-v%2.db"_s.arg(count).arg(sqliteSchemaVersion());
    QString file = QDir(folder).absoluteFilePath(name);
    if (QFile::exists(file))
        return file;
    QDir().mkpath(folder);
    // Under another name until it is whole.
    const QString half = file + u".part"_s;
    for (const QString &leftOver : {half, half + u"-wal"_s, half + u"-shm"_s})
        QFile::remove(leftOver);
    if (!test::await(openStore({StoreKind::Sqlite, half, false})))
        qFatal("cannot make %s", qPrintable(half));
    fill(half, count);
    QFile::rename(half, file);
    return file;
}

QString mixedKey(qint64 number)
{
    constexpr int hexadecimal = 16;
    return u"%1-5c1d-4a52-9c0e-%2"_s
        .arg((number * multiplier) % modulus, 8, hexadecimal, QChar(u'0'))
        .arg(number, 12, hexadecimal, QChar(u'0'));
}

QString mixedScope(qint64 number)
{
    return u"cake-shop/customer-%1/placeOrder"_s.arg(number % customers);
}

QString spareCopy(const QString &file)
{
    QString copy = file + u".copy"_s;
    for (const QString &leftOver : {copy, copy + u"-wal"_s, copy + u"-shm"_s})
        QFile::remove(leftOver);
    if (!QFile::copy(file, copy))
        qFatal("cannot copy %s", qPrintable(file));
    return copy;
}

} // namespace onecake::bench
