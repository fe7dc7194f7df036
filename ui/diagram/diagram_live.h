// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Draws the moving part of a diagram: messages under way, what has begun and is not over, and the
// line of the present.
#pragma once

#include "core/lab/diagram/diagram_layout.h"
#include "core/lab/sim/scenario/scenario.h"

namespace onecake {

struct PresentLine {
    Duration now{0};
    double y = 0;
    Latencies latencies;
};

// `layout` reaches from the last event down to the end of the picture.
void drawPresent(DiagramRenderer &pen, const DiagramContent &content, const DiagramLayout &layout,
                 const PresentLine &present);

// Keeps the labels of a page away from the words that are drawn with the present.
void blockLiveWords(LabelPlacer &placer, const DiagramContent &content,
                    const DiagramLayout &layout);

} // namespace onecake
