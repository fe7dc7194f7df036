// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/memory_store.h"

#include "core/store/store_rules.h"

namespace onecake {

const KeyRecord *MemoryStore::find(const KeyId &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? nullptr : &*found;
}

QCoro::Task<Result<ClaimAnswer>> MemoryStore::claim(ClaimTerms terms)
{
    ClaimAnswer answer = decideClaim(find(terms.id), terms);
    if (answer.granted)
        m_records.insert(terms.id, answer.record);
    co_return answer;
}

QCoro::Task<Result<std::optional<KeyRecord>>> MemoryStore::read(KeyId id, Consistency)
{
    const KeyRecord *stored = find(id);
    co_return stored != nullptr ? std::optional(*stored) : std::nullopt;
}

QCoro::Task<Result<WriteAnswer>> MemoryStore::write(RecordWrite write)
{
    const KeyRecord *stored = find(write.record.id);
    if (!passesGuard(stored, write.guard, write.record.fence, write.record.owner))
        co_return WriteAnswer::GuardFailed;
    for (const LocalEffect &effect : write.effects) {
        if (!passesFencing(m_effects.value(effect.id), effect))
            co_return WriteAnswer::EffectRefused;
    }
    for (LocalEffect &effect : write.effects)
        m_effects[effect.id].push_back(std::move(effect));
    KeyRecord merged = mergedForWrite(stored, write);
    m_records.insert(write.record.id, std::move(merged));
    co_return WriteAnswer::Applied;
}

QCoro::Task<Result<WriteAnswer>> MemoryStore::remove(RecordRemoval removal)
{
    if (!passesGuard(find(removal.id), removal.guard, removal.fence, removal.owner))
        co_return WriteAnswer::GuardFailed;
    m_records.remove(removal.id);
    co_return WriteAnswer::Applied;
}

void MemoryStore::note(Sighting sighting)
{
    const auto found = m_records.find(sighting.id);
    if (found != m_records.end())
        countSighting(*found, sighting);
}

QCoro::Task<Result<std::vector<LocalEffect>>> MemoryStore::effectsOf(KeyId id)
{
    co_return m_effects.value(id);
}

} // namespace onecake
