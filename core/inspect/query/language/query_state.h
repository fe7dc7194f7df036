// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words by which a query names what a record means now, and what the next request gets.
#pragma once

#include "core/inspect/records/key_row.h"

namespace onecake {

// As it is written: "in-progress".
QString stateWord(LogicalState state);

// In their order.
QStringList stateWords();

// What it means, for the completion and the help.
QString stateExplained(LogicalState state);

// Also other words for it, in any capitals, and the beginning of a word that no other one has.
std::optional<LogicalState> stateFrom(const QString &word);

// The same of what the next request gets: "cannot-tell".
QString nextWord(NextRequest next);
QStringList nextWords();
QString nextExplained(NextRequest next);
std::optional<NextRequest> nextFrom(const QString &word);

} // namespace onecake
