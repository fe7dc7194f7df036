// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The parts of which a diagram is drawn, in this order: what stands still first, then the marks,
// and the labels last, when all that they must not cover has its place.
#pragma once

#include "core/lab/diagram/diagram_layout.h"

#include <functional>

namespace onecake {

// Whose words go first where there is room for one only.
enum class LabelRank {
    Trouble, // what went wrong or is not known, and what was baked
    Page, // what the customer and the website see
    Effect,
    Store
};

struct DiagramLabel {
    DiagramThing thing;
    QStringList texts; // the first that finds room
    QString style;
    LabelRank rank = LabelRank::Store;
    // Of a label as large as that, which lies around the origin; the best first.
    std::function<std::vector<QRectF>(const QRectF &)> placesOf;
};

// What all parts are drawn with.
struct DiagramDrawing {
    DiagramRenderer &pen;
    LabelPlacer &placer;
    const DiagramContent &content;
    const DiagramLayout &layout;
    std::vector<DiagramLabel> labels; // to be drawn at the end
};

void drawLabels(DiagramDrawing &drawing);

// "0.25 s: Request 1 arrives at API 2."
QString timedSentence(const DiagramContent &content, size_t event);

} // namespace onecake
