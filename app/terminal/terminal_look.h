// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the terminal can show in which a command prints.
#pragma once

#include "core/lab/diagram/text/terminal_labels.h"

namespace onecake {

// The columns of the terminal that the file descriptor is; of none, as COLUMNS says, or 100.
int terminalWidth(int file);

// By what standard output is and by the environment; `toFile` if the text goes into a file.
TerminalOptions terminalOptions(bool toFile);

} // namespace onecake
