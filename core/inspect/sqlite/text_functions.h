// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What SQLite cannot ask of a value in the terms of row_filter.h, as functions of its own: they
// have no effects, and what a file's schema says cannot call them.
#pragma once

struct sqlite3;

namespace onecake {

// onecake_contains(value, text), whatever the case of its letters, and onecake_begins(value, text),
// of the value as text.
void registerTextFunctions(sqlite3 *connection);

} // namespace onecake
