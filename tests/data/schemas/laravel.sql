-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idempotency_keys
-- key: key
-- scope: method route
-- status: status_code other=completed absent=in-progress
-- times: created=created_at:sqlite-timestamp updated=updated_at:sqlite-timestamp lease=locked_until:sqlite-timestamp
-- others: result=response result_code=status_code fingerprint=payload_hash
CREATE TABLE cache ("key" varchar NOT NULL PRIMARY KEY, value text NOT NULL, expiration integer NOT NULL);
INSERT INTO cache VALUES
    ('laravel_cache_x', 'O:8:"stdClass"', 1795973756);
CREATE TABLE idempotency_keys (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, "key" varchar NOT NULL, method varchar NOT NULL, route varchar NOT NULL, payload_hash varchar, response text, status_code integer, locked_until datetime, created_at datetime, updated_at datetime);
CREATE UNIQUE INDEX u ON idempotency_keys ("key", method, route);
INSERT INTO idempotency_keys VALUES
    (1, 'o-1', 'POST', '/o', '9d0e1b2c3d4e5f60718293a4b5c6d7e89d0e1b2c3d4e5f60718293a4b5c6d7e8', '{"o": 1}', 201, NULL, '2026-11-20 14:52:36', '2026-11-20 14:52:36'), (2, 'o-2', 'POST', '/o', '9d0e1b2c3d4e5f60718293a4b5c6d7e89d0e1b2c3d4e5f60718293a4b5c6d7e8', NULL, NULL, '2026-11-20 14:53:36', '2026-11-20 14:52:36', '2026-11-20 14:52:36');
