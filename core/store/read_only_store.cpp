// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/read_only_store.h"

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

void ReadOnlyStore::note(Sighting)
{}

QCoro::Task<Result<std::vector<LocalEffect>>> ReadOnlyStore::effectsOf(KeyId id)
{
    return m_store->effectsOf(std::move(id));
}

} // namespace onecake
