-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
PRAGMA application_id = 1130457957;
PRAGMA user_version = 2;
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
CREATE INDEX records_by_status ON records (status, expires_at);
CREATE INDEX records_by_expiry ON records (expires_at);
INSERT INTO records VALUES(1,'placeOrder','key-0','completed',1,'owner',X'0102',200,X'7b7d',0,X'7b7d',1600000000000,1600000030000,4102444800000,1600000000000,1,0,NULL);
INSERT INTO records VALUES(2,'placeOrder','key-1','completed',1,'owner',X'0102',200,X'7b7d',0,X'7b7d',1600000000000,1600000030000,4102444800000,1600000000000,1,0,NULL);
INSERT INTO records VALUES(3,'placeOrder','key-2','completed',1,'owner',X'0102',200,X'7b7d',0,X'7b7d',1600000000000,1600000030000,1600000100000,1600000000000,1,0,NULL);
INSERT INTO records VALUES(4,'placeOrder','key-3','completed',1,'owner',X'0102',200,X'7b7d',0,X'7b7d',1600000000000,1600000030000,1600000100000,1600000000000,1,0,NULL);
