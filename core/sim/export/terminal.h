// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run as a picture made of characters: the lanes as columns, virtual time downwards, one row per
// message or event. Whatever a colour says, a sign or a word says too, and no line is ever wider
// than was asked for. Where there is no room for six lanes the same story is told in sentences.
#pragma once

#include "core/sim/export/terminal_options.h"
#include "core/sim/verdicts.h"

namespace onecake {

QString toTerminal(const Timeline &timeline, const TerminalOptions &options);

// What happened, in one paragraph.
QString explanationToTerminal(const QStringList &explanation, const TerminalOptions &options);

// What came of it: the run in a line, then each promise with its sign, and why where it is broken.
QString verdictsToTerminal(const std::vector<Verdict> &verdicts, const RunOutcome &outcome,
                           const TerminalOptions &options);

} // namespace onecake
