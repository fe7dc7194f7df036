// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// SQL functions for the clauses of row_filter.h that SQLite cannot express. They have no side
// effects, and nothing in a file's schema can call them.
#pragma once

#include "core/inspect/records/field_mapping.h"

struct sqlite3;

namespace onecake {

// Separates the pieces: a byte that never occurs in UTF-8.
inline constexpr char betweenPieces = '\xff';
// The most arguments of a function.
inline constexpr int argumentsMax = 100;

// How a column holds a time, as a number for onecake_time().
qint64 timeCode(const TimeSource &source);

// Registers onecake_contains(value, text), which ignores the case of letters, and
// onecake_begins(value, text); both look at the value as text. onecake_anywhere(pieces, value, …)
// finds the pieces in this order in the text of one of the values; A to Z match in either case.
// onecake_time(value, code) is the time that the value holds, in milliseconds since 1970; NULL if
// it holds none.
void registerTextFunctions(sqlite3 *connection);

} // namespace onecake
