// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/browsing_error.h"

#include "core/base/text/shown_text.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

std::optional<Error> extendedError(const QString &file, int code)
{
    switch (code) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_BUSY_RECOVERY:
    case SQLITE_READONLY_RECOVERY:
        return Error{
            ErrorCode::StoreUnusable, file,
            u"whoever wrote to the file last was interrupted, and its log has to be worked in first"_s,
            u"Open it once with the program that it belongs to"_s};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Error{ErrorCode::InvalidInput, file,
                     u"rows of another table refer to this row, or it refers to one that is gone"_s,
                     u"Mend it with the program that the table belongs to"_s};
    default:
        return std::nullopt;
    }
}

} // namespace

Error browsingError(const QString &file, int code, const QString &reason, SqlStage stage)
{
    if (auto error = extendedError(file, code))
        return *std::move(error);
    constexpr int primaryMask = 0xff; // extended codes carry the primary one in their low byte
    const QString said = shownText(reason);
    switch (code & primaryMask) {
    case SQLITE_INTERRUPT:
        return closedMeanwhile(file);
    case SQLITE_ERROR:
    case SQLITE_SCHEMA:
        return {ErrorCode::StoreUnusable, file,
                u"the table is not, or is not any more, what it seemed to be (%1)"_s.arg(said),
                u"Open the file again"_s};
    case SQLITE_AUTH:
        return {ErrorCode::StoreUnusable, file,
                u"this would make the file do more than was asked for (%1)"_s.arg(said),
                u"Use the program that the file belongs to"_s};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::InvalidInput,
                file,
                u"the table does not allow such a row (%1)"_s.arg(said),
                {}};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput, file,
                u"a value is larger than is read from a file that is not trusted (64 MB)"_s,
                u"Use the program that the file belongs to"_s};
    case SQLITE_CANTOPEN:
        return {ErrorCode::StoreUnusable, file, u"the file, or a log beside it, cannot be opened"_s,
                u"Allow reading it and its folder"_s};
    default:
        return sqliteError(file, code, said, stage);
    }
}

Error closedMeanwhile(const QString &file)
{
    return {ErrorCode::StoreUnavailable, file, u"it was ended before it was done"_s, {}};
}

} // namespace onecake
