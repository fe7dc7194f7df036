// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Compares two states of a row attribute by attribute.
#pragma once

#include "core/inspect/records/stored_value.h"

#include <vector>

namespace onecake {

struct AttributeDifference {
    QString attribute;
    QString then; // as describeValue() shows it; empty: there was none
    QString now; // empty: there is none

    bool operator==(const AttributeDifference &) const = default;
};

// Sorted by the names of the attributes.
std::vector<AttributeDifference> differencesBetween(const Item &then, const Item &now);

// "status: the text "INPROGRESS" → the text "COMPLETED"; data: absent → the text "{}"". Safe to
// show, and of bounded length.
QString differencesText(const std::vector<AttributeDifference> &differences);

} // namespace onecake
