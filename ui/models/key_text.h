// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What stands in the cells of a key table: a record in words, as it is at an instant.
#pragma once

#include "core/model/key_record.h"

namespace onecake {

QString statusText(const KeyRecord &record, Instant now); // "stuck for 12 s"
QString leaseText(const KeyRecord &record, Instant now); // "4.2 s left"
QString expiryText(const KeyRecord &record, Instant now); // "00:59:52", "3 min 10 s ago"
QString replaysText(const KeyRecord &record, Instant now); // "2 · last 3 s ago"
QString resultText(const KeyRecord &record, Instant now); // the stored answer, or why there is none

} // namespace onecake
