// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram_parts.h"

#include "core/lab/diagram/diagram_steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

void drawLabels(DiagramDrawing &drawing)
{
    std::stable_sort(
        drawing.labels.begin(), drawing.labels.end(),
        [](const DiagramLabel &left, const DiagramLabel &right) { return left.rank < right.rank; });
    for (const DiagramLabel &label : drawing.labels) {
        for (const QString &text : label.texts) {
            const std::optional<QRectF> box =
                drawing.placer.placeLabel(label.placesOf(labelBox(text, {})));
            if (!box)
                continue;
            drawing.pen.beginWords(label.thing);
            drawing.pen.text({box->center().x(), box->bottom() - 4}, text, label.style);
            drawing.pen.end();
            break;
        }
    }
}

QString timedSentence(const DiagramContent &content, size_t event)
{
    return u"%1: %2"_s.arg(timeTextOf(content.events()[event].at), content.sentenceOf(event));
}

} // namespace onecake
