// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A wheel that is turned to scroll on must not change a choice or a number that happens to come
// under the pointer.
#pragma once

namespace onecake {

// From now on, in every window of the application: the wheel changes a box or a slider only while
// it has the focus; otherwise the turn goes to what the box stands in. Once is enough.
void guardTheWheel();

} // namespace onecake
