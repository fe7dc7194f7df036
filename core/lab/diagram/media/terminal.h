// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows a run as a picture made of characters: the lanes as columns, virtual time downwards, one
// row per message or event. Whatever a colour says, a sign or a word says too. No line is wider
// than `options.width`. If there is no room for six lanes, sentences tell the same run.
#pragma once

#include "core/lab/diagram/text/terminal_labels.h"
#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

QString toTerminal(const Timeline &timeline, const TerminalOptions &options);

// The explanation of what happened, in one paragraph.
QString explanationToTerminal(const QStringList &explanation, const TerminalOptions &options);

// The result: the run in one line, then each promise with its sign, why if it is broken or
// undecided, and on which assumptions about the policy of that title it rests. A closing line
// repeats what is undecided, so that nobody takes an unbroken run for a good one.
QString verdictsToTerminal(const std::vector<Verdict> &verdicts, const RunOutcome &outcome,
                           const QString &policyTitle, const TerminalOptions &options);

} // namespace onecake
