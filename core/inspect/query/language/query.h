// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A Query describes, as a value, which records of a store a person wants to see: terms that must
// all hold. query_parser.h documents the syntax, query_match.h the meaning.
//
// For a store that searches by itself: a query is a conjunction, so a store may evaluate any of its
// terms in its own form, and omit those that it cannot express. The rows that it returns are
// matched again here, so it may return too many rows, but not too few.
#pragma once

#include "core/inspect/query/language/query_field.h"
#include "core/inspect/query/language/query_time.h"
#include "core/inspect/records/text_pattern.h"

#include <variant>
#include <vector>

namespace onecake {

enum class LogicalState;
enum class NextRequest;

// In each kind of term, at least one of the alternatives must hold; there is always at least one.

struct StateTerm {
    std::vector<LogicalState> states;

    bool operator==(const StateTerm &) const = default;
};

struct NextTerm {
    std::vector<NextRequest> answers;

    bool operator==(const NextTerm &) const = default;
};

// Matches the whole text, case-sensitively; for long texts, a pattern without a star matches a
// part.
struct TextTerm {
    QueryField field = QueryField::Key;
    std::vector<TextPattern> patterns;

    bool operator==(const TextTerm &) const = default;
};

struct NumberRange {
    Comparison how = Comparison::Is;
    qint64 number = 0;
    qint64 last = 0; // for Between: both ends are in it

    bool operator==(const NumberRange &) const = default;
};

struct NumberTerm {
    QueryField field = QueryField::Replays;
    std::vector<NumberRange> ranges;

    bool operator==(const NumberTerm &) const = default;
};

struct TimeTerm {
    QueryField field = QueryField::Created;
    std::vector<TimeRange> ranges;

    bool operator==(const TimeTerm &) const = default;
};

// An attribute or a column by the name that it has in the store.
struct AttributeName {
    QString name;

    bool operator==(const AttributeName &) const = default;
};

// `has:` holds if one of the parts is present; `no:` (isThere is false) if none of them is.
struct PresenceTerm {
    std::vector<std::variant<QueryField, AttributeName>> parts;
    bool isThere = true;

    bool operator==(const PresenceTerm &) const = default;
};

// Matches anywhere in the key, the scope, the result or the texts of the item; the case of A to Z
// does not matter.
struct WordTerm {
    TextPattern word;

    bool operator==(const WordTerm &) const = default;
};

// With Is, the pattern matches the plain text of a value; a number also matches an equal number,
// however it is written. Otherwise the value is compared with `text`: as a number, and then only
// numbers match, or in the order of UTF-8 bytes, and then only texts match. Between goes up to
// `last`, includes both ends, and compares numbers.
struct AttributeRange {
    Comparison how = Comparison::Is;
    TextPattern pattern;
    QString text;
    QString last;
    bool isNumber = false;

    bool operator==(const AttributeRange &) const = default;
};

struct AttributeTerm {
    QString name;
    std::vector<AttributeRange> ranges;

    bool operator==(const AttributeTerm &) const = default;
};

struct QueryTerm {
    bool isNegated = false; // holds if the content does not
    std::variant<StateTerm, NextTerm, TextTerm, NumberTerm, TimeTerm, PresenceTerm, WordTerm,
                 AttributeTerm>
        content;

    bool operator==(const QueryTerm &) const = default;
};

// A query without terms matches everything.
struct Query {
    std::vector<QueryTerm> terms;

    bool operator==(const Query &) const = default;
};

// Returns the field that the term is about; nullopt if it is not about a field.
std::optional<QueryField> fieldOf(const QueryTerm &term);

// Whether a record can begin or cease to match merely because time passes.
bool dependsOnTime(const Query &query);

} // namespace onecake
