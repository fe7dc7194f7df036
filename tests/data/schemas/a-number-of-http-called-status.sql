-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idempotent_requests
-- key: idempotency_key
-- scope: 
-- status: status other=completed absent=in-progress
-- times: created=created:s
-- others: result=body result_code=status
CREATE TABLE idempotent_requests (idempotency_key TEXT PRIMARY KEY, status INTEGER, body TEXT, created INTEGER);
INSERT INTO idempotent_requests VALUES
    ('a', 201, '{}', 1795967556),
    ('b', NULL, NULL, 1795967556);
