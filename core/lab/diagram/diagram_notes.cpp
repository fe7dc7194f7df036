// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/terminal_labels.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double dotRadius = 3.6;

enum class NoteMark {
    Nothing, // a bar begins there
    Dot,
    Unknown,
    Cake,
    Cross,
    Key
};

NoteMark riskOf(const Event &event, const QString &colour)
{
    if (colour == u"unknown")
        return NoteMark::Unknown;
    if (event.kind == EventKind::Baked)
        return NoteMark::Cake;
    if (colour == u"lost")
        return NoteMark::Cross;
    if (event.kind == EventKind::KeyMade || event.kind == EventKind::KeyDiscarded)
        return NoteMark::Key;
    return colour == u"lease" ? NoteMark::Nothing : NoteMark::Dot;
}

QRectF areaOf(NoteMark mark, QPointF middle)
{
    switch (mark) {
    case NoteMark::Nothing:
        return {middle, QSizeF(0, 0)};
    case NoteMark::Dot:
        return DiagramRenderer::areaOfDot(middle, dotRadius);
    case NoteMark::Unknown:
        return DiagramRenderer::areaOfUnknown(middle, 9);
    case NoteMark::Cake:
        return DiagramRenderer::areaOfCake(middle, 0.6);
    case NoteMark::Cross:
        return DiagramRenderer::areaOfCross(middle, 5.5);
    case NoteMark::Key:
        return DiagramRenderer::areaOfDot(middle, 5);
    }
    Q_UNREACHABLE();
}

void draw(DiagramRenderer &pen, NoteMark mark, QPointF middle, const QString &colour)
{
    switch (mark) {
    case NoteMark::Nothing:
        return;
    case NoteMark::Dot:
        pen.circle(middle, dotRadius, colour + u"-fill"_s);
        return;
    case NoteMark::Unknown:
        pen.unknown(middle, 9);
        return;
    case NoteMark::Cake:
        pen.cake(middle, 0.6);
        return;
    case NoteMark::Cross:
        pen.cross(middle, 5.5, u"lost"_s);
        return;
    case NoteMark::Key:
        pen.polygon({middle + QPointF(0, -5), middle + QPointF(5, 0), middle + QPointF(0, 5),
                     middle + QPointF(-5, 0)},
                    colour + u"-fill"_s);
        return;
    }
}

// On the lane; beside it where an arrow's head or another mark is already.
std::vector<QPointF> placesOfMark(NoteMark mark, QPointF lane)
{
    const double half = areaOf(mark, lane).width() / 2;
    std::vector<QPointF> places{lane};
    for (const double further : {2.0, 8.0, 14.0, 20.0, 28.0}) {
        for (const double side : {1.0, -1.0})
            places.push_back(lane + QPointF(side * (half + further), 0));
    }
    return places;
}

// A dot says no more than the head of an arrow that ends there: then it is not needed.
std::optional<QPointF> placeOf(LabelPlacer &placer, NoteMark mark, QPointF lane)
{
    if (mark == NoteMark::Nothing)
        return std::nullopt;
    if (mark == NoteMark::Dot) {
        const QRectF area = areaOf(mark, lane);
        if (!placer.isFreeForMark(area))
            return std::nullopt;
        placer.block(area);
        return lane;
    }
    const std::vector<QPointF> places = placesOfMark(mark, lane);
    std::vector<QRectF> areas;
    for (const QPointF place : places)
        areas.push_back(areaOf(mark, place));
    return places[placer.placeMark(areas)];
}

// Beside the mark at the height of the event, or else a little off. What the website does is told
// on its left, where no tunnel is in the way.
std::vector<QRectF> placesBeside(const QRectF &mark, bool isOnLeft, const QRectF &label)
{
    constexpr double room = 9;
    const double half = label.width() / 2;
    const double right = mark.right() + room + half;
    const double left = mark.left() - room - half;
    std::vector<QRectF> boxes;
    for (const double drop : {0.0, 13.0, -13.0, 19.0, -19.0, 26.0, -26.0, 33.0, -33.0, 39.0}) {
        const double y = mark.center().y() + drop;
        boxes.push_back(label.translated(QPointF(isOnLeft ? left : right, y)));
        boxes.push_back(label.translated(QPointF(isOnLeft ? right : left, y)));
        if (std::abs(drop) > mark.height() / 2 + 7)
            boxes.push_back(label.translated(QPointF(mark.center().x(), y)));
    }
    return boxes;
}

LabelRank noteRankOf(const Event &event, const QString &colour)
{
    if (colour == u"lost" || colour == u"unknown" || event.kind == EventKind::Baked)
        return LabelRank::Trouble;
    if (event.from == Lane::Customer || event.from == Lane::Website)
        return LabelRank::Page;
    return event.from == Lane::Store ? LabelRank::Store : LabelRank::Effect;
}

QStringList textsOf(const Event &event, const DiagramCast &cast)
{
    QStringList texts = shortenedByParts(labelOf(event).remove(u"🍰 "_s)); // it is drawn
    if (event.kind == EventKind::IntentFormed && event.from == Lane::Customer)
        texts.append(tr("wants a cake"));
    return cast.customers.size() > 1 && event.from == Lane::Website ? ofCustomer(event, texts)
                                                                    : texts;
}

void drawNote(DiagramDrawing &drawing, size_t note)
{
    const Event &event = drawing.content.events()[note];
    const QPointF lane = drawing.layout.at(drawing.content.spotOf(note, event.from), event.at);
    const QString colour = diagramStyleOf(event);
    const NoteMark mark = riskOf(event, colour);
    DiagramLabel label;
    label.thing = {u"note"_s, timedSentence(drawing.content, note), note, note};
    const std::optional<QPointF> place = placeOf(drawing.placer, mark, lane);
    drawing.pen.begin(label.thing);
    if (place)
        draw(drawing.pen, mark, *place, colour);
    drawing.pen.end();
    label.texts = textsOf(event, drawing.content.cast());
    label.style = u"halo mid %1-text"_s.arg(colour);
    label.rank = noteRankOf(event, colour);
    const QRectF area = areaOf(mark, place.value_or(lane));
    const bool isOnLeft = event.from == Lane::Website;
    label.placesOf = [area, isOnLeft](const QRectF &box) {
        return placesBeside(area, isOnLeft, box);
    };
    drawing.labels.push_back(std::move(label));
}

} // namespace

void drawNotes(DiagramDrawing &drawing)
{
    const std::vector<size_t> &notes = drawing.content.notes();
    auto note = std::lower_bound(notes.begin(), notes.end(), drawing.layout.first);
    for (; note != notes.end() && *note < drawing.layout.end; ++note)
        drawNote(drawing, *note);
}

} // namespace onecake
