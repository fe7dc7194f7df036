-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
CREATE TABLE idempotency_keys (key TEXT PRIMARY KEY, status TEXT NOT NULL, result TEXT, created_at DATETIME, expires_at DATETIME);
INSERT INTO idempotency_keys VALUES('aedt','completed','{}','2023-10-03 20:27:15.365730552 +1100 AEDT m=+245.850218253','2023-10-04 20:27:15.365730552 +1100 AEDT m=+86645.850218253'),
('teheran','completed','{}','2024-07-26 10:47:47.112233638 +0330 +0330 m=+81030.7','2024-07-26 11:47:47.112233638 +0330 +0330 m=+84630.747193824'),
('utc','completed','{}','2021-01-01 16:39:17.123456789 +0000 UTC','2021-01-02 16:39:17.123456789 +0000 UTC');
