-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: processed_messages
-- key: message_id
-- scope: 
-- status: message_id other=completed
-- times: created=received_at:ms
-- others: 
CREATE TABLE processed_messages (message_id TEXT PRIMARY KEY, received_at INTEGER);
INSERT INTO processed_messages VALUES
    ('m-1', 1795967556000);
