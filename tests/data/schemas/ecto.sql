-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idempotency_requests
-- key: idempotency_key
-- scope: 
-- status: state completed=completed started=in-progress
-- times: created=inserted_at:iso updated=updated_at:iso
-- others: result=response_body result_code=response_status fingerprint=request_fingerprint
CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, inserted_at TEXT);
CREATE TABLE idempotency_requests (id BLOB PRIMARY KEY, idempotency_key TEXT NOT NULL, request_fingerprint TEXT NOT NULL, state TEXT NOT NULL, response_status INTEGER, response_body TEXT, inserted_at TEXT NOT NULL, updated_at TEXT NOT NULL);
CREATE UNIQUE INDEX i ON idempotency_requests (idempotency_key);
INSERT INTO idempotency_requests VALUES
    (x'00112233445566778899aabbccddeeff', 'a', 'f1', 'completed', 200, '{}', '2026-11-20T10:00:00', '2026-11-20T10:00:01'),
    (x'00112233445566778899aabbccddeefe', 'b', 'f2', 'started', NULL, NULL, '2026-11-20T10:00:00', '2026-11-20T10:00:00');
