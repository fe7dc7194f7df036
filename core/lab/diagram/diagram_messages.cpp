// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/terminal_labels.h"
#include "core/lab/diagram/text/text_width.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The best of what it carries first.
QStringList labelsOf(const MessageWay &way, const Event &event)
{
    QStringList labels = terminalLabelsOf(event);
    const bool isPayment =
        event.message == MessageKind::Charge || event.message == MessageKind::ChargeAnswer;
    if (isPayment)
        labels = QStringList{labelOf(event)}; // it has a lane of its own here
    if (way.isFurtherOrder)
        labels = QStringList{tr("order again")};
    else if (event.message == MessageKind::Order)
        labels = QStringList{tr("order a cake")}; // few renderers have the emoji
    if (event.message == MessageKind::Cake)
        labels = QStringList{tr("no. %1").arg(event.order)};
    if (way.fate == WayFate::Copy)
        labels = QStringList{tr("copy: ") + labels.last(), u"copy"_s};
    if (way.fate == WayFate::UnderWay)
        labels = QStringList{labels.last() + u" …"_s};
    if (way.fate == WayFate::Lost) {
        for (QString &label : labels)
            label += tr(" · lost");
    }
    return labels;
}

QStringList lastResortOf(const MessageWay &way, const Event &event)
{
    if (way.fate == WayFate::Lost)
        return {u"lost"_s};
    return event.message == MessageKind::Order ? QStringList{u"order"_s} : QStringList();
}

// What an arrow of that span may say of event `told` of its message: those that fit on it, and then
// those that do not, of which the shorter are the better.
QStringList wordsOf(const DiagramContent &content, const MessageWay &way, size_t told, double span)
{
    constexpr int mostOfLabel = 22;
    constexpr double ends = 12;
    const Event &event = content.events()[told];
    QStringList labels = labelsOf(way, event);
    if (content.cast().customers.size() > 1)
        labels = ofCustomer(event, labels);
    QStringList fitting;
    QStringList others;
    for (const QString &label : labels) {
        if (labelBox(label, {}).width() + ends <= span)
            fitting.append(label);
        else
            others.prepend(cutToColumns(label, mostOfLabel, u"…"));
    }
    return fitting + others + lastResortOf(way, event);
}

constexpr double doorSize = 0.8; // of a cake

// One arrow.
struct Way {
    MessageWay message;
    size_t told = 0; // the event that says what became of it; its own Sent if nothing does yet
    QPointF from;
    QPointF to;
    QPointF tip; // where its end is drawn: a little before `to`, if something else stands there
};

// On the line, best in its middle; then a little above and below it.
std::vector<QRectF> placesAlong(const Way &way, const QRectF &label)
{
    constexpr std::array parts{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};
    constexpr std::array lifts{0.0, -11.0, 11.0, -16.0, 16.0, -22.0, 22.0, -30.0, 30.0};
    std::vector<QRectF> boxes;
    for (const double lift : lifts) {
        for (const double part : parts)
            boxes.push_back(
                label.translated(way.from + (way.to - way.from) * part + QPointF(0, lift)));
    }
    return boxes;
}

std::vector<QRectF> placesBesideDoor(const Way &way, const QRectF &label)
{
    const double reach = label.width() / 2 + 16;
    std::vector<QRectF> boxes;
    for (const double drop : {0.0, 14.0, -14.0, 22.0, -22.0, 30.0, -30.0}) {
        for (const double side : {reach, -reach})
            boxes.push_back(label.translated(way.tip + QPointF(side, drop)));
    }
    return boxes;
}

