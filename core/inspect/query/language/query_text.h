// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A query as the line that parses to it, and as words for people.
#pragma once

#include "core/inspect/query/language/query.h"

namespace onecake {

// Parsed in the same time zone, it is the same query. Whatever the values hold, it is one line.
QString toText(const Query &query);
QString toText(const QueryTerm &term);

// A value that stands for itself, in quotes where it needs them.
QString toQueryValue(const QString &text);

// "status is stuck or failed", "key begins with 9f", "expires in less than 1 h": safe to show.
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
