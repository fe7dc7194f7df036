// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/row_filter.h"

#include "core/inspect/field_mapping.h"
#include "core/inspect/stored_value.h"

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

bool isOneOf(const AttributeValue &value, const std::vector<AttributeValue> &values)
{
    return std::find(values.begin(), values.end(), value) != values.end();
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
    case ClauseKind::Present:
        return isPresent;
    case ClauseKind::Absent:
        return !isPresent;
    }
    Q_UNREACHABLE();
}

} // namespace

bool passes(const RowFilter &filter, const Item &item)
{
    const bool holdsAll =
        std::all_of(filter.all.begin(), filter.all.end(), [&item](const ClauseChoice &choice) {
            return std::any_of(choice.begin(), choice.end(),
                               [&item](const FilterClause &clause) { return holds(clause, item); });
        });
    return holdsAll && (!filter.accepts || filter.accepts(item));
}

} // namespace onecake
