// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_store.h"

#include "core/store/sqlite/sqlite_worker.h"

#include <utility>

namespace onecake {

QCoro::Task<Result<std::unique_ptr<Store>>> SqliteStore::open(QString file, SqliteOptions options)
{
    std::unique_ptr<SqliteStore> store(new SqliteStore(file, options));
    OpenJob job;
    co_await SqliteSubmission(*store->m_channel, job);
    const Result<Done> opened = job.takeAnswer();
    if (!opened)
        co_return opened.error();
    co_return Result<std::unique_ptr<Store>>(std::move(store));
}

SqliteStore::SqliteStore(const QString &file, const SqliteOptions &options)
    : m_channel(std::make_shared<SqliteJobQueue>())
    , m_worker([file, options, channel = m_channel] { runSqliteWorker(file, options, *channel); })
{}

SqliteStore::~SqliteStore()
{
    m_channel->drain();
    m_channel->close();
    m_worker.join();
}

QCoro::Task<Result<ClaimAnswer>> SqliteStore::claim(ClaimTerms terms)
{
    ClaimJob job(std::move(terms));
    co_await SqliteSubmission(*m_channel, job);
    co_return job.takeAnswer();
}

QCoro::Task<Result<std::optional<KeyRecord>>> SqliteStore::read(KeyId id, Consistency)
{
    ReadJob job(std::move(id));
    co_await SqliteSubmission(*m_channel, job);
    co_return job.takeAnswer();
}

QCoro::Task<Result<WriteAnswer>> SqliteStore::write(RecordWrite write)
{
    WriteJob job(std::move(write));
    co_await SqliteSubmission(*m_channel, job);
    co_return job.takeAnswer();
}

QCoro::Task<Result<WriteAnswer>> SqliteStore::remove(RecordRemoval removal)
{
    RemoveJob job(std::move(removal));
    co_await SqliteSubmission(*m_channel, job);
    co_return job.takeAnswer();
}

void SqliteStore::recordHit(Hit hit)
{
    m_channel->recordHit(std::move(hit));
}

QCoro::Task<Result<std::vector<LocalEffect>>> SqliteStore::effectsOf(KeyId id)
{
    EffectsJob job(std::move(id));
    co_await SqliteSubmission(*m_channel, job);
    co_return job.takeAnswer();
}

} // namespace onecake
