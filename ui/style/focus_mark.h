// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Marks the widget with the focus for people who move by keyboard, also those that show no focus of
// their own: tables, texts, boxes, tabs, pictures. And a wheel that is turned to scroll on does not
// change a choice or a number that happens to come under the pointer.
#pragma once

namespace onecake {

// Works in every window of the application from now on. One call is enough.
void markTheFocus();

// From now on, in every window of the application, the wheel changes a box or a slider only while
// it has the focus; otherwise the parent gets the turn. One call is enough.
void guardTheWheel();

} // namespace onecake
