// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What labels, message boxes and tool tips show may come from anybody's file or table, and Qt takes
// a text for HTML that looks like it.
#pragma once

namespace onecake {

// From now on a label shows its text as it is, unless it was told to show rich text. One call is
// enough.
void showLabelsPlain();

} // namespace onecake