LabelRank rankOf(const Event &event)
{
    switch (event.message) {
    case MessageKind::Order:
    case MessageKind::Screen:
    case MessageKind::Request:
    case MessageKind::Reply:
        return event.kind == EventKind::Lost ? LabelRank::Trouble : LabelRank::Page;
    case MessageKind::Cake:
        return LabelRank::Trouble;
    case MessageKind::Charge:
    case MessageKind::ChargeAnswer:
    case MessageKind::Bake:
    case MessageKind::BakeAnswer:
        return LabelRank::Effect;
    case MessageKind::None:
    case MessageKind::StoreCall:
    case MessageKind::StoreAnswer:
        return event.kind == EventKind::Lost ? LabelRank::Trouble : LabelRank::Store;
    }
    Q_UNREACHABLE();
}

class MessageDrawer
{
public:
    explicit MessageDrawer(DiagramDrawing *drawing)
        : m_drawing(*drawing)
        , m_pen(drawing->pen)
        , m_events(drawing->content.events())
        , m_layout(drawing->layout)
    {
        const auto isBefore = [](const MessageWay &way, size_t event) {
            return way.end < event;
        };
        const std::vector<MessageWay> &ways = drawing->content.ways();
        const auto first = std::lower_bound(ways.begin(), ways.end(), m_layout.first, isBefore);
        for (auto way = first; way != ways.end(); ++way) {
            if (m_layout.shows(way->end))
                gather(*way);
            else if (m_layout.isUnfinished(way->sent, way->end))
                gatherUnfinished(*way);
        }
        std::stable_sort(m_ways.begin(), m_ways.end(), [](const Way &left, const Way &right) {
            return left.message.sent < right.message.sent;
        });
    }

    void run()
    {
        for (Way &way : m_ways) {
            // A cake's way is so thin that words may well stand on it.
            if (!isCake(way))
                m_drawing.placer.avoidLine(way.from, way.to);
            placeEnd(way);
        }
        for (const Way &way : m_ways)
            draw(way);
        for (const Way &way : m_ways)
            addLabel(way);
    }

private:
    [[nodiscard]] bool isCake(const Way &way) const
    {
        return m_events[way.message.sent].message == MessageKind::Cake;
    }

    void gather(const MessageWay &way)
    {
        const Event &end = m_events[way.end];
        const bool isLost = way.fate == WayFate::Lost;
        const QPointF to = isLost ? placeOfLoss(way)
                                  : m_layout.at(m_drawing.content.spotOf(way.end, end.to), end.at);
        m_ways.push_back({way, way.end, startOf(way), to, to});
    }

    void gatherUnfinished(MessageWay way)
    {
        way.fate = WayFate::UnderWay;
        if (m_events[way.sent].message == MessageKind::Cake)
            return; // it stands at the door
        const QPointF from = startOf(way);
        const double goal =
            m_layout.lanes.x(m_drawing.content.spotOf(way.sent, m_events[way.sent].to));
        const QPointF to((from.x() + goal) / 2, m_layout.bottom - 8);
        m_ways.push_back({way, way.sent, from, to, to});
    }

    [[nodiscard]] QPointF startOf(const MessageWay &way) const
    {
        const Event &sent = m_events[way.sent];
        return m_layout.at(m_drawing.content.spotOf(way.sent, sent.from), sent.at);
    }

    // In the network on its lane; elsewhere on the doorstep.
    [[nodiscard]] QPointF placeOfLoss(const MessageWay &way) const
    {
        constexpr double doorstep = 0.72;
        const Event &lost = m_events[way.end];
        const double from = startOf(way).x();
        const double to = m_layout.lanes.x(m_drawing.content.spotOf(way.end, lost.to));
        const double part = lost.to == Lane::Network ? 1 : doorstep;
        return {from + (to - from) * part, m_layout.scale.y(lost.at)};
    }

    [[nodiscard]] bool endsUnknown(const Way &way) const
    {
        return way.message.fate == WayFate::Arrived && isUnknownOutcome(m_events[way.told]);
    }

    [[nodiscard]] bool endsAsCake(const Way &way) const
    {
        return way.message.fate == WayFate::Arrived && isCake(way);
    }

