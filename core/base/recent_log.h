// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Keeps the program's latest log lines, whether they were printed or not, so that a fault report
// can contain them. The application installs it: a process has only one message handler.
//
// Thread rule: any thread may log lines, and any thread may ask for them.
#pragma once

#include <QStringList>

namespace onecake {

inline constexpr qsizetype recentLinesMax = 300;

// Starts keeping every line that a onecake.* category logs, "info" included. What is printed stays
// as it was. Lines of other categories are passed on to the message handler that was there before.
void keepRecentLog();

// Prints all onecake.* categories, down to every request ("debug"); QT_LOGGING_RULES overrides
// this.
void turnOnLog();

// The kept lines, oldest first, at most recentLinesMax of them.
QStringList recentLog();

} // namespace onecake
