// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store behind a client that repeats its calls, as the AWS SDKs do: a call that is refused for
// the moment, or not answered, is made again unchanged, and so perhaps carried out twice. The
// caller gets only the last answer.
#pragma once

#include "core/store/store.h"

namespace onecake {

// The wait before the second try; each further wait is twice as long. The SDKs randomise it; here
// it is fixed, so that a run can be repeated.
inline constexpr Duration storeRetryWait{25};

class RepeatingStore final : public Store
{
public:
    // Makes a call up to `tries` times. The pointers are not owned and must outlive this store.
    RepeatingStore(Store *store, Clock *clock, int tries);

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void recordHit(Hit hit) override { m_store->recordHit(std::move(hit)); }
    [[nodiscard]] QCoro::Task<void> flush() override { return m_store->flush(); }
    [[nodiscard]] QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override
    {
        return m_store->effectsOf(std::move(id));
    }

private:
    Store *m_store;
    Clock *m_clock;
    int m_tries;
};

} // namespace onecake
