// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Opens the store that a name stands for.
#pragma once

#include "core/store/aws/store_services.h"
#include "core/store/store.h"
#include "core/store/store_url.h"

#include <memory>

namespace onecake {

// A store that others may depend on, opened to look at: what is read passes through, what would
// write is refused as StoreUnusable before the store behind it hears of it, and nothing is counted.
class ReadOnlyStore final : public Store
{
public:
    // `refusal` is answered to every call that would write.
    ReadOnlyStore(std::unique_ptr<Store> store, Error refusal);

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void recordHit(Hit hit) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override;

private:
    std::unique_ptr<Store> m_store;
    Error m_refusal;
};

// The store belongs to the calling thread, which needs an event loop for stores that do not answer
// at once. If the name says read-only, the store is a ReadOnlyStore.
[[nodiscard]] QCoro::Task<Result<std::unique_ptr<Store>>>
openStore(StoreUrl url, StoreServices services = StoreServices::ofThisProcess());

} // namespace onecake
