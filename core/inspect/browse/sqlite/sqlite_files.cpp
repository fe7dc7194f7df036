// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/sqlite_files.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/browse/sqlite/table_worker.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Result<QStringList> tablesOf(TableConnection &connection)
{
    const Result<UntrustedSqliteConnection *> file = connection.file();
    if (!file)
        return file.error();
    return tablesIn(**file);
}

SqliteCheck damaged(const QString &finding)
{
    return {SqliteSoundness::Damaged,
            u"The file is damaged: %1."_s.arg(spelledOut(finding.simplified()))};
}

Result<SqliteCheck> checkFile(UntrustedSqliteConnection &file)
{
    SqlStatement statement(file);
    if (const auto prepared = statement.prepare({u"PRAGMA quick_check(1)"_s, {}}); !prepared)
        return damaged(prepared.error().problem);
    const Result<SqlStep> step = statement.step();
    if (!step && step.error().code == ErrorCode::StoreUnavailable)
        return step.error();
    if (!step)
        return damaged(step.error().problem);
    if (*step != SqlStep::Row)
        return SqliteCheck{SqliteSoundness::Unknown,
                           u"The check of the file was ended before it was done."_s};
    const QString finding = statement.text(0);
    if (finding != u"ok")
        return damaged(finding);
    return SqliteCheck{SqliteSoundness::Sound, u"SQLite's quick_check finds nothing wrong."_s};
}

Result<SqliteCheck> checkWith(TableConnection &connection, const Interrupt &interrupt)
{
    const Result<UntrustedSqliteConnection *> file = connection.file();
    if (!file)
        return file.error();
    (*file)->setInterrupt(interrupt);
    return checkFile(**file);
}

} // namespace

QCoro::Task<Result<QStringList>> listSqliteTables(QString file)
{
    const auto worker = std::make_shared<TableWorker>(file, QString());
    Result<QStringList> tables = co_await worker->run(tablesOf);
    co_return tables;
}

QCoro::Task<Result<SqliteCheck>> checkSqliteSoundness(QString file, Interrupt interrupt)
{
    const auto worker = std::make_shared<TableWorker>(file, QString());
    const auto check = [&interrupt](TableConnection &connection) {
        return checkWith(connection, interrupt);
    };
    Result<SqliteCheck> soundness = co_await worker->run(check, interrupt);
    co_return soundness;
}

} // namespace onecake
