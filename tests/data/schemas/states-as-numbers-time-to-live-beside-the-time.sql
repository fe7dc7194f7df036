-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idem
-- key: k
-- scope: 
-- status: state 0=in-progress 1=completed
-- times: created=ts:s expiry=ts+ttl_sec:s
-- others: result=resp
CREATE TABLE idem (k TEXT PRIMARY KEY, state INTEGER NOT NULL DEFAULT 0, resp BLOB, ts INTEGER NOT NULL, ttl_sec INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO idem VALUES
    ('o-1', 1, x'7b7d', 1795967556, 3600),
    ('o-2', 0, NULL, 1795967556, 3600);
