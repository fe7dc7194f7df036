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
    QString text; // the text to insert at the place
    QString words; // what it means; may be empty

    bool operator==(const QueryCandidate &) const = default;
};

struct QueryCompletion {
    QueryPlace place; // the part of the line that a candidate replaces
    std::vector<QueryCandidate> candidates; // candidates that begin with the typed text come first
};

// `cursor` is the index of the character behind it.
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

// Returns the parts of the help; the fields come first.
std::vector<QueryHelpPart> queryHelp();

// Returns the same help as lines of plain text.
QString queryHelpText();

} // namespace onecake
