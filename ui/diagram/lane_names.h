// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The names above the lanes of a diagram.
#pragma once

#include "core/lab/diagram/diagram_layout.h"

class QPainter;

namespace onecake {

// Each in the middle above its lane, cut to the room that its neighbours leave. `left` is where the
// diagram begins, and a lane is as far from there as it says, times the magnification.
void paintLaneNames(QPainter &painter, const std::vector<DiagramLane> &lanes, double left,
                    double magnification, int height);

} // namespace onecake
