// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where Qt cannot reach the display, or finds no way to draw, it aborts the program. While a
// DisplayGuard lives, the program starts anew without a display instead.
#pragma once

#include <QtGlobal>

#include <vector>

namespace onecake {

// Lives in main() around the making of the QApplication; one at a time.
class DisplayGuard
{
public:
    // `arguments` are those of main().
    explicit DisplayGuard(std::vector<char *> arguments);
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)
};

} // namespace onecake
