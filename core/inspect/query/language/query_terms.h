// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What one token of a query's line says.
#pragma once

#include "core/inspect/query/language/query.h"
#include "core/inspect/query/language/query_tokens.h"

namespace onecake {

using TermContent = decltype(QueryTerm::content);
using TermReading = std::variant<TermContent, QueryProblem>;

// `isAgo`: the word "ago" follows.
TermReading readTerm(const QueryToken &token, const QTimeZone &zone, bool isAgo);

// Whether that word is a part of it.
bool takesAgo(const TermContent &content);

} // namespace onecake
