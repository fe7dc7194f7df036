// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Whoever goes from control to control by key sees where they are, also on what shows no focus of
// its own: tables, texts, boxes, tabs, pictures. And a wheel that is turned to scroll on does not
// change a choice or a number that happens to come under the pointer.
#pragma once

namespace onecake {

// From now on, in every window of the application. Once is enough.
void markTheFocus();

// From now on, in every window of the application: the wheel changes a box or a slider only while
// it has the focus; otherwise the turn goes to what the box stands in. Once is enough.
void guardTheWheel();

} // namespace onecake
