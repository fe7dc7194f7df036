-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: IdempotencyKey
-- key: key
-- scope: userId
-- status: status ERROR=failed PENDING=in-progress SUCCESS=completed
-- times: created=createdAt:ms expiry=expiresAt:ms
-- others: result=response
CREATE TABLE "User" (id TEXT NOT NULL PRIMARY KEY, email TEXT);
CREATE TABLE "IdempotencyKey" (id TEXT NOT NULL PRIMARY KEY, "key" TEXT NOT NULL, "userId" TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'PENDING', response TEXT, "createdAt" DATETIME NOT NULL, "expiresAt" DATETIME NOT NULL);
CREATE UNIQUE INDEX u ON "IdempotencyKey" ("userId", "key");
INSERT INTO "IdempotencyKey" VALUES
    ('c1', 'o-1', 'u1', 'SUCCESS', '{"o": 1}', 1795963956000, 1795968356000),
    ('c2', 'o-2', 'u1', 'ERROR', NULL, 1795963956000, 1795968356000);
