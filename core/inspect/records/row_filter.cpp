// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/row_filter.h"

#include "core/base/invariant.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"
#include "core/inspect/records/text_pattern.h"

#include <algorithm>

namespace onecake {

namespace {

// Numbers are compared as such, texts by their UTF-8, and nothing else with anything.
std::optional<bool> isBelow(const AttributeValue &left, const AttributeValue &right)
{
    const auto *leftNumber = std::get_if<NumberText>(&left.content());
    const auto *rightNumber = std::get_if<NumberText>(&right.content());
    if (leftNumber != nullptr && rightNumber != nullptr) {
        const auto leftInteger = left.integer();
        const auto rightInteger = right.integer();
        if (leftInteger && rightInteger)
            return *leftInteger < *rightInteger;
        return leftNumber->text.toDouble() < rightNumber->text.toDouble();
    }
    const auto leftText = left.text();
    const auto rightText = right.text();
    if (leftText && rightText)
        return leftText->toUtf8() < rightText->toUtf8();
    return std::nullopt;
}

// However a number is written.
bool isSame(const AttributeValue &one, const AttributeValue &other)
{
    const auto *left = std::get_if<NumberText>(&one.content());
    const auto *right = std::get_if<NumberText>(&other.content());
    if (left == nullptr || right == nullptr || !isDecimal(left->text) || !isDecimal(right->text))
        return one == other;
    return compareDecimals(left->text, right->text) == 0;
}

bool isOneOf(const AttributeValue &value, const std::vector<AttributeValue> &values)
{
    return std::any_of(values.begin(), values.end(),
                       [&value](const AttributeValue &each) { return isSame(value, each); });
}

bool isAnywhere(const Item &item, const std::vector<AttributeValue> &pieces)
{
    TextPattern wanted;
    for (const AttributeValue &piece : pieces)
        wanted.pieces.append(*piece.text());
    return std::any_of(item.begin(), item.end(), [&wanted](const AttributeValue &value) {
        return wanted.isIn(plainText(value).value_or(plainJson(value)), true);
    });
}

// Nothing of a value that is no time.
std::optional<bool> isTimeBelow(const AttributeValue &value, const FilterClause &clause)
{
    const auto time = readTime(value, clause.time.value_or(TimeSource())).instant;
    const auto bound = clause.values.front().integer();
    return time && bound ? std::optional(toEpochMs(*time) < *bound) : std::nullopt;
}

bool holds(const FilterClause &clause, const Item &item)
{
    const bool isPresent = hasValue(item, clause.attribute);
    const AttributeValue value = item.value(clause.attribute);
    switch (clause.kind) {
    case ClauseKind::Equals:
        return isPresent && isOneOf(value, clause.values);
    case ClauseKind::Differs:
        return !isPresent || !isOneOf(value, clause.values);
    case ClauseKind::BeginsWith:
        return isPresent
            && plainText(value).value_or(QString()).startsWith(*clause.values.front().text());
    case ClauseKind::Contains:
        return isPresent
            && plainText(value).value_or(QString()).contains(*clause.values.front().text(),
                                                             Qt::CaseInsensitive);
    case ClauseKind::Below:
        return isPresent && isBelow(value, clause.values.front()).value_or(false);
    case ClauseKind::AtLeast:
        return isPresent && !isBelow(value, clause.values.front()).value_or(true);
    case ClauseKind::NotBelow:
        return !isPresent || !isBelow(value, clause.values.front()).value_or(false);
    case ClauseKind::Present:
        return isPresent;
    case ClauseKind::Absent:
        return !isPresent;
    case ClauseKind::NotNull:
        return isPresent || !item.contains(clause.attribute);
    case ClauseKind::TimeBelow:
        return isPresent && isTimeBelow(value, clause).value_or(false);
    case ClauseKind::TimeAtLeast:
        return isPresent && !isTimeBelow(value, clause).value_or(true);
    case ClauseKind::TimeNotBelow:
        return !isPresent || !isTimeBelow(value, clause).value_or(false);
    case ClauseKind::TimeUnread:
        return isPresent && !isTimeBelow(value, clause);
    case ClauseKind::Anywhere:
        return isAnywhere(item, clause.values);
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

bool passes(const RowFilter &filter, const Item &item)
{
    return passes(filter.all, item) && (!filter.accepts || filter.accepts(item));
}

bool passes(const ClauseSet &all, const Item &item)
{
    return std::all_of(all.begin(), all.end(), [&item](const ClauseChoice &choice) {
        return std::any_of(choice.begin(), choice.end(),
                           [&item](const FilterClause &clause) { return holds(clause, item); });
    });
}

} // namespace onecake
