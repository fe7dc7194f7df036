// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Splits the line of a query: where each term begins and ends, its name, its sign and its values.
// Any text can be split; what it means is not checked here.
#pragma once

#include "core/inspect/query/language/query_field.h"

#include <QString>

#include <optional>
#include <vector>

namespace onecake {

struct QueryPlace {
    qsizetype column = 0; // from 0
    qsizetype length = 0;

    bool operator==(const QueryPlace &) const = default;
};

// What could not be understood of a query's line.
struct QueryProblem {
    QueryPlace place; // what to underline
    QString problem; // what is wrong, and what was expected
    std::optional<QString> suggestion; // what to put in its place

    bool operator==(const QueryProblem &) const = default;
};

// "column 5: there is no state "stcuk"; …; did you mean "stuck"?"
QString sentence(const QueryProblem &problem);

// A part of a value, either quoted or not.
struct ValuePiece {
    QString text; // without quotes and escapes
    bool isQuoted = false; // stars and dots in it stand for themselves

    bool operator==(const ValuePiece &) const = default;
};

// One of the alternatives that commas separate.
struct TokenValue {
    std::vector<ValuePiece> pieces; // empty if the value is empty
    qsizetype column = 0; // in the line
    qsizetype length = 0;

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isQuoted() const; // whether any piece is quoted
};

struct QueryToken {
    enum class Kind {
        Word, // a value alone
        Field, // a name (known or unknown) and a sign
        Attribute // the same after an @
    };

    Kind kind = Kind::Word;
    bool isNegated = false;
    QString name;
    std::optional<Comparison> how; // what its sign means
    bool isUnlike = false; // the sign was != or !:
    std::vector<TokenValue> values; // at least one
    bool isUnclosed = false; // a quote has no end
    qsizetype column = 0; // of the term, with what negates it
    qsizetype length = 0;
    qsizetype nameColumn = 0;
    qsizetype nameLength = 0;
};

std::vector<QueryToken> tokensOf(const QString &line);

} // namespace onecake
