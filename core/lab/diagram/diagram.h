// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The picture of a run, and the parts of which it is drawn: what stands still first, then the
// marks, and the labels last, when all that they must not cover has its place.
#pragma once

#include "core/lab/diagram/diagram_layout.h"

#include <functional>

namespace onecake {

// The priority of a label where there is room for one only; the first is the highest.
enum class LabelRank {
    Trouble, // what went wrong or is unknown, and what was baked
    Page, // what the customer and the website show
    Effect,
    Store
};

struct DiagramLabel {
    DiagramThing thing;
    QStringList texts; // the first that finds room is drawn
    QString style;
    LabelRank rank = LabelRank::Store;
    // The possible places of a label, best first; the argument is the label's rectangle around the
    // origin.
    std::function<std::vector<QRectF>(const QRectF &)> placesOf;
};

// The context in which all parts are drawn.
struct DiagramDrawing {
    DiagramRenderer &pen;
    LabelPlacer &placer;
    const DiagramContent &content;
    const DiagramLayout &layout;
    std::vector<DiagramLabel> labels; // drawn at the end
};

// What stands still: lanes, times, bands and bars.
void drawLanes(DiagramDrawing &drawing);
void drawStretches(DiagramDrawing &drawing);
void drawTimes(DiagramDrawing &drawing);
// What passes between the lanes: an arrow each, and what stands on it.
void drawMessages(DiagramDrawing &drawing);
// What happens on the lanes: a mark each, and what it says.
void drawNotes(DiagramDrawing &drawing);

// "0.25 s: Request 1 arrives at API 2."
QString timedSentence(const DiagramContent &content, size_t event);

// All of these parts. `placer` knows what is in the way already.
void drawDiagram(DiagramRenderer &pen, LabelPlacer &placer, const DiagramContent &content,
                 const DiagramLayout &layout);

// Draws the cakes that were baked but not delivered after the first `count` events: just below `y`
// on their customer's lane, in outline only, at most three for one customer.
void drawAwaitedCakes(DiagramRenderer &pen, const DiagramContent &content,
                      const DiagramLayout &layout, size_t count, double y);
// The height that they take.
double heightOfAwaitedCakes(const DiagramContent &content, size_t count);

} // namespace onecake
