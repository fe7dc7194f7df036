// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_jobs.h"

#include "core/store/store_rules.h"

#include <utility>

namespace onecake {

namespace {

const KeyRecord *recordIn(const std::optional<SqliteRow> &row)
{
    return row ? &row->record : nullptr;
}

Result<void> save(SqliteRecords &records, const std::optional<SqliteRow> &row,
                  const KeyRecord &record)
{
    return row ? records.update(row->rowId, record) : records.insert(record);
}

} // namespace

Result<std::optional<SqliteRow>> SqliteTable::find(const KeyId &id) const
{
    Result<std::optional<SqliteRow>> row = records.find(id);
    if (row && row->has_value())
        hits.overlay(row->value().record);
    return row;
}

Result<JobState> OpenJob::run(const SqliteTable &)
{
    return answer({});
}

ClaimJob::ClaimJob(ClaimTerms terms)
    : m_terms(std::move(terms))
{}

Result<JobState> ClaimJob::run(const SqliteTable &table)
{
    const auto row = table.find(m_terms.id);
    if (!row)
        return row.error();
    ClaimAnswer decision = decideClaim(recordIn(*row), m_terms);
    if (!decision.granted)
        return answer(std::move(decision));
    if (!table.canWrite)
        return JobState::NeedsWriting;
    if (const auto saved = save(table.records, *row, decision.record); !saved)
        return saved.error();
    return answer(std::move(decision));
}

ReadJob::ReadJob(KeyId id)
    : m_id(std::move(id))
{}

Result<JobState> ReadJob::run(const SqliteTable &table)
{
    const auto row = table.find(m_id);
    if (!row)
        return row.error();
    return answer(row->has_value() ? std::optional(row->value().record) : std::nullopt);
}

WriteJob::WriteJob(RecordWrite write)
    : m_write(std::move(write))
{}

Result<bool> WriteJob::effectsPass(SqliteRecords &records) const
{
    for (const LocalEffect &effect : m_write.effects) {
        if (effect.fencing == EffectFencing::None)
            continue;
        const auto committed = records.effectsOf(effect.id);
        if (!committed)
            return committed.error();
        if (!passesFencing(*committed, effect))
            return false;
    }
    return true;
}

Result<JobState> WriteJob::run(const SqliteTable &table)
{
    const auto row = table.find(m_write.record.id);
    if (!row)
        return row.error();
    const KeyRecord *stored = recordIn(*row);
    if (!passesGuard(stored, m_write.guard, m_write.record.fence, m_write.record.owner))
        return answer(WriteAnswer::GuardFailed);
    const Result<bool> effectsAllowed = effectsPass(table.records);
    if (!effectsAllowed)
        return effectsAllowed.error();
    if (!*effectsAllowed)
        return answer(WriteAnswer::EffectRefused);
    for (const LocalEffect &effect : m_write.effects) {
        if (const auto added = table.records.addEffect(effect); !added)
            return added.error();
    }
    if (const auto saved = save(table.records, *row, mergedForWrite(stored, m_write)); !saved)
        return saved.error();
    return answer(WriteAnswer::Applied);
}

RemoveJob::RemoveJob(RecordRemoval removal)
    : m_removal(std::move(removal))
{}

Result<JobState> RemoveJob::run(const SqliteTable &table)
{
    const auto row = table.find(m_removal.id);
    if (!row)
        return row.error();
    if (!passesGuard(recordIn(*row), m_removal.guard, m_removal.fence, m_removal.owner))
        return answer(WriteAnswer::GuardFailed);
    if (row->has_value()) {
        if (const auto erased = table.records.erase(row->value().rowId); !erased)
            return erased.error();
    }
    return answer(WriteAnswer::Applied);
}

EffectsJob::EffectsJob(KeyId id)
    : m_id(std::move(id))
{}

Result<JobState> EffectsJob::run(const SqliteTable &table)
{
    auto effects = table.records.effectsOf(m_id);
    if (!effects)
        return effects.error();
    return answer(*std::move(effects));
}

} // namespace onecake
