// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Counts hits that are not written to the file yet, summed per key.
#pragma once

#include "core/store/sqlite/sqlite_records.h"

#include <QDeadlineTimer>
#include <QHash>

namespace onecake {

class SqliteHitCounter
{
public:
    void add(const Hit &hit);

    // Adds the unwritten hits to `record`.
    void overlay(KeyRecord &record) const;

    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }
    // True once the oldest hit has waited so long (500 ms) that it must not wait for an idle
    // moment.
    [[nodiscard]] bool isOverdue() const { return !isEmpty() && m_latest.hasExpired(); }

    // write() works within a write transaction. The caller reports the transaction's end with
    // committed() or rolledBack(); the latter brings all hits back.
    Result<void> write(SqliteRecords &records);
    void committed();
    void rolledBack();

private:
    void merge(const KeyId &id, const HitCount &count);

    QHash<KeyId, HitCount> m_waiting;
    QHash<KeyId, HitCount> m_writing;
    QDeadlineTimer m_latest;
};

} // namespace onecake
