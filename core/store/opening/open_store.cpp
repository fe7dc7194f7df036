// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/opening/open_store.h"

#include "core/base/log.h"
#include "core/base/result.h"
#include "core/store/dynamodb/dynamo_store.h"
#include "core/store/memory_store.h"
#include "core/store/sqlite/sqlite_store.h"

using namespace Qt::StringLiterals;

namespace onecake {

ReadOnlyStore::ReadOnlyStore(std::unique_ptr<Store> store, Error refusal)
    : m_store(std::move(store))
    , m_refusal(std::move(refusal))
{
    m_refusal.code = ErrorCode::StoreUnusable;
}

QCoro::Task<Result<ClaimAnswer>> ReadOnlyStore::claim(ClaimTerms)
{
    // QCoro 0.8 would move the member itself.
    Error refusal = m_refusal;
    co_return refusal;
}

QCoro::Task<Result<std::optional<KeyRecord>>> ReadOnlyStore::read(KeyId id, Consistency consistency)
{
    return m_store->read(std::move(id), consistency);
}

QCoro::Task<Result<WriteAnswer>> ReadOnlyStore::write(RecordWrite)
{
    Error refusal = m_refusal;
    co_return refusal;
}

QCoro::Task<Result<WriteAnswer>> ReadOnlyStore::remove(RecordRemoval)
{
    Error refusal = m_refusal;
    co_return refusal;
}

void ReadOnlyStore::recordHit(Hit)
{}

QCoro::Task<Result<std::vector<LocalEffect>>> ReadOnlyStore::effectsOf(KeyId id)
{
    return m_store->effectsOf(std::move(id));
}

namespace {

QCoro::Task<Result<std::unique_ptr<Store>>> openUntold(StoreUrl url, StoreServices services)
{
    if (url.kind == StoreKind::Memory)
        co_return Result<std::unique_ptr<Store>>(std::make_unique<MemoryStore>());
    if (url.kind == StoreKind::DynamoDb) {
        Result<std::unique_ptr<Store>> table =
            co_await DynamoStore::open(url.dynamo, std::move(services));
        if (table && url.isReadOnly())
            co_return std::unique_ptr<Store>(
                std::make_unique<ReadOnlyStore>(*std::move(table), refusedAsReadOnly(url)));
        co_return table;
    }
    SqliteOptions options;
    options.createsFolder = url.isDefaultFile;
    Result<std::unique_ptr<Store>> store = co_await SqliteStore::open(url.file, options);
    co_return store;
}

} // namespace

QCoro::Task<Result<std::unique_ptr<Store>>> openStore(StoreUrl url, StoreServices services)
{
    const QString name = textOf(url);
    QCoro::Task<Result<std::unique_ptr<Store>>> task =
        openUntold(std::move(url), std::move(services));
    Result<std::unique_ptr<Store>> store = co_await task;
    if (store)
        qCInfo(logs::store).noquote() << "opened" << name;
    else
        qCInfo(logs::store).noquote()
            << "could not open" << name << "because of" << codeWordOf(store.error().code);
    co_return store;
}

} // namespace onecake
