// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A SQLite file as a program leaves it that is killed in the middle of a change.
#pragma once

#include "tests/support/store_file.h"

#include <QFile>

namespace onecake::test {

// Puts at `hot` the content of `file` with a change half written, and its journal beside it. It
// cannot be read before the change is rolled back; `file` stays as it is.
inline void leaveInterrupted(const QString &file, const QString &hot)
{
    StoreFile writer(file);
    writer.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE; "
                              "PRAGMA cache_size = 1; BEGIN IMMEDIATE"));
    // More than there is room for in memory, so that it is written before it is committed.
    writer.run(QStringLiteral(
        "CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 2000) SELECT i, hex(zeroblob(500)) AS text FROM n"));
    if (!QFile::copy(file, hot)
        || !QFile::copy(file + QStringLiteral("-journal"), hot + QStringLiteral("-journal")))
        qFatal("the files could not be copied");
    writer.run(QStringLiteral("ROLLBACK; PRAGMA journal_mode = WAL"));
}

} // namespace onecake::test
