// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run as a picture made of characters: the lanes as columns, virtual time downwards, one row per
// message or event. Whatever a colour says, a sign or a word says too, and no line is ever wider
// than was asked for. Where there is no room for six lanes the same story is told in sentences.
#pragma once

#include "core/lab/diagram/text/terminal_labels.h"
#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

QString toTerminal(const Timeline &timeline, const TerminalOptions &options);

// What happened, in one paragraph.
QString explanationToTerminal(const QStringList &explanation, const TerminalOptions &options);

// What came of it: the run in a line, then each promise with its sign, why where it is broken or
// undecided, and on which assumptions about the policy of that title it rests. What is undecided is
// said once more in a closing line, so that nobody takes an unbroken run for a good one.
QString verdictsToTerminal(const std::vector<Verdict> &verdicts, const RunOutcome &outcome,
                           const QString &policyTitle, const TerminalOptions &options);

} // namespace onecake
