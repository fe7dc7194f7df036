// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The real store as one request reaches it: what is asked and answered is told, and what is
// committed with a key is baked.
#pragma once

#include "core/live/shop/shop_work.h"

namespace onecake {

class ShopStore final : public Store
{
public:
    // The pointers must outlive this. `work` tells whose request it is, and bakes.
    ShopStore(ShopWorld *world, Store *store, ShopWork *work)
        : m_world(world)
        , m_store(store)
        , m_work(work)
    {}

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void recordHit(Hit hit) override { m_store->recordHit(std::move(hit)); }
    [[nodiscard]] QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override
    {
        return m_store->effectsOf(std::move(id));
    }

private:
    void asked(StoreCallKind kind, const QString &key);
    void answered(const QString &key, quint64 fence, const QString &text);
    void failed(const Error &error);
    void recordIs(EventKind kind, KeyRecord record);
    void bakeCommitted(const std::vector<LocalEffect> &effects);

    ShopWorld *m_world;
    Store *m_store;
    ShopWork *m_work;
    std::optional<KeyId> m_claimed;
};

} // namespace onecake
