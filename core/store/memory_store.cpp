// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/memory_store.h"

#include "core/store/store_rules.h"

namespace onecake {

const KeyRecord *MemoryStore::find(const KeyId &id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

QCoro::Task<Result<ClaimAnswer>> MemoryStore::claim(ClaimTerms terms)
{
    // An absent record is always granted, so that none is left empty.
    const auto [entry, isNew] = m_records.try_emplace(terms.id);
    ClaimAnswer answer = decideClaim(isNew ? nullptr : &entry->second, terms);
    if (answer.granted)
        entry->second = answer.record;
    co_return answer;
}

QCoro::Task<Result<std::optional<KeyRecord>>> MemoryStore::read(KeyId id, Consistency)
{
    const KeyRecord *stored = find(id);
    co_return stored != nullptr ? std::optional(*stored) : std::nullopt;
}

QCoro::Task<Result<WriteAnswer>> MemoryStore::write(RecordWrite write)
{
    const auto found = m_records.find(write.record.id);
    const KeyRecord *stored = found == m_records.end() ? nullptr : &found->second;
    if (!passesGuard(stored, write.guard, write.record.fence, write.record.owner))
        co_return WriteAnswer::GuardFailed;
    for (const LocalEffect &effect : write.effects) {
        if (!passesFencing(m_effects.value(effect.id), effect))
            co_return WriteAnswer::EffectRefused;
    }
    for (LocalEffect &effect : write.effects)
        m_effects[effect.id].push_back(std::move(effect));
    KeyRecord merged = mergedForWrite(stored, std::move(write));
    if (stored != nullptr)
        found->second = std::move(merged);
    else
        m_records.emplace(merged.id, merged);
    co_return WriteAnswer::Applied;
}

QCoro::Task<Result<WriteAnswer>> MemoryStore::remove(RecordRemoval removal)
{
    if (!passesGuard(find(removal.id), removal.guard, removal.fence, removal.owner))
        co_return WriteAnswer::GuardFailed;
    m_records.erase(removal.id);
    co_return WriteAnswer::Applied;
}

void MemoryStore::recordHit(Hit hit)
{
    const auto found = m_records.find(hit.id);
    if (found != m_records.end())
        countHit(found->second, hit);
}

QCoro::Task<Result<std::vector<LocalEffect>>> MemoryStore::effectsOf(KeyId id)
{
    co_return m_effects.value(id);
}

} // namespace onecake
