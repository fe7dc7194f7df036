// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A virtual generated column is computed each time it is read, by an expression that the file
// brings with it. SQLite looks whether it shall stop between two instructions only, and one call of
// a function may take any time and room: instr() of two long texts, printf('%.*c', 100000000, 'x').
#pragma once

#include <QString>

namespace onecake {

// Whether all that such expressions in a CREATE TABLE statement call takes hardly longer than
// looking at what it is given.
bool computesQuickly(const QString &createTable);

} // namespace onecake
