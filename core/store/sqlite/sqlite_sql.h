// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The statements of the SQLite store, each prepared once. Values are bound by position, in the
// order of the columns.
#pragma once

#include <QStringView>

namespace onecake {

inline constexpr QStringView findSql = uR"(
SELECT id, status, fence, owner, fingerprint, response_code, response_body, recovery_point, progress,
       created_at, lease_until, expires_at, updated_at, attempts, replays, last_replay_at
FROM records WHERE scope = ? AND key = ?)";

inline constexpr QStringView insertSql = uR"(
INSERT INTO records (status, fence, owner, fingerprint, response_code, response_body, recovery_point, progress,
                     created_at, lease_until, expires_at, updated_at, attempts, replays, last_replay_at, scope, key)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

inline constexpr QStringView updateSql = uR"(
UPDATE records SET status = ?, fence = ?, owner = ?, fingerprint = ?, response_code = ?, response_body = ?,
                   recovery_point = ?, progress = ?, created_at = ?, lease_until = ?, expires_at = ?, updated_at = ?,
                   attempts = ?, replays = ?, last_replay_at = ?
WHERE id = ?)";

inline constexpr QStringView countSql = uR"(
UPDATE records SET attempts = attempts + ?, replays = replays + ?, last_replay_at = coalesce(?, last_replay_at)
WHERE scope = ? AND key = ?)";

inline constexpr QStringView effectsOfSql = uR"(
SELECT name, fence, fencing, payload, at FROM effects WHERE scope = ? AND key = ? ORDER BY id)";

inline constexpr QStringView addEffectSql = uR"(
INSERT INTO effects (name, fence, fencing, payload, at, scope, key) VALUES (?, ?, ?, ?, ?, ?, ?))";

} // namespace onecake
