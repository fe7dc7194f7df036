// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rules that one file can break on its own. Each is a pure function; tst_layering runs all of
// them over the tree and tries each on planted violations.
#pragma once

#include "tests/house/tidy_source.h"

namespace onecake::tidy {

// Every file stays under 300 lines, every function under 60.
Findings checkFileLength(const SourceFile &file);
Findings checkFunctionLength(const SourceFile &file);

// The copyright and licence lines at the top; #pragma once in a header.
Findings checkOpening(const SourceFile &file);

// No calls that hide time, dice, waiting or a nested event loop; each comes with its replacement.
Findings checkBannedCode(const SourceFile &file);

// No notes to ourselves, no code that was commented out.
Findings checkComments(const SourceFile &file);

// All of the above.
Findings checkFile(const SourceFile &file);

} // namespace onecake::tidy
