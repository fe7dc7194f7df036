-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
--
-- Times are milliseconds since 1970-01-01 UTC. A rowid table with a unique key takes writes faster, and counts far
-- faster, than a table clustered by the key.
CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('in-progress', 'completed', 'failed')),
    fence INTEGER NOT NULL,
    owner TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    response_code INTEGER,
    response_body BLOB,
    recovery_point INTEGER NOT NULL,
    progress BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    replays INTEGER NOT NULL,
    last_replay_at INTEGER,
    UNIQUE (scope, key)
) STRICT;

CREATE TABLE effects (
    id INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    fence INTEGER NOT NULL,
    fencing TEXT NOT NULL,
    payload BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX effects_by_key ON effects (scope, key);
