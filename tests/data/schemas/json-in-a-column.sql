-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idempotency
-- key: key
-- scope: 
-- status: data.status COMPLETE=completed IN_PROGRESS=in-progress
-- times: created=created_at:sqlite-timestamp expiry=expires_at:sqlite-timestamp
-- others: result=data.response fingerprint=data.fingerPrint
CREATE TABLE idempotency (key TEXT PRIMARY KEY, data TEXT NOT NULL, created_at TEXT, expires_at TEXT);
INSERT INTO idempotency VALUES
    ('a', '{"status":"COMPLETE","fingerPrint":"x","response":{"body":"{}"}}', '2026-11-20 10:00:00', '2026-11-21 10:00:00'),
    ('b', '{"status":"IN_PROGRESS","fingerPrint":"x"}', '2026-11-20 10:00:00', '2026-11-21 10:00:00');
