// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What holds in every window of the application, from the call on. One call of each is enough.
#pragma once

namespace onecake {

// Marks the widget with the focus for people who move by keyboard, also those that show no focus of
// their own: tables, texts, boxes, tabs, pictures.
void markTheFocus();

// The wheel changes a box or a slider only while it has the focus; otherwise the parent gets the
// turn. So a wheel that is turned to scroll on does not change a choice or a number that happens to
// come under the pointer.
void guardTheWheel();

// Shift+F10 opens the menu of what has the focus, as the Menu key does.
void openMenusByKey();

// Fits OneCake's own dialogs to small screens and large letters: none is larger than the screen has
// room for, and the rest of its content is scrolled to.
void fitDialogsToTheScreen();

} // namespace onecake
