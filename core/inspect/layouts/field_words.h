// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the fields of a record, and what is proposed for them, are told to people.
#pragma once

#include "core/inspect/records/field_mapping.h"

namespace onecake {

// The label of a field: "Claimed", "Lease until".
QString titleOf(RowField field);

// What a field is read from in a mapping, for people: "created_at + ttl_sec, s"; empty if it is not
// stored.
QString sourceInWords(const FieldMapping &mapping, RowField field);

// The name of an attribute, which can hold anything, or a list of them.
QString shownName(const QString &name);

QString rowsInWords(qint64 count); // "1 row", "2 rows"

} // namespace onecake
