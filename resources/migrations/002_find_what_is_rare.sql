-- SPDX-FileCopyrightText: 2026 OneCake contributors
-- SPDX-License-Identifier: MIT
--
-- For whoever looks for what is stuck or expires among millions. Both are written where the last record was, because
-- expiries rise with time; an index on the key alone would cost a claim one more page anywhere in the file.
CREATE INDEX records_by_status ON records (status, expires_at);
CREATE INDEX records_by_expiry ON records (expires_at);
