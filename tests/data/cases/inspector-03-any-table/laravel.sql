-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
CREATE TABLE "migrations" ("id" integer primary key autoincrement not null, "migration" varchar not null, "batch" integer not null);
CREATE TABLE "cache" ("key" varchar not null, "value" text not null, "expiration" integer not null, primary key ("key"));
CREATE TABLE "cache_locks" ("key" varchar not null, "owner" varchar not null, "expiration" integer not null, primary key ("key"));
CREATE TABLE "jobs" ("id" integer primary key autoincrement not null, "queue" varchar not null);
CREATE TABLE "idempotency_keys" ("id" integer primary key autoincrement not null, "key" varchar not null, "method" varchar not null, "route" varchar not null, "payload_hash" varchar, "response" text, "status_code" integer, "locked_until" datetime, "created_at" datetime, "updated_at" datetime);
CREATE UNIQUE INDEX "idempotency_keys_key_method_route_unique" on "idempotency_keys" ("key", "method", "route");
INSERT INTO "idempotency_keys" VALUES (1000,'order-1000','POST','/api/orders','40510175845988f13f6162ed8526f0b09f73384467fa855e1e79b44a56562a58','{"order": 1000}',201,NULL,'2026-11-29 14:52:36','2026-11-29 14:52:36');
INSERT INTO "idempotency_keys" VALUES (1001,'order-1001','POST','/api/orders','fe675fe7aaee830b6fed09b64e034f84dcbdaeb429d9cccd4ebb90e15af8dd71','{"order": 1001}',201,NULL,'2026-11-29 14:52:37','2026-11-29 14:52:37');
INSERT INTO "idempotency_keys" VALUES (1002,'order-1002','POST','/api/orders','b281bc2c616cb3c3a097215fdc9397ae87e6e06b156cc34e656be7a1a9ce8839','{"order": 1002}',201,NULL,'2026-11-29 14:52:38','2026-11-29 14:52:38');
INSERT INTO "idempotency_keys" VALUES (1003,'order-1003','POST','/api/orders','8c9a013ab70c0434313e3e881c310b9ff24aff1075255ceede3f2c239c231623','{"order": 1003}',201,NULL,'2026-11-29 14:52:39','2026-11-29 14:52:39');
INSERT INTO "idempotency_keys" VALUES (1042,'order-1042','POST','/api/orders','216da54b5931a6d37cca8e29953361fe02c680bbd8b482343f508e32e8e9cc3b',NULL,NULL,'2026-11-29 16:25:56','2026-11-29 14:53:18','2026-11-29 14:53:18');
