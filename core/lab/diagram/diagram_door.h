// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The cakes that somebody waits for.
#pragma once

#include "core/lab/diagram/diagram_layout.h"

namespace onecake {

// The cakes that were baked, and not delivered, after the first `count` events: each stands at its
// customer's door, in outline only, just below `y`.
void drawAwaitedCakes(DiagramRenderer &pen, const DiagramContent &content,
                      const DiagramLayout &layout, size_t count, double y);
// How high they stand.
double heightOfAwaitedCakes(const DiagramContent &content, size_t count);

} // namespace onecake
