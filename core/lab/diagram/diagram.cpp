// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram.h"

#include "core/lab/diagram/diagram_messages.h"
#include "core/lab/diagram/diagram_notes.h"
#include "core/lab/diagram/diagram_scenery.h"

namespace onecake {

void drawDiagram(DiagramRenderer &pen, LabelPlacer &placer, const DiagramContent &content,
                 const DiagramLayout &layout)
{
    DiagramDrawing drawing{pen, placer, content, layout, {}};
    drawLanes(drawing);
    drawStretches(drawing);
    drawTimes(drawing);
    drawMessages(drawing);
    drawNotes(drawing);
    drawLabels(drawing);
}

} // namespace onecake
