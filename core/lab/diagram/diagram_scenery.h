// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What stands still: lanes, times, bands and bars.
#pragma once

#include "core/lab/diagram/diagram_parts.h"

namespace onecake {

void drawLanes(DiagramDrawing &drawing);
void drawStretches(DiagramDrawing &drawing);
void drawTimes(DiagramDrawing &drawing);

} // namespace onecake
