// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Dialogs on small screens, and with large letters: none is larger than what the screen has room
// for, and what does not fit is scrolled to.
#pragma once

namespace onecake {

// From now on, for every dialog of OneCake's own. Once is enough.
void fitDialogsToTheScreen();

} // namespace onecake
