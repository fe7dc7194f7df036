// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The diagram for a screen reader: a list with one entry for everything that can be pointed at.
#pragma once

namespace onecake {

// Once, before the first diagram is made; again does no harm.
void makeDiagramsAccessible();

} // namespace onecake
