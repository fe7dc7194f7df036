// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace onecake {

// A row with its line end. A cell that a spreadsheet would take for a formula (its first character
// is = + - @, a tabulator or a carriage return; OWASP, CSV injection) has an apostrophe put before
// it. The texts of these cells are keys and words, and never numbers below zero.
void appendCsvRow(QByteArray &csv, const QStringList &cells);

} // namespace onecake
