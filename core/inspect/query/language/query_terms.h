// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads the meaning of one token.
#pragma once

#include "core/inspect/query/language/query.h"
#include "core/inspect/query/language/query_tokens.h"

namespace onecake {

using TermContent = decltype(QueryTerm::content);
using TermReading = std::variant<TermContent, QueryProblem>;

// Reads a token. `isAgo` says that the word "ago" follows it.
TermReading readTerm(const QueryToken &token, const QTimeZone &zone, bool isAgo);

// Whether a following "ago" belongs to the term.
bool takesAgo(const TermContent &content);

} // namespace onecake
