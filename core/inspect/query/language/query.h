// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person wants to see of a store's records, as a value: terms that all hold. How it is
// written is said in query_parser.h, what it means in query_match.h.
//
// For a store that looks for itself: a query is a conjunction, so that a store may pass any of its
// terms on, in the form it has for them, and leave out those that it cannot say. What comes back is
// matched once more here, so it only must not be too little.
#pragma once

#include "core/inspect/query/language/query_field.h"
#include "core/inspect/query/language/query_time.h"
#include "core/inspect/records/text_pattern.h"

#include <variant>
#include <vector>

namespace onecake {

enum class LogicalState;
enum class NextRequest;

// In each of the terms, one of the alternatives has to hold; there always is one.

struct StateTerm {
    std::vector<LogicalState> states;

    bool operator==(const StateTerm &) const = default;
};

struct NextTerm {
    std::vector<NextRequest> answers;

    bool operator==(const NextTerm &) const = default;
};

// The whole text, capitals as they are; for a long text without a star, a part of it.
struct TextTerm {
    QueryField field = QueryField::Key;
    std::vector<TextPattern> patterns;

    bool operator==(const TextTerm &) const = default;
};

struct NumberRange {
    Comparison how = Comparison::Is;
    qint64 number = 0;
    qint64 last = 0; // Between: both are in it

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

// `has:` one of them, or, where it is not there, `no:` any of them.
struct PresenceTerm {
    std::vector<std::variant<QueryField, AttributeName>> parts;
    bool isThere = true;

    bool operator==(const PresenceTerm &) const = default;
};

// Anywhere in key, scope, result or the item's texts; capitals A to Z do not count.
struct WordTerm {
    TextPattern word;

    bool operator==(const WordTerm &) const = default;
};

// Is: the pattern, over the plain text of a value; a number also over a number of the same size,
// however it is written. Otherwise `text` is what the value is compared with: as a number, and then
// only numbers are, or in the order of their UTF-8 bytes, and then only texts are. Between: up to
// `last`, both are in it, and they are numbers.
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
    bool isNegated = false; // holds where the rest does not
    std::variant<StateTerm, NextTerm, TextTerm, NumberTerm, TimeTerm, PresenceTerm, WordTerm,
                 AttributeTerm>
        content;

    bool operator==(const QueryTerm &) const = default;
};

// None: everything.
struct Query {
    std::vector<QueryTerm> terms;

    bool operator==(const Query &) const = default;
};

// The field that a term is about, if it is one.
std::optional<QueryField> fieldOf(const QueryTerm &term);

// Whether time alone can make a record match, or match no more.
bool dependsOnTime(const Query &query);

} // namespace onecake
