// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/big_store.h"

#include "core/store/opening/open_store.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake::bench {

namespace {

// Keys that lie about in the index as UUIDs would.
const QString fillSql = uR"(
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)
    INSERT INTO records (scope, key, status, fence, owner, fingerprint, response_code,
                         response_body, recovery_point, progress, created_at, lease_until,
                         expires_at, updated_at, attempts, replays)
    SELECT 'cake-shop/customer-' || (i % 5000) || '/placeOrder',
           printf('%08x-5c1d-4a52-9c0e-%012x', (i * 2654435761) % 4294967296, i),
           'completed', 1, 'api-1/1#' || i,
           CAST(printf('%064x', i) AS BLOB), 200,
           CAST('{"cake":"carrot","orderId":' || i || ',"status":"PLACED"}' AS BLOB), 2, x'',
           1772438400000 + i, 1772438430000 + i, 1773043200000 + i, 1772438401000 + i, 1, 0
    FROM n)"_s;

void run(sqlite3 *database, const QString &sql)
{
    if (sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    std::fprintf(stderr, "the big store: %s\n", sqlite3_errmsg(database));
    std::abort();
}

void fill(const QString &file, int count)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file.toUtf8().constData(), &database);
    run(database, u"PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN"_s);
    run(database, QString(fillSql).replace(u"%1"_s, QString::number(count)));
    run(database, u"COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"_s);
    sqlite3_close(database);
}

} // namespace

QString bigStore(const QString &folder, int count)
{
    const QString file = QDir(folder).absoluteFilePath(u"%1-keys.db"_s.arg(count));
    if (QFile::exists(file))
        return file;
    // Under another name until it is whole.
    const QString half = file + u".part"_s;
    QFile::remove(half);
    if (!test::await(openStore({StoreKind::Sqlite, half, false}))) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(half));
        std::abort();
    }
    fill(half, count);
    QFile::rename(half, file);
    return file;
}

} // namespace onecake::bench
