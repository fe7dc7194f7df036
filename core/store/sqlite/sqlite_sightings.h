// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Sightings that are counted but not written yet, added up per key.
#pragma once

#include "core/store/sqlite/sqlite_records.h"

#include <QDeadlineTimer>
#include <QHash>

namespace onecake {

class SqliteSightings
{
public:
    void add(const Sighting &sighting);

    // Shows in `record` what is not written yet.
    void overlay(KeyRecord &record) const;

    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }
    // True once the oldest has waited for so long that it must not wait for quieter times.
    [[nodiscard]] bool isOverdue() const { return !isEmpty() && m_latest.hasExpired(); }

    // Within a write transaction, whose end is to be told because a rollback brings them all back.
    Result<void> write(SqliteRecords &records);
    void committed();
    void rolledBack();

private:
    void merge(const KeyId &id, const SightingCount &count);

    QHash<KeyId, SightingCount> m_waiting;
    QHash<KeyId, SightingCount> m_writing;
    QDeadlineTimer m_latest;
};

} // namespace onecake
