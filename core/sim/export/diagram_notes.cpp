// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/diagram_layout.h"
#include "core/sim/export/diagram_steps.h"
#include "core/sim/export/event_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Beside the lane at the height of the event, or else a little off. What the website does is told
// on its left, where no tunnel is in the way.
std::vector<QRectF> placesBeside(QPointF mark, const Event &event, const QString &label)
{
    constexpr double clearance = 14;
    const double onRight = labelBox(label, {}).width() / 2 + clearance;
    const double reach = event.from == Lane::Website ? -onRight : onRight;
    std::vector<QRectF> boxes;
    for (const double drop : {0.0, 13.0, -13.0, 26.0, -26.0, 39.0, 52.0}) {
        for (const double side : {reach, -reach})
            boxes.push_back(labelBox(label, mark + QPointF(side, drop)));
    }
    return boxes;
}

void drawMark(DiagramPen &pen, const Event &event, QPointF mark, const QString &colour)
{
    if (colour == u"unknown")
        pen.unknown(mark, 9);
    else if (event.kind == EventKind::Baked)
        pen.cake(mark, 0.6);
    else if (colour == u"lost")
        pen.cross(mark, 5.5, u"lost"_s);
    else if (event.kind == EventKind::KeyMade || event.kind == EventKind::KeyDiscarded)
        pen.polygon({mark + QPointF(0, -5), mark + QPointF(5, 0), mark + QPointF(0, 5),
                     mark + QPointF(-5, 0)},
                    colour + u"-fill"_s);
    else if (colour != u"lease")
        pen.circle(mark, 3.6, colour + u"-fill"_s);
}

} // namespace

void drawNotes(DiagramPen &pen, LabelPlacer &placer, const DiagramContent &content,
               const DiagramLayout &layout)
{
    const std::vector<size_t> &notes = content.notes();
    auto note = std::lower_bound(notes.begin(), notes.end(), layout.first);
    for (; note != notes.end() && *note < layout.end; ++note) {
        const Event &event = content.events()[*note];
        const QPointF mark = layout.at(event.from, event.at);
        const QString colour = diagramStyleOf(event);
        const QString label = labelOf(event).remove(u"🍰 "_s); // it is drawn
        const QString name = u"%1: %2"_s.arg(timeTextOf(event.at), sentenceOf(event));
        pen.begin({u"note"_s, name, *note, *note});
        drawMark(pen, event, mark, colour);
        const QRectF box = placer.place(placesBeside(mark, event, label));
        pen.text({box.center().x(), box.bottom() - 4}, label, u"halo mid %1-text"_s.arg(colour));
        pen.end();
    }
}

} // namespace onecake
