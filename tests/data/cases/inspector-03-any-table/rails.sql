-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
CREATE TABLE "schema_migrations" ("version" varchar NOT NULL PRIMARY KEY);
CREATE TABLE "ar_internal_metadata" ("key" varchar NOT NULL PRIMARY KEY,"value" varchar,"created_at" datetime(6) NOT NULL,"updated_at" datetime(6) NOT NULL);
CREATE TABLE "idempotency_keys" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,"key" varchar NOT NULL,"request_fingerprint" varchar NOT NULL,"response_status" integer,"response_body" json,"locked_at" datetime(6),"created_at" datetime(6) NOT NULL,"updated_at" datetime(6) NOT NULL);
CREATE UNIQUE INDEX "index_idempotency_keys_on_key" ON "idempotency_keys" ("key");
INSERT INTO "idempotency_keys" VALUES (1,'order-1000','40510175845988f13f6162ed8526f0b09f73384467fa855e1e79b44a56562a58',201,'{"order": 1000, "cake": "carrot"}',NULL,'2026-11-28 09:15:56.123456','2026-11-28 09:15:57.123456');
INSERT INTO "idempotency_keys" VALUES (2,'order-1001','fe675fe7aaee830b6fed09b64e034f84dcbdaeb429d9cccd4ebb90e15af8dd71',201,'{"order": 1001, "cake": "carrot"}',NULL,'2026-11-28 09:16:56.123456','2026-11-28 09:16:57.123456');
INSERT INTO "idempotency_keys" VALUES (3,'order-1002','b281bc2c616cb3c3a097215fdc9397ae87e6e06b156cc34e656be7a1a9ce8839',201,'{"order": 1002, "cake": "carrot"}',NULL,'2026-11-28 09:17:56.123456','2026-11-28 09:17:57.123456');
INSERT INTO "idempotency_keys" VALUES (4,'order-1003','8c9a013ab70c0434313e3e881c310b9ff24aff1075255ceede3f2c239c231623',201,'{"order": 1003, "cake": "carrot"}',NULL,'2026-11-28 09:18:56.123456','2026-11-28 09:18:57.123456');
INSERT INTO "idempotency_keys" VALUES (43,'order-1042','216da54b5931a6d37cca8e29953361fe02c680bbd8b482343f508e32e8e9cc3b',NULL,NULL,'2026-11-28 09:57:56','2026-11-28 09:57:56.123456','2026-11-28 09:57:57.123456');
