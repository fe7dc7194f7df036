// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Parses a query as a person writes it, on one line:
//   status:stuck scope:placeOrder key:9f* expires<1h replays>3 created>2026-11-20 "carrot"
// A query is a list of terms that must all hold. A term is a field, a sign (: = < <= > >=) and a
// value, or alternatives between commas, or a range: created:2026-11-01..2026-11-20. A minus, an
// exclamation mark or the word "not" in front negates it. has:result and no:lease ask whether
// something is there; @name:value and @name>5 look at an attribute or a column as it is stored; any
// other word is searched for everywhere. Quotes make one value of a text with blanks, and let
// stars, commas and dots stand for themselves; inside them, \" is a quote, \\ a backslash, and
// \u0007 the character of that number.
//
// The parser is forgiving: it ignores the case of fields and states and blanks around signs. What
// it cannot understand is reported with its place, and left out of the query.
#pragma once

#include "core/inspect/query/language/query.h"
#include "core/inspect/query/language/query_tokens.h"

namespace onecake {

struct ParsedQuery {
    // The part that was understood: if there are problems, it may match more than was meant.
    Query query;
    std::vector<QueryPlace> places; // the places of the terms
    std::vector<QueryProblem> problems;
};

// `zone` is the time zone of times without a zone.
ParsedQuery parseQuery(const QString &line, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace onecake
