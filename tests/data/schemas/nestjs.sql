-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idempotency
-- key: idempotencyKey
-- scope: userId endpoint
-- status: state DONE=completed ERROR=failed PROCESSING=in-progress
-- times: created=createdAt:iso expiry=expiresAt:iso
-- others: result=responsePayload result_code=statusCode fingerprint=bodyHash
CREATE TABLE migrations (id integer PRIMARY KEY, timestamp bigint, name varchar);
CREATE TABLE idempotency (id varchar PRIMARY KEY NOT NULL, idempotencyKey varchar NOT NULL, userId varchar NOT NULL, endpoint varchar NOT NULL, bodyHash varchar, state varchar NOT NULL DEFAULT ('PROCESSING'), statusCode integer, responsePayload text, createdAt datetime NOT NULL, expiresAt datetime);
CREATE UNIQUE INDEX i ON idempotency (userId, endpoint, idempotencyKey);
INSERT INTO idempotency VALUES
    ('8f14e45f-0001', 'a', 'u1', '/orders', 'h1', 'DONE', 201, '{}', '2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z'),
    ('8f14e45f-0002', 'a', 'u2', '/orders', 'h2', 'ERROR', 500, NULL, '2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z');
