// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a policy would be if one of its fields had another value: how one asks whether something
// hangs on that field.
#pragma once

#include "core/model/policy/policy.h"

namespace onecake {

// The same policy with each other legal value of the field at a JSON path such as "claim.lease",
// one change at a time; of a group, of each of its fields. A word takes every other word, a list
// has one part more or less, a length of time or a status takes values that such systems have.
// Values that break a rule are left out, and so are texts that change nothing but what is read.
std::vector<Policy> variantsOf(const Policy &policy, const QString &path);

// What the field at a JSON path decides, as part of a sentence: "how long a claim lasts, and what
// happens then". A path without words of its own has those of its group.
QString wordsOfField(QStringView path);

} // namespace onecake
