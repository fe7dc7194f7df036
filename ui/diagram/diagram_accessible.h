// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The diagram for a screen reader: a list with one entry for everything that the mouse can point
// at.
#pragma once

namespace onecake {

// Must be called before the first diagram is made, whose constructor already needs it; another call
// does no harm.
void makeDiagramsAccessible();

} // namespace onecake
