// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What SQLite cannot ask of a value in the terms of row_filter.h, as functions of its own: they
// have no effects, and what a file's schema says cannot call them.
#pragma once

struct sqlite3;

namespace onecake {

// Stands between the pieces: a byte that no UTF-8 has.
inline constexpr char betweenPieces = '\xff';
// Of a function.
inline constexpr int argumentsMax = 100;

// onecake_contains(value, text), whatever the case of its letters, and onecake_begins(value, text),
// of the value as text. onecake_anywhere(pieces, value, …): the pieces one after the other in the
// text of one of the values, A to Z in either case.
void registerTextFunctions(sqlite3 *connection);

} // namespace onecake
