// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What passes between the lanes: an arrow each, and what stands on it.
#pragma once

#include "core/lab/diagram/diagram_parts.h"

namespace onecake {

void drawMessages(DiagramDrawing &drawing);

} // namespace onecake
