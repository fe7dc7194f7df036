// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The last lines that the rooms told of themselves, kept for a report of a fault, whether they were
// printed or not. It is the program that installs it; there is one message handler in a process.
//
// Thread rule: lines may be logged by any thread, and asked for by any.
#pragma once

#include <QStringList>

namespace onecake {

inline constexpr qsizetype recentLinesMax = 300;

// From now on "info" of all rooms is kept. What is printed stays as it was, and so does what
// becomes of the lines of others: they are passed on to whoever handled them before.
void keepRecentLog();

// The rooms' lines are printed, each request included; QT_LOGGING_RULES has the last word.
void turnOnLog();

// Oldest first, at most recentLinesMax of them.
QStringList recentLog();

} // namespace onecake
