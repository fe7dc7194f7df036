-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
CREATE TABLE "auth_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "username" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "core_idempotencykey" ("id" bigint NOT NULL PRIMARY KEY, "scope" varchar(64) NOT NULL, "key" varchar(128) NOT NULL, "status" varchar(16) NOT NULL, "response_code" integer NULL, "response_json" text NULL CHECK ((JSON_VALID("response_json") OR "response_json" IS NULL)), "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "expires_at" datetime NULL);
CREATE UNIQUE INDEX "uq_idem_scope_key" ON "core_idempotencykey" ("scope","key");
INSERT INTO "core_idempotencykey" VALUES (1000,'refunds','order-1000','done',200,'{"order": 1000}','2026-11-28 16:35:56.5','2026-11-28 16:35:56.7','2026-11-29 16:35:56');
INSERT INTO "core_idempotencykey" VALUES (1001,'orders','order-1001','done',200,'{"order": 1001}','2026-11-28 16:55:56.5','2026-11-28 16:55:56.7','2026-11-29 16:55:56');
INSERT INTO "core_idempotencykey" VALUES (1002,'refunds','order-1002','done',200,'{"order": 1002}','2026-11-28 17:15:56.5','2026-11-28 17:15:56.7','2026-11-29 17:15:56');
INSERT INTO "core_idempotencykey" VALUES (1003,'orders','order-1003','failed',NULL,NULL,'2026-11-28 17:35:56.5','2026-11-28 17:35:56.7','2026-11-29 17:35:56');
INSERT INTO "core_idempotencykey" VALUES (1042,'refunds','order-1042','in_progress',NULL,NULL,'2026-11-29 06:35:56.5','2026-11-29 06:35:56.7','2026-11-30 06:35:56');
