// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What OneCake itself did with a key, in whatever window or terminal of this user: as its history
// of changes and what it removed tell. What others did is not known.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/trash/recorded_table.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"

namespace onecake {

struct PastDeed {
    Instant at{};
    QString says; // "removed, with 11 others; put back since"

    bool operator==(const PastDeed &) const = default;
};

struct KeyPast {
    std::vector<PastDeed> deeds; // the latest first
    bool isWhole = true; // false: more was removed from the table than was looked through

    bool operator==(const KeyPast &) const = default;
};

struct KeyPastQuestion {
    static constexpr qint64 usualBytesMax = 48LL * 1024 * 1024;

    RecordedTable table; // that is open
    QString scope;
    QString key;
    Item item; // the record of the key that is there now
    std::shared_ptr<const RecordReader> reader;
    Interrupt interrupt = {}; // nothing: it is not to be ended early
    qint64 bytesMax = usualBytesMax; // of removals, the latest first, that are looked through
};

// Reads files: no work for the thread of a window.
KeyPast pastOf(const Trash &trash, const KeyPastQuestion &question);

} // namespace onecake
