// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What every window of OneCake needs of its application.
#pragma once

namespace onecake {

// Installs what widgets ask the application for: its icon, and how they are read to people who do
// not see them; and what holds for all of them: the wheel changes nothing that has not the focus,
// which can be seen, and dialogs fit the screen. It must be called before the first widget is made,
// because Qt keeps the accessible interface that a widget gets when it is first asked for; calling
// it again does no harm.
void setUpApplication();

} // namespace onecake
