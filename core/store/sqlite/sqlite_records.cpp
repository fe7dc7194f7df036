// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_records.h"

#include "core/base/text/tr.h"
#include "core/store/sqlite/sqlite_sql.h"

#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

SqlText text(QStringView value)
{
    return {value.toUtf8()};
}

qint64 whole(quint64 value)
{
    return static_cast<qint64>(value);
}

std::optional<qint64> whole(const std::optional<Instant> &instant)
{
    return instant ? std::optional(toEpochMs(*instant)) : std::nullopt;
}

// For statements that have no rows.
Result<void> discarded(const Result<bool> &hasRow)
{
    return hasRow ? Result<void>() : Result<void>(hasRow.error());
}

// Runs the statement with the values that insertSql and updateSql share, in their order, and then
// `more`.
template<typename... More>
Result<void> runWith(SqliteStatement &statement, const KeyRecord &record, const More &...more)
{
    const auto &response = record.response;
    const Result<bool> done = statement.run(
        text(nameOf(record.status)), whole(record.fence), text(record.owner), record.fingerprint,
        response ? std::optional<qint64>(response->code) : std::nullopt,
        response ? std::optional(response->body) : std::nullopt, qint64(record.recoveryPoint),
        record.progress, toEpochMs(record.createdAt), toEpochMs(record.leaseUntil),
        toEpochMs(record.expiresAt), toEpochMs(record.updatedAt), whole(record.attempts),
        whole(record.replays), whole(record.lastReplayAt), more...);
    return discarded(done);
}

Error unknownWord(const QString &file, const QString &word)
{
    return {
        ErrorCode::StoreUnusable, file, tr("the database holds the unknown word \"%1\"").arg(word),
        tr("It was changed by another program: restore it from a copy, or choose another file")};
}

} // namespace

SqliteRecords::SqliteRecords(SqliteConnection &connection)
    : m_connection(connection)
    , m_begin(connection)
    , m_beginWriting(connection)
    , m_commit(connection)
    , m_rollBack(connection)
    , m_find(connection)
    , m_insert(connection)
    , m_update(connection)
    , m_erase(connection)
    , m_count(connection)
    , m_effectsOf(connection)
    , m_addEffect(connection)
{}

Result<void> SqliteRecords::prepare()
{
    const std::pair<SqliteStatement *, QStringView> statements[] = {
        {&m_begin, u"BEGIN"},         {&m_beginWriting, u"BEGIN IMMEDIATE"},
        {&m_commit, u"COMMIT"},       {&m_rollBack, u"ROLLBACK"},
        {&m_find, findSql},           {&m_insert, insertSql},
        {&m_update, updateSql},       {&m_erase, u"DELETE FROM records WHERE id = ?"},
        {&m_count, countSql},         {&m_effectsOf, effectsOfSql},
        {&m_addEffect, addEffectSql},
    };
    for (const auto &[statement, sql] : statements) {
        if (const auto prepared = statement->prepare(sql); !prepared)
            return prepared.error();
    }
    return {};
}

Result<void> SqliteRecords::begin()
{
    return discarded(m_begin.run());
}

Result<void> SqliteRecords::beginWriting()
{
    return discarded(m_beginWriting.run());
}

Result<void> SqliteRecords::beginWritingIfFree()
{
    m_connection.setWaiting(false);
    Result<void> begun = beginWriting();
    m_connection.setWaiting(true);
    return begun;
}

Result<void> SqliteRecords::commit()
{
    return discarded(m_commit.step(SqlStage::Commit));
}

void SqliteRecords::rollBack()
{
    // SQLite has already rolled back after some errors, and then refuses this: either way nothing
    // is left of it.
    (void)m_rollBack.run();
}

qint64 SqliteRecords::changeCount() const
{
    return sqlite3_total_changes64(m_connection.handle());
}

