// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The diagram for a screen reader: a list with one entry for everything that can be pointed at.
#pragma once

namespace onecake {

// Must be called before the first diagram is made, whose constructor already asks for it; again
// does no harm.
void makeDiagramsAccessible();

} // namespace onecake
