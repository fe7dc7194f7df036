// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Sets up the application for the windows of OneCake.
#pragma once

namespace onecake {

// Installs the application's icon and the accessible interfaces of the widgets for screen readers.
// Makes all windows show the focus, keep a mouse wheel from changing a widget without the focus,
// and fit dialogs to the screen. Must be called before the first widget is made, because Qt keeps
// the accessible interface that a widget gets when it is first asked for; another call does no
// harm.
void setUpApplication();

} // namespace onecake
