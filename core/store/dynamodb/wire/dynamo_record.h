// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Our layout of a table: one item per key, another for the effects committed for it.
//   PK (S)  the scope        SK (S)  the key
//   status, resultData, expiration (N, epoch seconds, rounded up, for the table's time to live),
//   and resultCode, expiresAt, leaseUntil, createdAt, updatedAt, lastReplayAt (N, epoch
//   milliseconds), fence, attempts, replays, recoveryPoint (N), owner, fingerprint, progress,
//   writeToken, noteToken
// An answer beyond 64 KiB stands in resultPacked (B) instead, compressed: its size in four bytes,
// then zlib's format; so does what steps left, in progressPacked.
//
// Scopes and keys that DynamoDB cannot hold as they are (empty ones, ones too long, ones with the
// mark '~' in front) stand as '~' and their SHA-256.
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
inline const QString resultPacked = QStringLiteral("resultPacked"); // instead, compressed
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
inline const QString noteToken = QStringLiteral("noteToken"); // of the latest counting
inline const QString effects = QStringLiteral("effects");
inline const QString version = QStringLiteral("version"); // of the effects

} // namespace attribute

// PK and SK of the record, and of the effects of a key.
Item recordKey(const KeyId &id);
Item effectsKey(const KeyId &id);

// Without the tokens.
Item itemOf(const KeyRecord &record);

// As the table's time to live wants it: the first whole second at which all is over.
AttributeValue timeToLiveOf(Instant expiresAt);

// `id` is the one that was asked for; or what is wrong with the item.
std::variant<KeyRecord, QString> recordFrom(const KeyId &id, const Item &item);

Item itemOf(const LocalEffect &effect);
std::variant<std::vector<LocalEffect>, QString> effectsFrom(const KeyId &id, const Item &item);

} // namespace onecake
