-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: IdempotencyKeys
-- key: idempotencyKey
-- scope: 
-- status: responseStatus other=completed absent=in-progress
-- times: created=createdAt:sqlite-timestamp updated=updatedAt:sqlite-timestamp
-- others: result=responseBody result_code=responseStatus fingerprint=requestHash
CREATE TABLE IdempotencyKeys (id INTEGER PRIMARY KEY AUTOINCREMENT, idempotencyKey VARCHAR(255) NOT NULL UNIQUE, requestHash VARCHAR(64), responseStatus INTEGER, responseBody JSON, lockedAt DATETIME, createdAt DATETIME NOT NULL, updatedAt DATETIME NOT NULL);
INSERT INTO IdempotencyKeys VALUES
    (1, 'a', '9d0e1b2c3d4e5f60718293a4b5c6d7e89d0e1b2c3d4e5f60718293a4b5c6d7e8', 200, '{}', NULL, '2026-11-20 10:00:00.000 +00:00', '2026-11-20 10:00:01.000 +00:00'), (2, 'b', '9d0e1b2c3d4e5f60718293a4b5c6d7e89d0e1b2c3d4e5f60718293a4b5c6d7e8', NULL, NULL, '2026-11-20 10:00:00.000 +00:00', '2026-11-20 10:00:00.000 +00:00', '2026-11-20 10:00:00.000 +00:00');
