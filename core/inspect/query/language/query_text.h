// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes a query as the line that parses to it, and as words for people.
#pragma once

#include "core/inspect/query/language/query.h"

namespace onecake {

// Writes one line, whatever the values contain. Parsed in the same time zone, it gives the same
// query.
QString toText(const Query &query);
QString toText(const QueryTerm &term);

// Writes a value that stands for itself, in quotes if necessary.
QString toQueryValue(const QString &text);

// Returns words that are safe to show: "status is stuck or failed", "key begins with 9f", "expires
// in less than 1 h".
QString toWords(const QueryTerm &term);

// A term as a button beside the line.
struct QueryChip {
    QString text; // as it stands in the line
    QString words;

    bool operator==(const QueryChip &) const = default;
};

// One for each term.
std::vector<QueryChip> chipsOf(const Query &query);

} // namespace onecake
