// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stores with a planted bug, to show that the checkers notice.
#pragma once

#include "core/store/memory_store.h"

namespace onecake::test {

// A memory store in which calls can be tampered with.
class TamperedStore : public Store
{
public:
    QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override
    {
        return memory.claim(std::move(terms));
    }
    QCoro::Task<Result<std::optional<KeyRecord>>> read(KeyId id, Consistency consistency) override
    {
        return memory.read(std::move(id), consistency);
    }
    QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override
    {
        return memory.write(std::move(write));
    }
    QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override
    {
        return memory.remove(std::move(removal));
    }
    void recordHit(Hit hit) override { memory.recordHit(std::move(hit)); }
    QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override
    {
        return memory.effectsOf(std::move(id));
    }

protected:
    MemoryStore memory;
};

// What an engine that ignores the fence sends: every write of the record is unconditional, and its
// effects are unfenced.
class FenceIgnoringStore : public TamperedStore
{
public:
    QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override
    {
        write.guard = RecordFencing::None;
        for (LocalEffect &effect : write.effects)
            effect.fencing = EffectFencing::None;
        return memory.write(std::move(write));
    }
};

// Forgets its conditions: everyone who asks gets the key, and everyone who writes is let in.
class ForgetfulStore final : public FenceIgnoringStore
{
public:
    QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override
    {
        const auto stored = co_await memory.read(terms.id, Consistency::Strong);
        if (stored->has_value())
            terms.supersedesFence = (*stored)->fence;
        auto answer = co_await memory.claim(std::move(terms));
        co_return answer;
    }
};

} // namespace onecake::test
