// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/row_sorting.h"

#include "core/inspect/query_match.h"

namespace onecake {

namespace {

// Nothing where the order of what is stored is not that of what is meant: a state follows the
// clock.
std::optional<RowField> storedFieldOf(QueryField field)
{
    switch (field) {
    case QueryField::Status:
        return std::nullopt;
    case QueryField::Scope:
        return RowField::Scope;
    case QueryField::Key:
        return RowField::Key;
    case QueryField::Result:
        return RowField::Result;
    case QueryField::Code:
        return RowField::ResultCode;
    case QueryField::Replays:
        return RowField::Replays;
    case QueryField::Fence:
        return RowField::Fence;
    case QueryField::Owner:
        return RowField::Owner;
    case QueryField::Fingerprint:
        return RowField::Fingerprint;
    case QueryField::Created:
        return RowField::Created;
    case QueryField::Updated:
        return RowField::Updated;
    case QueryField::Completed:
        return RowField::Completed;
    case QueryField::Expires:
        return RowField::Expiry;
    case QueryField::Lease:
        return RowField::Lease;
    case QueryField::Replayed:
        return RowField::LastReplay;
    }
    Q_UNREACHABLE();
}

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
    const std::optional<RowField> field = storedFieldOf(sort.field);
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
