-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
-- table: HangFireJob
-- key: Id
-- scope: 
-- status: StateName Failed=failed Processing=in-progress Succeeded=completed
-- times: created=CreatedAt:sqlite-timestamp expiry=ExpireAt:sqlite-timestamp
-- others: 
CREATE TABLE HangFireJob (Id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, StateId INTEGER, StateName VARCHAR(20), InvocationData TEXT NOT NULL, Arguments TEXT NOT NULL, CreatedAt DATETIME NOT NULL, ExpireAt DATETIME);
INSERT INTO HangFireJob VALUES
    (1, 11, 'Succeeded', '{"Type":"A"}', '[]', '2026-11-20 10:00:00', '2026-11-21 10:00:00'),
    (2, 12, 'Processing', '{"Type":"A"}', '[]', '2026-11-20 10:00:00', NULL),
    (3, 13, 'Failed', '{"Type":"A"}', '[]', '2026-11-20 10:00:00', NULL);
