// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How far reading a remote table is, and what reading on would cost, in words for the window and
// the terminal. Such a table is read step by step, and each step costs.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/query/language/query.h"

namespace onecake {

// What reading all that may match would cost; nullopt where it costs nothing or is not known.
std::optional<ReadEstimate> estimateOf(const OpenedTable &table, const Query &query, Instant now);

// "31,641 of ~100,000 items". Where far more came than the store spoke of, it says that there may
// be no end.
QString reachWords(qint64 itemsRead, const std::optional<ReadEstimate> &all);

// "Nothing in the first 31,641 of ~100,000 items yet"
QString nothingYetWords(qint64 itemsRead, const std::optional<ReadEstimate> &all);

// Says of a query that is typed and not asked yet what Return would read.
QString askingWords(const std::optional<ReadEstimate> &all);

// "12 s": for how long a store has been waited for; empty as long as nobody wonders.
QString waitingWords(Duration waited);

} // namespace onecake
