// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A memory store behind a line in virtual time: calls can take a while each way, and the n-th call
// of a kind can go wrong.
#pragma once

#include "tests/support/broken_stores.h"

#include <array>
#include <functional>
#include <vector>

namespace onecake::test {

enum class StoreCall {
    Claim,
    Read,
    Write,
    Extend, // a write that changes the lease only: a heartbeat
    Remove
};

enum class Mishap {
    Unavailable, // refused, nothing happened
    Throttled, // likewise
    Full, // likewise
    LostOnTheWay, // the answer is "unknown", and nothing happened
    AnswerLost // the answer is "unknown", and it happened
};

class ShakyStore final : public TamperedStore
{
public:
    explicit ShakyStore(Clock *clock)
        : m_clock(clock)
    {}

    // The `number`-th call of that kind, counted from now, goes wrong.
    void plan(StoreCall call, Mishap mishap, int number = 1);
    void planAlways(StoreCall call, Mishap mishap);
    void recover();

    [[nodiscard]] int calls(StoreCall call) const { return m_calls[static_cast<size_t>(call)]; }
    [[nodiscard]] MemoryStore &within() { return memory; }

    QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    QCoro::Task<Result<std::optional<KeyRecord>>> read(KeyId id, Consistency consistency) override;
    QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;

    Duration latency{0}; // each way
    std::function<std::optional<KeyRecord>()> replica; // what eventual reads find, where it is set

private:
    struct Plan {
        StoreCall call;
        int number; // 0 = each
        Mishap mishap;
    };

    [[nodiscard]] std::optional<Mishap> count(StoreCall call);
    QCoro::Task<void> travel();

    Clock *m_clock;
    std::array<int, 5> m_calls{};
    std::vector<Plan> m_plans;
};

} // namespace onecake::test
