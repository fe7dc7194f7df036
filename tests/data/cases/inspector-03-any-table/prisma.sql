-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
CREATE TABLE "_prisma_migrations" ("id" TEXT PRIMARY KEY);
CREATE TABLE "User" ("id" TEXT NOT NULL PRIMARY KEY, "email" TEXT);
CREATE TABLE "IdempotencyKey" ("id" TEXT NOT NULL PRIMARY KEY,"key" TEXT NOT NULL,"userId" TEXT NOT NULL,"status" TEXT NOT NULL DEFAULT 'PENDING',"response" TEXT,"createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,"expiresAt" DATETIME NOT NULL);
CREATE UNIQUE INDEX "IdempotencyKey_userId_key_key" ON "IdempotencyKey"("userId","key");
INSERT INTO "IdempotencyKey" VALUES ('clx1000','order-1000','u6','SUCCESS','{"order": 1000}',1795963956000,1795968356000);
INSERT INTO "IdempotencyKey" VALUES ('clx1001','order-1001','u0','ERROR',NULL,1795963957000,1795968416000);
INSERT INTO "IdempotencyKey" VALUES ('clx1002','order-1002','u1','SUCCESS','{"order": 1002}',1795963958000,1795968476000);
INSERT INTO "IdempotencyKey" VALUES ('clx1003','order-1003','u2','SUCCESS','{"order": 1003}',1795963959000,1795968536000);
INSERT INTO "IdempotencyKey" VALUES ('clx1042','order-1042','u6','PENDING',NULL,1795963998000,1795970876000);
