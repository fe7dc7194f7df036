// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The picture of a run, from its parts.
#pragma once

#include "core/lab/diagram/diagram_layout.h"

namespace onecake {

// What stands still (lanes, times, bands and bars), what passes between the lanes, what happens on
// them. `placer` knows what is in the way already.
void drawDiagram(DiagramRenderer &pen, LabelPlacer &placer, const DiagramContent &content,
                 const DiagramLayout &layout);

} // namespace onecake
