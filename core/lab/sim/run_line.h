// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run as one line of text that can be sent in a message, printed, and given to `onecake play`:
// everything that stands in its file (run_file.h), packed. And the command that replays a run.
#pragma once

#include "core/base/result.h"
#include "core/lab/sim/scenario/run_inputs.h"

namespace onecake {

// What a run's line begins with; the rest are letters, digits, "-" and "_".
inline constexpr QStringView runLinePrefix = u"onecake-run:";

// The most letters of a line. A run that needs more is for a file.
inline constexpr qsizetype longestRunLine = 32 * 1024;

// An error says that the run is too large for a line.
Result<QString> toRunLine(const RunInputs &inputs);

// Whether somebody meant a run's line, whatever it holds. Blanks around it do not count.
bool isRunLine(const QString &text);

// The run of a line; line breaks that a mail program has put into it do not count. The line may
// come from anybody: an error says in a sentence why it is none.
Result<RunInputs> runFromLine(const QString &text);

// The options that stand for the run behind "onecake play", in the order in which a person reads
// them: its story by name, then what is not the story's own. Empty where a part has no name or
// something was done by hand.
QStringList playArguments(const RunInputs &inputs);

// "onecake play tunnel --policy none", fit to be pasted into a shell; where no options say it, with
// the run's line. Empty if the run is too large for either.
QString commandThatReplays(const RunInputs &inputs);

} // namespace onecake
