// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Converts records to items and back. A table has one item per key, and another one for the effects
// committed for the key.
//   PK (S)  the scope        SK (S)  the key
//   status, resultData, expiration (N, epoch seconds, rounded up, for the table's time to live),
//   and resultCode, expiresAt, leaseUntil, createdAt, updatedAt, lastReplayAt (N, epoch
//   milliseconds), fence, attempts, replays, recoveryPoint (N), owner, fingerprint, progress,
//   writeToken, noteToken
// An answer larger than 64 KiB is in resultPacked (B) instead, compressed: its size in four bytes,
// then zlib's format; progress larger than that is likewise in progressPacked.
//
// Scopes and keys that DynamoDB cannot hold as they are (empty ones, too long ones, ones that begin
// with '~') are stored as '~' and their SHA-256.
#pragma once

#include "core/model/key_record.h"
#include "core/store/dynamodb/wire/attribute_value.h"
#include "core/store/store.h"

namespace onecake {

namespace attribute {

inline const QString partition = QStringLiteral("PK");
inline const QString sort = QStringLiteral("SK");
inline const QString status = QStringLiteral("status");
inline const QString resultData = QStringLiteral("resultData");
// Instead of resultData, compressed.
inline const QString resultPacked = QStringLiteral("resultPacked");
inline const QString resultCode = QStringLiteral("resultCode");
inline const QString expiration = QStringLiteral("expiration");
inline const QString expiresAt = QStringLiteral("expiresAt");
inline const QString leaseUntil = QStringLiteral("leaseUntil");
inline const QString createdAt = QStringLiteral("createdAt");
inline const QString updatedAt = QStringLiteral("updatedAt");
inline const QString lastReplayAt = QStringLiteral("lastReplayAt");
inline const QString fence = QStringLiteral("fence");
inline const QString attempts = QStringLiteral("attempts");
inline const QString replays = QStringLiteral("replays");
inline const QString recoveryPoint = QStringLiteral("recoveryPoint");
inline const QString owner = QStringLiteral("owner");
inline const QString fingerprint = QStringLiteral("fingerprint");
inline const QString progress = QStringLiteral("progress");
inline const QString progressPacked = QStringLiteral("progressPacked");
inline const QString writeToken = QStringLiteral("writeToken"); // of the latest write of the record
inline const QString noteToken = QStringLiteral("noteToken"); // of the latest hit count
inline const QString effects = QStringLiteral("effects");
inline const QString version = QStringLiteral("version"); // of the effects

} // namespace attribute

// PK and SK of the item of a record, and of the item of a key's effects.
Item recordKey(const KeyId &id);
Item effectsKey(const KeyId &id);

// The item of a record, without the tokens.
Item itemOf(const KeyRecord &record);

// The value for the table's time to live: the first whole second at or after `expiresAt`.
AttributeValue timeToLiveOf(Instant expiresAt);

// The record in the item that was read for `id`, or what is wrong with the item.
std::variant<KeyRecord, QString> recordFrom(const KeyId &id, const Item &item);

Item itemOf(const LocalEffect &effect);
std::variant<std::vector<LocalEffect>, QString> effectsFrom(const KeyId &id, const Item &item);

} // namespace onecake
