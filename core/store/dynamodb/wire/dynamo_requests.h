// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Builds the DynamoDB requests of the store's contract. Every write is one conditional operation,
// asks for the item that it loses to, and leaves a token in the record by which its writer
// recognises it.
#pragma once

#include "core/store/dynamodb/wire/dynamo_record.h"

#include <QJsonObject>

namespace onecake {

struct DynamoRequests {
    QString table;
    Clock *clock = nullptr; // real time
    std::optional<Duration> keptAtLeast = {}; // as in StoreServices

    [[nodiscard]] QJsonObject read(const Item &key, Consistency consistency) const;

    // PutItem: writes the record if the key has none.
    [[nodiscard]] QJsonObject claimAbsent(const KeyRecord &record, const QString &token) const;

    // PutItem or UpdateItem: writes the record in place of `seen`, if that is unchanged.
    [[nodiscard]] QJsonObject claimAfresh(const KeyRecord &record, const KeyRecord &seen,
                                          const QString &token) const;
    [[nodiscard]] QJsonObject takeOver(const KeyRecord &record, const KeyRecord &seen,
                                       const QString &token) const;

    // UpdateItem; also usable as the "Update" of a transaction.
    [[nodiscard]] QJsonObject write(const RecordWrite &write, const QString &token) const;
    // UpdateItem; it has no token, because writing a lease twice is the same as writing it once.
    [[nodiscard]] QJsonObject extendLease(const RecordWrite &write) const;

    // The "Update" that adds effects to those of a key; `seen` is the item that holds them, empty
    // where there was none.
    [[nodiscard]] QJsonObject addEffects(const KeyId &id, const std::vector<LocalEffect> &effects,
                                         const Item &seen) const;
    [[nodiscard]] static QJsonObject transaction(const std::vector<QJsonObject> &updates,
                                                 const QString &clientRequestToken);

    // DeleteItem.
    [[nodiscard]] QJsonObject remove(const RecordRemoval &removal) const;

    // UpdateItem: adds to the counters, unless this token's count is there already.
    [[nodiscard]] QJsonObject count(const KeyId &id, quint64 attempts, quint64 replays,
                                    std::optional<Instant> lastReplayAt,
                                    const QString &token) const;

private:
    // The item with the value for the table's time to live.
    [[nodiscard]] Item itemFor(const KeyRecord &record) const;
    [[nodiscard]] QJsonObject putting(QJsonObject request, const KeyRecord &record,
                                      const QString &token) const;
};

} // namespace onecake
