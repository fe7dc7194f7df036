-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: idempotency_record
-- key: idempotency_key
-- scope: 
-- status: status COMPLETED=completed IN_PROGRESS=in-progress
-- times: created=created_at:iso expiry=expires_at:iso
-- others: result=response_body result_code=response_status fingerprint=request_hash
CREATE TABLE idempotency_record (id BIGINT PRIMARY KEY, idempotency_key VARCHAR(255) NOT NULL UNIQUE, http_method VARCHAR(8), request_uri VARCHAR(255), request_hash CHAR(64), status VARCHAR(20) NOT NULL, response_status INT, response_body CLOB, created_at TIMESTAMP, expires_at TIMESTAMP);
INSERT INTO idempotency_record VALUES
    (1, 'a', 'POST', '/o', '9d0e1b2c3d4e5f60718293a4b5c6d7e89d0e1b2c3d4e5f60718293a4b5c6d7e8', 'COMPLETED', 201, '{}', '2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z'), (2, 'b', 'POST', '/o', '9d0e1b2c3d4e5f60718293a4b5c6d7e89d0e1b2c3d4e5f60718293a4b5c6d7e8', 'IN_PROGRESS', NULL, NULL, '2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z');
