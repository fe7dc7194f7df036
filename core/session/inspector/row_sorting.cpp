// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/row_sorting.h"

#include "core/inspect/query/matching/query_clauses.h"
#include "core/inspect/query/matching/query_match.h"

namespace onecake {

namespace {

// Below, equal or above zero; a missing value is above every other.
template<typename Value>
int compare(const std::optional<Value> &left, const std::optional<Value> &right, bool isDescending)
{
    if (!left || !right)
        return static_cast<int>(left.has_value() ? -1 : 0) + (right.has_value() ? 1 : 0);
    if (*left == *right)
        return 0;
    return (*left < *right) != isDescending ? -1 : 1;
}

} // namespace

std::optional<RowOrder> storeOrderOf(const ViewSort &sort, const FieldMapping &fields)
{
    // Of a state there is none: it follows the clock.
    const std::optional<RowField> field = rowFieldOf(sort.field);
    if (!field)
        return std::nullopt;
    const QStringList attributes = attributesOf(fields, *field);
    if (attributes.size() != 1)
        return std::nullopt;
    return RowOrder{attributes.front(), sort.isDescending};
}

bool isBefore(const KeyRow &left, const KeyRow &right, const ViewSort &sort, Instant now)
{
    if (sort.field == QueryField::Status)
        return compare(std::optional(stateOf(left, now)), std::optional(stateOf(right, now)),
                       sort.isDescending)
            < 0;
    if (sort.field == QueryField::Next)
        return compare(std::optional(nextRequestOf(left, now)),
                       std::optional(nextRequestOf(right, now)), sort.isDescending)
            < 0;
    const QString *leftText = textIn(left, sort.field);
    const QString *rightText = textIn(right, sort.field);
    if (leftText != nullptr && rightText != nullptr)
        return (*leftText < *rightText) != sort.isDescending && *leftText != *rightText;
    const int byTime =
        compare(timeIn(left, sort.field), timeIn(right, sort.field), sort.isDescending);
    if (byTime != 0)
        return byTime < 0;
    return compare(numberIn(left, sort.field), numberIn(right, sort.field), sort.isDescending) < 0;
}

} // namespace onecake
