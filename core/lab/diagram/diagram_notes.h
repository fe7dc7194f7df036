// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What happens on the lanes: a mark each, and what it says.
#pragma once

#include "core/lab/diagram/diagram_parts.h"

namespace onecake {

void drawNotes(DiagramDrawing &drawing);

} // namespace onecake
