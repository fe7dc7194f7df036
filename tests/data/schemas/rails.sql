-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idempotency_keys
-- key: key
-- scope: 
-- status: response_status other=completed absent=in-progress
-- times: created=created_at:sqlite-timestamp updated=updated_at:sqlite-timestamp
-- others: result=response_body result_code=response_status fingerprint=request_fingerprint
CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY);
CREATE TABLE ar_internal_metadata (key varchar NOT NULL PRIMARY KEY, value varchar, created_at datetime NOT NULL, updated_at datetime NOT NULL);
CREATE TABLE idempotency_keys (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, key varchar NOT NULL, request_fingerprint varchar NOT NULL, response_status integer, response_body json, locked_at datetime(6), created_at datetime(6) NOT NULL, updated_at datetime(6) NOT NULL);
CREATE UNIQUE INDEX ik ON idempotency_keys (key);
INSERT INTO idempotency_keys (key, request_fingerprint, response_status, response_body, locked_at, created_at, updated_at) VALUES
    ('o-1', '9d0e1b2c3d4e5f60718293a4b5c6d7e89d0e1b2c3d4e5f60718293a4b5c6d7e8', 201, '{"a": 1}', NULL, '2026-11-20 09:15:56.123456', '2026-11-20 09:15:57.1'),
    ('o-2', '9d0e1b2c3d4e5f60718293a4b5c6d7e89d0e1b2c3d4e5f60718293a4b5c6d7e8', NULL, NULL, '2026-11-20 09:16:56.1', '2026-11-20 09:16:56.1', '2026-11-20 09:16:56.1');
