-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: core_idempotencykey
-- key: key
-- scope: scope
-- status: status done=completed failed=failed in_progress=in-progress
-- times: created=created_at:sqlite-timestamp expiry=expires_at:sqlite-timestamp
-- others: result=response_json result_code=response_code
CREATE TABLE django_migrations (id integer PRIMARY KEY, app text, name text);
CREATE TABLE core_idempotencykey (id bigint NOT NULL PRIMARY KEY, scope varchar(64) NOT NULL, "key" varchar(128) NOT NULL, status varchar(16) NOT NULL, response_code integer NULL, response_json text NULL, created_at datetime NOT NULL, expires_at datetime NULL);
CREATE UNIQUE INDEX uq ON core_idempotencykey (scope, "key");
INSERT INTO core_idempotencykey VALUES
    (1, 'refunds', 'o-1', 'done', 200, '{"o": 1}', '2026-11-20 16:35:56', '2026-11-21 16:35:56'), (2, 'orders', 'o-1', 'in_progress', NULL, NULL, '2026-11-20 16:35:56', NULL), (3, 'orders', 'o-3', 'failed', NULL, NULL, '2026-11-20 16:35:56', NULL);
