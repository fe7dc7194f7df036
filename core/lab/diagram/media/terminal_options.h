// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a terminal can show.
#pragma once

namespace onecake {

struct TerminalOptions {
    bool colour = false; // plain ANSI SGR
    bool unicode = true; // otherwise nothing but ASCII
    int width = 100; // columns
};

} // namespace onecake
