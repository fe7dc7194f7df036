-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idempotency_records
-- key: key
-- scope: 
-- status: status complete=completed processing=in-progress
-- times: expiry=expires_at:auto
-- others: result=response_body result_code=response_status fingerprint=fingerprint
CREATE TABLE idempotency_records (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('processing','complete')), response_status INTEGER, response_headers TEXT, response_body TEXT, expires_at INTEGER NOT NULL);
