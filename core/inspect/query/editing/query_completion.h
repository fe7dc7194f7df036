// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What may stand where the cursor is in a query's line.
#pragma once

#include "core/inspect/query/language/query_problem.h"

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

} // namespace onecake
