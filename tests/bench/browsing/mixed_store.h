// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store as an operator finds it after a month: what is in it is known, so that a benchmark can
// ask for what is common and for what is rare.
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace onecake::bench {

// The instant that the store is looked at: 2026-11-20T10:00:00Z.
inline constexpr Instant mixedNow{Duration{1'795'168'800'000}};

// A SQLite file of the real schema with `count` records of the 30 days before; kept in `folder`,
// and made only if it is not there yet. Its path. Every second record is expired, one of 5,000 is
// in progress (most of those are stuck), one of 20,000 has failed; one answer of 37 names a carrot
// cake, and only one of all a marzipan cake.
QString mixedStore(const QString &folder, qint64 count);

// The key of one of its records, counted from 1, and the same of its scope.
QString mixedKey(qint64 number);
QString mixedScope(qint64 number);

// A copy that may be spoilt.
QString spareCopy(const QString &file);

} // namespace onecake::bench
