// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double clearance = 12; // of what happens at that very height
constexpr double rowHeight = 28;
constexpr double cakePitch = 28;
constexpr double cakeSize = 0.8;

// By customer, the events with which they left the kitchen.
std::map<int, std::vector<size_t>> awaitedAfter(const DiagramContent &content, size_t count)
{
    std::map<int, std::vector<size_t>> awaited;
    for (const MessageWay &way : content.ways()) {
        const bool isCake = content.events()[way.sent].message == MessageKind::Cake;
        if (isCake && way.sent < count && way.end >= count)
            awaited[content.spotOf(way.sent, Lane::Customer).member].push_back(way.sent);
    }
    return awaited;
}

QString wordsFor(const std::vector<Event> &events, const std::vector<size_t> &cakes)
{
    constexpr size_t mostNumbers = 2;
    if (cakes.size() > mostNumbers)
        return tr("%1 cakes on their way").arg(cakes.size());
    QStringList numbers;
    for (const size_t cake : cakes)
        numbers.append(QString::number(events[cake].order));
    return (cakes.size() == 1 ? tr("no. %1 on its way") : tr("no. %1 on their way"))
        .arg(numbers.join(u", "_s));
}

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

} // namespace

QString timedSentence(const DiagramContent &content, size_t event)
{
    return u"%1: %2"_s.arg(timeTextOf(content.events()[event].at), content.sentenceOf(event));
}

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

double heightOfAwaitedCakes(const DiagramContent &content, size_t count)
{
    const size_t rows = awaitedAfter(content, count).size();
    return rows == 0 ? 0 : clearance + static_cast<double>(rows) * rowHeight;
}

void drawAwaitedCakes(DiagramRenderer &pen, const DiagramContent &content,
                      const DiagramLayout &layout, size_t count, double y)
{
    constexpr size_t mostDrawn = 3;
    double middle = y + clearance + rowHeight / 2;
    for (const auto &[customer, cakes] : awaitedAfter(content, count)) {
        QPointF place(layout.lanes.x({Lane::Customer, customer}), middle);
        for (size_t at = 0; at < cakes.size(); ++at) {
            const DiagramThing thing{u"message"_s, timedSentence(content, cakes[at]), cakes[at],
                                     cakes[at]};
            pen.begin(thing);
            pen.line(layout.at({Lane::Kitchen, 0}, content.events()[cakes[at]].at),
                     place + QPointF(12, -8), u"effect dotted thin"_s);
            if (at < mostDrawn) {
                pen.awaitedCake(place, cakeSize);
                place.rx() += cakePitch;
            }
            if (at + 1 == cakes.size())
                pen.text(place + QPointF(-8, 5), wordsFor(content.events(), cakes),
                         u"halo effect-text"_s);
            pen.end();
        }
        middle += rowHeight;
    }
}

} // namespace onecake
