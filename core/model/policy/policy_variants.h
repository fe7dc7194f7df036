// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Varies one field of a policy, to find out whether a result depends on it.
#pragma once

#include "core/model/policy/policy.h"

namespace onecake {

// The same policy with each other legal value of the field at a JSON path such as "claim.lease",
// one change at a time; for a group, of each of its fields. An enumeration takes every other value,
// a list gains or loses one element, and a duration or a status takes values that are usual in such
// systems. Variants that break a rule are left out, and so are fields that are only for reading,
// such as a title.
std::vector<Policy> variantsOf(const Policy &policy, const QString &path);

// What the field at a JSON path decides, as part of a sentence: "how long a claim lasts, and what
// happens when it ends". A field without a text of its own has that of its group.
QString wordsOfField(QStringView path);

} // namespace onecake
