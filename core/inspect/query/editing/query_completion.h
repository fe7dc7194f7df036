// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Help with a query's line: what may stand where the cursor is, and how a query is written.
#pragma once

#include "core/inspect/query/language/query_tokens.h"

#include <QStringList>

#include <vector>

namespace onecake {

// Names that only the store knows.
struct QueryVocabulary {
    QStringList scopes;
    QStringList attributes;
};

struct QueryCandidate {
    QString text; // to put in the place
    QString words; // what it means; may be empty

    bool operator==(const QueryCandidate &) const = default;
};

struct QueryCompletion {
    QueryPlace place; // what a candidate takes the place of
    std::vector<QueryCandidate> candidates; // what begins as it was typed comes first
};

// `cursor`: before the character of that number.
QueryCompletion completeQuery(const QString &line, qsizetype cursor,
                              const QueryVocabulary &vocabulary);

// How a query is written, as data: what the command line prints and the window shows.
struct QueryHelpEntry {
    QString form; // "status", "-term"
    QString words;
    QString example; // a whole query
    QStringList others = {}; // other names that are understood
};

struct QueryHelpPart {
    QString title;
    std::vector<QueryHelpEntry> entries;
};

// The fields first.
std::vector<QueryHelpPart> queryHelp();

// The same as lines of plain text.
QString queryHelpText();

} // namespace onecake