Result<std::optional<SqliteRow>> SqliteRecords::find(const KeyId &id)
{
    const SqlText scope = text(id.scope);
    const SqlText key = text(id.key);
    const Result<bool> found = m_find.run(scope, key);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<SqliteRow>();
    const qint64 rowId = m_find.integer(0);
    Result<KeyRecord> record = readRecord(id);
    m_find.reset();
    if (!record)
        return record.error();
    return std::optional(SqliteRow{rowId, *std::move(record)});
}

Result<KeyRecord> SqliteRecords::readRecord(const KeyId &id) const
{
    const QString word = m_find.text(1);
    const std::optional<RecordStatus> status = valueOf<RecordStatus>(word);
    if (!status)
        return unknownWord(m_connection.file(), word);
    KeyRecord record;
    record.id = id;
    record.status = *status;
    record.fence = static_cast<quint64>(m_find.integer(2));
    record.owner = m_find.text(3);
    record.fingerprint = m_find.bytes(4);
    if (!m_find.isNull(5))
        record.response = Response{static_cast<int>(m_find.integer(5)), m_find.bytes(6)};
    record.recoveryPoint = static_cast<int>(m_find.integer(7));
    record.progress = m_find.bytes(8);
    record.createdAt = fromEpochMs(m_find.integer(9));
    record.leaseUntil = fromEpochMs(m_find.integer(10));
    record.expiresAt = fromEpochMs(m_find.integer(11));
    record.updatedAt = fromEpochMs(m_find.integer(12));
    record.attempts = static_cast<quint64>(m_find.integer(13));
    record.replays = static_cast<quint64>(m_find.integer(14));
    if (!m_find.isNull(15))
        record.lastReplayAt = fromEpochMs(m_find.integer(15));
    return record;
}

Result<void> SqliteRecords::insert(const KeyRecord &record)
{
    return runWith(m_insert, record, text(record.id.scope), text(record.id.key));
}

Result<void> SqliteRecords::update(qint64 rowId, const KeyRecord &record)
{
    return runWith(m_update, record, rowId);
}

Result<void> SqliteRecords::erase(qint64 rowId)
{
    return discarded(m_erase.run(rowId));
}

Result<void> SqliteRecords::count(const KeyId &id, const HitCount &hits)
{
    return discarded(m_count.run(whole(hits.attempts), whole(hits.replays),
                                 whole(hits.lastReplayAt), text(id.scope), text(id.key)));
}

Result<std::vector<LocalEffect>> SqliteRecords::effectsOf(const KeyId &id)
{
    const SqlText scope = text(id.scope);
    const SqlText key = text(id.key);
    std::vector<LocalEffect> effects;
    Result<bool> hasRow = m_effectsOf.run(scope, key);
    while (hasRow && *hasRow) {
        Result<LocalEffect> effect = readEffect(id);
        if (!effect) {
            m_effectsOf.reset();
            return effect.error();
        }
        effects.push_back(*std::move(effect));
        hasRow = m_effectsOf.step(SqlStage::BeforeCommit);
    }
    if (!hasRow)
        return hasRow.error();
    return effects;
}

Result<LocalEffect> SqliteRecords::readEffect(const KeyId &id) const
{
    const QString word = m_effectsOf.text(2);
    const std::optional<EffectFencing> fencing = valueOf<EffectFencing>(word);
    if (!fencing)
        return unknownWord(m_connection.file(), word);
    LocalEffect effect;
    effect.name = m_effectsOf.text(0);
    effect.id = id;
    effect.fence = static_cast<quint64>(m_effectsOf.integer(1));
    effect.fencing = *fencing;
    effect.payload = m_effectsOf.bytes(3);
    effect.at = fromEpochMs(m_effectsOf.integer(4));
    return effect;
}

Result<void> SqliteRecords::addEffect(const LocalEffect &effect)
{
    return discarded(m_addEffect.run(
        text(effect.name), whole(effect.fence), text(nameOf(effect.fencing)), effect.payload,
        toEpochMs(effect.at), text(effect.id.scope), text(effect.id.key)));
}

} // namespace onecake
