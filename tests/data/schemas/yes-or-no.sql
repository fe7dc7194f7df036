-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: request_dedup
-- key: request_key
-- scope: tenant_id
-- status: completed 0=in-progress 1=completed
-- times: created=inserted_at:iso
-- others: result=response
CREATE TABLE request_dedup (tenant_id INTEGER NOT NULL, request_key TEXT NOT NULL, completed BOOLEAN NOT NULL, response TEXT, inserted_at TEXT NOT NULL, PRIMARY KEY (tenant_id, request_key));
INSERT INTO request_dedup VALUES
    (7, 'a', 1, '{}', '2026-11-20T10:00:00'), (7, 'b', 0, NULL, '2026-11-20T10:00:00');
