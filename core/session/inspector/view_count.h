// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How many records a view has, as far as that is known, and the words that say how far.
#pragma once

#include "core/inspect/browse/key_browser.h"

namespace onecake {

struct ViewCount {
    std::optional<RowCount> counted; // nothing: not known
    Instant at = {}; // when it was counted
    std::optional<Instant> staleSince; // since then the store is known to be another
    bool isCounting = false;
    std::optional<Error> error; // why it could not be counted last
};

// "3", "≥ 41,200", "~ 1,900", grouped as the locale does; empty where nothing worth saying is
// known.
QString shortText(const ViewCount &count);

// What kind of figure it is, how old, and what it cost, in one or two sentences.
QString words(const ViewCount &count, Instant now);

// A figure, grouped as the locale does.
QString groupedText(qint64 number);

} // namespace onecake
