// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_worker.h"

#include "core/base/log.h"
#include "core/store/sqlite/sqlite_executor.h"

namespace onecake {

namespace {

// Sightings are written when nothing else has happened for this long.
constexpr Duration idleTime{50};

void refuseAll(const Error &error, SqliteChannel &channel)
{
    SqliteBatch batch;
    while (channel.take(batch, std::nullopt)) {
        for (SqliteJob *job : batch.jobs)
            job->fail(error);
        channel.answer(batch.jobs);
    }
}

void serve(SqliteRecords &records, SqliteChannel &channel)
{
    SqliteExecutor executor(records, channel);
    const auto patience = [&executor] {
        return executor.hasSightings() ? std::optional(idleTime) : std::nullopt;
    };
    SqliteBatch batch;
    while (channel.take(batch, patience())) {
        if (batch.isEmpty())
            executor.writeSightingsIfFree();
        else
            executor.execute(std::move(batch));
    }
    if (executor.hasSightings())
        executor.writeSightings();
}

} // namespace

void runSqliteWorker(const QString &file, const SqliteOptions &options, SqliteChannel &channel)
{
    const Result<std::unique_ptr<SqliteConnection>> connection = openSqliteFile(file, options);
    if (!connection)
        return refuseAll(connection.error(), channel);
    qCInfo(logs::sqlite).noquote() << "opened" << file;
    SqliteRecords records(**connection);
    if (const auto prepared = records.prepare(); !prepared)
        return refuseAll(prepared.error(), channel);
    serve(records, channel);
    qCInfo(logs::sqlite).noquote() << "closes" << file;
}

} // namespace onecake
