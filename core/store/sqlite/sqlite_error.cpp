// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_error.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Error cannotOpen(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    return {ErrorCode::StoreUnusable, file,
            u"the file cannot be opened or created in the folder %1"_s.arg(folder),
            u"Allow reading and writing there, or name a file elsewhere"_s};
}

Error brokeDown(const QString &file, const QString &reason, SqlStage stage)
{
    if (stage == SqlStage::Commit)
        return {ErrorCode::OutcomeUnknown, file,
                u"writing broke down at the last step (%1)"_s.arg(reason),
                u"Read the key again to see whether it was written"_s};
    return {ErrorCode::StoreUnavailable, file,
            u"the file could not be read or written (%1)"_s.arg(reason),
            u"Check the disk, then try again"_s};
}

} // namespace

Error sqliteError(const QString &file, int code, const QString &reason, SqlStage stage)
{
    constexpr int primaryMask = 0xff; // extended codes carry the primary one in their low byte
    switch (code & primaryMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreUnavailable, file, u"the file is locked by another program"_s,
                u"Try again when that program has finished"_s};
    case SQLITE_FULL:
        return {ErrorCode::StoreFull, file, u"there is no room left for the file to grow"_s,
                u"Free space on the disk, or remove keys that are no longer needed"_s};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::StoreUnusable, file, u"the file cannot be written to"_s,
                u"Allow writing to the file and its folder, or choose another file"_s};
    case SQLITE_CANTOPEN:
        return cannotOpen(file);
    case SQLITE_NOTADB:
        return {ErrorCode::StoreUnusable, file, u"the file is not a SQLite database"_s,
                u"Choose another file"_s};
    case SQLITE_CORRUPT:
        return {ErrorCode::StoreUnusable, file, u"the database is damaged"_s,
                u"Restore it from a copy, or choose another file"_s};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput,
                file,
                u"the record is larger than SQLite can hold (1 GB)"_s,
                {}};
    default:
        return brokeDown(file, reason, stage);
    }
}

} // namespace onecake
