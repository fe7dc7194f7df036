// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_sightings.h"

#include "core/base/invariant.h"

#include <utility>

namespace onecake {

namespace {

constexpr Duration waitMax{500};

SightingCount countOf(const Sighting &sighting)
{
    return {1, sighting.wasReplay ? 1U : 0U,
            sighting.wasReplay ? std::optional(sighting.at) : std::nullopt};
}

void accumulate(SightingCount &sum, const SightingCount &count)
{
    sum.attempts += count.attempts;
    sum.replays += count.replays;
    if (count.lastReplayAt)
        sum.lastReplayAt = count.lastReplayAt;
}

} // namespace

void SqliteSightings::merge(const KeyId &id, const SightingCount &count)
{
    if (m_waiting.isEmpty())
        m_latest = QDeadlineTimer(waitMax);
    accumulate(m_waiting[id], count);
}

void SqliteSightings::add(const Sighting &sighting)
{
    merge(sighting.id, countOf(sighting));
}

void SqliteSightings::overlay(KeyRecord &record) const
{
    const auto found = m_waiting.constFind(record.id);
    if (found == m_waiting.constEnd())
        return;
    record.attempts += found->attempts;
    record.replays += found->replays;
    if (found->lastReplayAt)
        record.lastReplayAt = found->lastReplayAt;
}

Result<void> SqliteSightings::write(SqliteRecords &records)
{
    ONECAKE_INVARIANT(m_writing.isEmpty()); // the transaction before was committed or rolled back
    m_writing = std::exchange(m_waiting, {});
    for (auto entry = m_writing.cbegin(); entry != m_writing.cend(); ++entry) {
        if (const auto written = records.count(entry.key(), entry.value()); !written)
            return written.error();
    }
    return {};
}

void SqliteSightings::committed()
{
    m_writing.clear();
}

void SqliteSightings::rolledBack()
{
    const auto sightings = std::exchange(m_writing, {});
    for (auto entry = sightings.cbegin(); entry != sightings.cend(); ++entry)
        merge(entry.key(), entry.value());
}

} // namespace onecake
