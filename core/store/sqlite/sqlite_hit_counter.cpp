// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_hit_counter.h"

#include "core/base/invariant.h"

#include <utility>

namespace onecake {

namespace {

constexpr Duration waitMax{500};

HitCount countOf(const Hit &hit)
{
    return {1, hit.wasReplay ? 1U : 0U, hit.wasReplay ? std::optional(hit.at) : std::nullopt};
}

void accumulate(HitCount &sum, const HitCount &count)
{
    sum.attempts += count.attempts;
    sum.replays += count.replays;
    if (count.lastReplayAt)
        sum.lastReplayAt = count.lastReplayAt;
}

} // namespace

void SqliteHitCounter::merge(const KeyId &id, const HitCount &count)
{
    if (m_waiting.isEmpty())
        m_latest = QDeadlineTimer(waitMax);
    accumulate(m_waiting[id], count);
}

void SqliteHitCounter::add(const Hit &hit)
{
    merge(hit.id, countOf(hit));
}

void SqliteHitCounter::overlay(KeyRecord &record) const
{
    const auto found = m_waiting.constFind(record.id);
    if (found == m_waiting.constEnd())
        return;
    record.attempts += found->attempts;
    record.replays += found->replays;
    if (found->lastReplayAt)
        record.lastReplayAt = found->lastReplayAt;
}

Result<void> SqliteHitCounter::write(SqliteRecords &records)
{
    ONECAKE_INVARIANT(m_writing.isEmpty()); // the transaction before was committed or rolled back
    m_writing = std::exchange(m_waiting, {});
    for (auto entry = m_writing.cbegin(); entry != m_writing.cend(); ++entry) {
        if (const auto written = records.count(entry.key(), entry.value()); !written)
            return written.error();
    }
    return {};
}

void SqliteHitCounter::committed()
{
    m_writing.clear();
}

void SqliteHitCounter::rolledBack()
{
    const auto hits = std::exchange(m_writing, {});
    for (auto entry = hits.cbegin(); entry != hits.cend(); ++entry)
        merge(entry.key(), entry.value());
}

} // namespace onecake
