-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: ProcessedRequests
-- key: Id
-- scope: 
-- status: ProcessedOnUtc other=completed absent=in-progress
-- times: created=CreatedOnUtc:sqlite-timestamp completed=ProcessedOnUtc:sqlite-timestamp
-- others: result=ResponseBody
CREATE TABLE __EFMigrationsHistory (MigrationId TEXT PRIMARY KEY, ProductVersion TEXT);
CREATE TABLE ProcessedRequests (Id TEXT NOT NULL PRIMARY KEY, Name TEXT NOT NULL, CreatedOnUtc TEXT NOT NULL, ProcessedOnUtc TEXT NULL, ResponseBody TEXT NULL);
INSERT INTO ProcessedRequests VALUES
    ('3F2504E0-4F89-11D3-9A0C-0305E82C3301', 'PlaceOrder', '2026-11-20 10:00:00.1234567', '2026-11-20 10:00:01', '{}'),
    ('3F2504E0-4F89-11D3-9A0C-0305E82C3302', 'PlaceOrder', '2026-11-20 10:00:00.1234567', NULL, NULL);
