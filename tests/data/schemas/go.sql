-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idempotency_keys
-- key: idem_key
-- scope: user_id
-- status: status 0=in-progress 1=completed
-- times: created=created_at:ns lease=locked_until:us
-- others: result=response_body result_code=response_code
CREATE TABLE schema_migrations (version uint64, dirty bool);
CREATE TABLE idempotency_keys (id INTEGER PRIMARY KEY, idem_key TEXT NOT NULL, user_id INTEGER NOT NULL, status INTEGER NOT NULL, response_code INTEGER, response_body BLOB, created_at INTEGER NOT NULL, locked_until INTEGER, UNIQUE (user_id, idem_key));
INSERT INTO idempotency_keys VALUES
    (1, 'a', 7, 1, 201, x'7b7d', 1795967556123456789, NULL),
    (2, 'b', 7, 0, NULL, NULL, 1795967556123456789, 1795967616123456);
