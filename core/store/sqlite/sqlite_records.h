// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads and writes the rows of a store's file, with statements that are each prepared once. The
// caller begins and ends the transactions.
#pragma once

#include "core/store/sqlite/sqlite_connection.h"
#include "core/store/store.h"

namespace onecake {

struct SqliteRow {
    qint64 rowId = 0;
    KeyRecord record;
};

// The hits of one key, summed.
struct HitCount {
    quint64 attempts = 0;
    quint64 replays = 0;
    std::optional<Instant> lastReplayAt;
};

class SqliteRecords
{
public:
    explicit SqliteRecords(SqliteConnection &connection);

    Result<void> prepare();
    [[nodiscard]] const QString &file() const { return m_connection.file(); }

    Result<void> begin();
    // Takes the file's write lock at once, because a reader that waits for it later could fail on a
    // stale snapshot.
    Result<void> beginWriting();
    Result<void> beginWritingIfFree(); // fails at once if another process writes
    Result<void> commit();
    void rollBack();

    [[nodiscard]] qint64 changeCount() const; // rows written so far, including those rolled back

    Result<std::optional<SqliteRow>> find(const KeyId &id);
    Result<void> insert(const KeyRecord &record);
    Result<void> update(qint64 rowId, const KeyRecord &record);
    Result<void> erase(qint64 rowId);
    Result<void> count(const KeyId &id, const HitCount &hits);

    Result<std::vector<LocalEffect>> effectsOf(const KeyId &id);
    Result<void> addEffect(const LocalEffect &effect);

private:
    Result<KeyRecord> readRecord(const KeyId &id) const;
    Result<LocalEffect> readEffect(const KeyId &id) const;

    SqliteConnection &m_connection;
    SqliteStatement m_begin;
    SqliteStatement m_beginWriting;
    SqliteStatement m_commit;
    SqliteStatement m_rollBack;
    SqliteStatement m_find;
    SqliteStatement m_insert;
    SqliteStatement m_update;
    SqliteStatement m_erase;
    SqliteStatement m_count;
    SqliteStatement m_effectsOf;
    SqliteStatement m_addEffect;
};

} // namespace onecake