    [[nodiscard]] QRectF areaOfEnd(const Way &way, QPointF tip) const
    {
        if (way.message.fate == WayFate::Lost)
            return DiagramRenderer::areaOfCross(tip, 7);
        if (endsAsCake(way))
            return DiagramRenderer::areaOfCake(tip, doorSize);
        if (endsUnknown(way))
            return DiagramRenderer::areaOfUnknown(tip, 12);
        return DiagramRenderer::areaOfArrowHead(way.from, tip);
    }

    // Where two ends would cover each other, the later one keeps its distance.
    void placeEnd(Way &way) const
    {
        constexpr double step = 6;
        constexpr int mostSteps = 5;
        const QPointF whole = way.to - way.from;
        const double length = std::hypot(whole.x(), whole.y());
        std::vector<QPointF> tips{way.to};
        for (int count = 1; count <= mostSteps && length > step * (count + 3); ++count)
            tips.push_back(way.to - whole / length * step * count);
        std::vector<QRectF> areas;
        for (const QPointF tip : tips)
            areas.push_back(areaOfEnd(way, tip));
        way.tip = tips[m_drawing.placer.placeMark(areas)];
    }

    [[nodiscard]] QString nameOf(const Way &way) const
    {
        if (way.message.fate != WayFate::Copy)
            return timedSentence(m_drawing.content, way.told);
        return u"%1: %2"_s.arg(timeTextOf(m_events[way.told].at),
                               m_drawing.content.sentenceOfCopy(way.told));
    }

    [[nodiscard]] DiagramThing thingOf(const Way &way) const
    {
        const bool isLost = way.message.fate == WayFate::Lost;
        return {isLost ? u"message lost-message"_s : u"message"_s, nameOf(way), way.message.sent,
                way.message.end};
    }

    [[nodiscard]] QString colourOf(const Way &way) const
    {
        return way.message.fate == WayFate::Lost ? u"lost"_s : diagramStyleOf(m_events[way.told]);
    }

    void draw(const Way &way)
    {
        const QString colour = colourOf(way);
        m_pen.begin(thingOf(way));
        drawLine(way, colour);
        if (way.message.fate == WayFate::Lost)
            m_pen.cross(way.tip, 7, u"lost"_s);
        else if (endsAsCake(way))
            m_pen.cake(way.tip, doorSize);
        else if (endsUnknown(way))
            m_pen.unknown(way.tip, 12);
        else
            m_pen.arrowHead(way.from, way.tip, colour + u"-fill"_s);
        m_pen.end();
    }

    void drawLine(const Way &way, const QString &colour)
    {
        QString style = colour;
        if (isCake(way))
            style += u" dotted thin"_s;
        else if (way.message.fate == WayFate::Lost || way.message.fate == WayFate::UnderWay)
            style += u" dotted"_s;
        else if (way.message.fate == WayFate::Copy || isUnknownOutcome(m_events[way.told]))
            style += u" dashed"_s;
        m_pen.line(way.from, way.to, style);
    }

    void addLabel(const Way &way)
    {
        DiagramLabel label;
        label.thing = thingOf(way);
        label.style = u"halo mid %1-text"_s.arg(colourOf(way));
        label.rank = rankOf(m_events[way.told]);
        const double span = std::abs(way.to.x() - way.from.x());
        label.texts = wordsOf(m_drawing.content, way.message, way.told, span);
        if (isCake(way))
            label.placesOf = [way](const QRectF &box) {
                return placesBesideDoor(way, box);
            };
        else
            label.placesOf = [way](const QRectF &box) {
                return placesAlong(way, box);
            };
        m_drawing.labels.push_back(std::move(label));
    }

    DiagramDrawing &m_drawing;
    DiagramRenderer &m_pen;
    const std::vector<Event> &m_events;
    const DiagramLayout &m_layout;
    std::vector<Way> m_ways;
};

} // namespace

void drawMessages(DiagramDrawing &drawing)
{
    MessageDrawer(&drawing).run();
}

} // namespace onecake
