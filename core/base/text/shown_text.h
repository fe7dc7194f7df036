// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Text from a sender who is not trusted, made safe to show (plain_text.h), to open in a spreadsheet
// and to paste into a shell.
#pragma once

#include "core/base/plain_text.h"

#include <QStringList>

namespace onecake {

// A row of comma-separated values as RFC 4180 has them, with its line end. A cell that a
// spreadsheet would take for a formula (its first character is = + - @, a tabulator or a carriage
// return; OWASP, CSV injection) has an apostrophe put before it. The texts of these cells are keys
// and words, and never numbers below zero.
void appendCsvRow(QByteArray &csv, const QStringList &cells);

// A word of a command that a person can paste into a shell: bare where that is safe, otherwise in
// quotes that bash, zsh, fish and dash read alike. A word that cannot be printed as it is, such as
// one with a line feed or an escape sequence, is written as bash and zsh read it: $'…', with the
// bytes by their numbers.
QString shellWord(const QString &text);

} // namespace onecake
