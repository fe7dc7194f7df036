// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/recovery.h"

#include "core/base/regular_file.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/base/worker.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Result<void> readOnce(const QString &file, SqliteAccess access)
{
    const auto ends = std::make_shared<std::atomic<bool>>(false);
    const auto connection = UntrustedSqliteConnection::open(file, access, ends);
    if (!connection)
        return connection.error();
    const Result<qint64> version = schemaVersionOf(**connection);
    return version ? Result<void>() : version.error();
}

// Of a change over several files the journal ends with the name of a file that lists all of them,
// and then these bytes. Source: sqlite.org/fileformat.html, "The Super-Journal Filename".
Result<bool> namesAnotherFile(const QString &journal)
{
    const QByteArray mark("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    if (!QFileInfo::exists(journal))
        return false;
    const auto opened = openRegularFile(journal, journal, tr("a rollback journal"));
    if (!opened)
        return opened.error();
    QFile &file = **opened;
    return file.size() >= mark.size() && file.seek(file.size() - mark.size())
        && file.read(mark.size()) == mark;
}

} // namespace

Result<void> checkReadable(const QString &file)
{
    return readOnce(file, SqliteAccess::ReadOnly);
}

Result<QString> recoverSqliteFile(const QString &file)
{
    const Result<void> readable = checkReadable(file);
    if (readable)
        return QString();
    if (readable.error().code != ErrorCode::NeedsRecovery)
        return readable.error();
    const QString journal = file + u"-journal"_s;
    const bool hasJournal = QFileInfo::exists(journal);
    const Result<bool> namesAnother = namesAnotherFile(journal);
    if (!namesAnother)
        return namesAnother.error();
    if (*namesAnother)
        return Error{
            ErrorCode::StoreUnusable, spelledOut(file),
            tr("the change that was interrupted was one over several files, and its journal "
               "names another file"),
            tr("Open it once with the program that it belongs to")};
    if (const Result<void> recovered = readOnce(file, SqliteAccess::ReadWrite); !recovered)
        return recovered.error();
    return hasJournal
        ? tr("Whoever wrote to %1 last was interrupted. What it had begun was rolled back: the "
             "file is as it was before that change.")
              .arg(spelledOut(file))
        : tr("Whoever wrote to %1 last was interrupted. Its log was written back into the file.")
              .arg(spelledOut(file));
}

QCoro::Task<Result<QString>> recoverSqliteFileAside(QString file)
{
    Worker side;
    const auto work = [&file] {
        return recoverSqliteFile(file);
    };
    Result<QString> recovered = co_await side.run(work);
    co_return recovered;
}

} // namespace onecake
