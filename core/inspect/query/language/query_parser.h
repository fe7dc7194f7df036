// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A query as a person writes it, on one line:
//   status:stuck scope:placeOrder key:9f* expires<1h replays>3 created>2026-11-20 "carrot"
// Terms stand beside each other, and all have to hold. A term is a field, a sign (: = < <= > >=)
// and a value, or alternatives between commas, or a range: created:2026-11-01..2026-11-20. A minus
// in front turns it round. has:result and no:lease ask whether something is there; @name:value and
// @name>5 look at an attribute or a column as it is stored; any other word is looked for
// everywhere. Quotes make one value of what has blanks, and let stars, commas and dots stand for
// themselves; in them, \" is a quote, \\ a backslash, and \u0007 the character of that number.
//
// It is forgiving: capitals of fields and states do not count, blanks around signs neither, and
// what cannot be understood is said with its place, and left out of the query.
#pragma once

#include "core/inspect/query/language/query.h"
#include "core/inspect/query/language/query_tokens.h"

namespace onecake {

struct ParsedQuery {
    Query query; // of what was understood: with a problem, more may match than was meant
    std::vector<QueryPlace> places; // of its terms
    std::vector<QueryProblem> problems;
};

// `zone`: that of the times which say none.
ParsedQuery parseQuery(const QString &line, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace onecake
