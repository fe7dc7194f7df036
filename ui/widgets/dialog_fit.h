// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Fits dialogs to small screens and large letters: none is larger than the screen has room for, and
// the rest of its content is scrolled to.
#pragma once

namespace onecake {

// Works for every dialog of OneCake's own from now on. One call is enough.
void fitDialogsToTheScreen();

} // namespace onecake
