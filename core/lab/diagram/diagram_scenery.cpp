// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/text_width.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

class StretchDrawer
{
public:
    explicit StretchDrawer(DiagramDrawing *drawing)
        : m_drawing(*drawing)
        , m_pen(drawing->pen)
        , m_placer(drawing->placer)
        , m_events(drawing->content.events())
        , m_layout(drawing->layout)
    {}

    void draw(const DiagramStretch &drawn)
    {
        const Stretch &stretch = drawn.stretch;
        // Also what is drawn with another page is in the way of labels.
        if (drawn.kind != StretchKind::Tunnel && stretch.first < m_layout.end
            && stretch.last >= m_layout.first)
            m_placer.blockForLabels(areaOf(drawn));
        if (!m_layout.shows(stretch.last) && !m_layout.isUnfinished(stretch.first, stretch.last))
            return;
        switch (drawn.kind) {
        case StretchKind::Tunnel:
            drawTunnel(drawn);
            return;
        case StretchKind::Trouble:
            drawTrouble(drawn);
            return;
        case StretchKind::Lease:
            drawLease(drawn);
            return;
        }
    }

private:
    [[nodiscard]] QRectF areaOf(const DiagramStretch &drawn) const
    {
        const Stretch &stretch = drawn.stretch;
        const bool isTunnel = drawn.kind == StretchKind::Tunnel;
        const bool isLease = drawn.kind == StretchKind::Lease;
        const double width = isTunnel ? tunnelWidth : isLease ? leaseWidth : troubleWidth;
        const double x = m_layout.lanes.x({isTunnel ? Lane::Network : Lane::Store, 0})
            + (isLease ? offsetOfLease(drawn.column) : 0);
        const double top = m_layout.scale.y(stretch.begin);
        const bool isOpen = stretch.last >= m_layout.end && !stretch.ranOut;
        const double bottom = isOpen ? m_layout.bottom : m_layout.scale.y(stretch.end);
        constexpr double lowest = 3;
        return {x - width / 2, top, width, std::max(lowest, bottom - top)};
    }

    [[nodiscard]] static DiagramThing thingOf(const Stretch &stretch, const QString &name)
    {
        return {u"stretch"_s, name, stretch.first, stretch.last};
    }

    void drawTunnel(const DiagramStretch &drawn)
    {
        const QRectF area = areaOf(drawn);
        const DiagramThing tunnel =
            thingOf(drawn.stretch,
                    tr("The train is in the tunnel from %1 to %2: nothing gets through.")
                        .arg(timeTextOf(drawn.stretch.begin), timeTextOf(drawn.stretch.end)));
        m_pen.begin(tunnel);
        m_pen.rect(area, 8, u"tunnel"_s);
        m_pen.end();
        m_placer.avoidLine(area.topLeft(), area.bottomLeft());
        m_placer.avoidLine(area.topRight(), area.bottomRight());
        m_drawing.labels.push_back({tunnel,
                                    {u"tunnel"_s},
                                    u"tunnel-text mid"_s,
                                    LabelRank::Trouble,
                                    [area](const QRectF &box) {
                                        return placesInTunnel(area, box);
                                    }});
    }

    static std::vector<QRectF> placesInTunnel(const QRectF &tunnel, const QRectF &label)
    {
        std::vector<QRectF> boxes;
        const double highest = tunnel.top() + 14;
        const double lowest = std::max(tunnel.bottom() - 10, highest);
        for (int step = 0; highest + 7 * step <= lowest; ++step) {
            const double y = highest + 7 * step;
            for (const double offset : {0.0, -30.0, 30.0})
                boxes.push_back(label.translated(QPointF(tunnel.center().x() + offset, y)));
        }
        return boxes;
    }

    void drawTrouble(const DiagramStretch &drawn)
    {
        m_pen.begin(thingOf(drawn.stretch, m_drawing.content.sentenceOf(drawn.stretch.first)));
        m_pen.rect(areaOf(drawn), 3, u"trouble"_s);
        m_pen.end();
    }

    void drawLease(const DiagramStretch &drawn)
    {
        const Stretch &lease = drawn.stretch;
        const QRectF area = areaOf(drawn);
        const QString ending = lease.ranOut ? tr("; then its lease is over") : QString();
        const DiagramThing thing =
            thingOf(lease,
                    tr("Key %1 is claimed, fence %2, from %3 to %4%5.")
                        .arg(shortKey(lease.key), QString::number(lease.fence),
                             timeTextOf(lease.begin), timeTextOf(lease.end), ending));
        m_pen.begin(thing);
        m_pen.rect(area, 2, u"lease"_s);
        if (lease.ranOut && lease.end <= m_events[m_layout.end - 1].at)
            drawEndOfLease(area, thing);
        m_pen.end();
    }

    void drawEndOfLease(const QRectF &bar, const DiagramThing &lease)
    {
        constexpr double reach = 5;
        m_pen.line(bar.bottomLeft() + QPointF(-reach, 0), bar.bottomRight() + QPointF(reach, 0),
                   u"unknown"_s);
        m_placer.blockForLabels(
            {bar.left() - reach - 2, bar.bottom() - 2, bar.width() + 2 * reach + 4, 4});
        m_drawing.labels.push_back({lease,
                                    {tr("lease over")},
                                    u"halo mid lease-text"_s,
                                    LabelRank::Trouble,
                                    [bar](const QRectF &box) {
                                        return placesBesideEnd(bar, box);
                                    }});
    }

    static std::vector<QRectF> placesBesideEnd(const QRectF &bar, const QRectF &label)
    {
        const double reach = label.width() / 2 + 8;
        std::vector<QRectF> boxes;
        for (const double drop : {0.0, 10.0, -12.0, 18.0, -20.0, 26.0, -28.0}) {
            for (const double x : {bar.right() + reach, bar.left() - reach})
                boxes.push_back(label.translated(QPointF(x, bar.bottom() + drop)));
        }
        return boxes;
    }

    DiagramDrawing &m_drawing;
    DiagramRenderer &m_pen;
    LabelPlacer &m_placer;
    const std::vector<Event> &m_events;
    const DiagramLayout &m_layout;
};

// The sign by which a drawing says that something was left out.
void drawSlashes(DiagramDrawing &drawing, QPointF middle)
{
    for (const double offset : {-2.5, 2.5}) {
        drawing.pen.line(middle + QPointF(-6, offset + 2.5), middle + QPointF(6, offset - 2.5),
                         u"pause"_s);
    }
    drawing.placer.blockForLabels({middle.x() - 8, middle.y() - 7, 16, 14});
}

void drawLane(DiagramDrawing &drawing, double x)
{
    constexpr double leastForSlashes = 14;
    const DiagramLayout &layout = drawing.layout;
    double y = layout.top;
    for (const TimeBreak &pause : layout.scale.breaks(layout.top, layout.bottom)) {
        drawing.pen.line({x, y}, {x, pause.top}, u"lane"_s);
        drawing.pen.line({x, pause.top}, {x, pause.bottom}, u"lane pause"_s);
        if (pause.bottom - pause.top >= leastForSlashes)
            drawSlashes(drawing, {x, (pause.top + pause.bottom) / 2});
        y = pause.bottom;
    }
    drawing.pen.line({x, y}, {x, layout.bottom}, u"lane"_s);
}

} // namespace

void drawStretches(DiagramDrawing &drawing)
{
    StretchDrawer drawer(&drawing);
    for (const DiagramStretch &stretch : drawing.content.stretches())
        drawer.draw(stretch);
}

void drawLanes(DiagramDrawing &drawing)
{
    for (const DiagramLane &lane : drawing.layout.lanes.lanes)
        drawLane(drawing, lane.x);
}

// Those that have room, from above; how long a break is, is told where it has.
void drawTimes(DiagramDrawing &drawing)
{
    constexpr double lineHeight = 15;
    const DiagramLayout &layout = drawing.layout;
    if (!layout.showsTimes)
        return;
    std::vector<double> taken; // heights, in order
    if (layout.first > 0)
        taken.push_back(layout.top); // the last one of the page above
    for (const Duration instant : layout.scale.instants(layout.top, layout.bottom)) {
        const double y = layout.scale.y(instant);
        if (!taken.empty() && y < taken.back() + lineHeight)
            continue;
        drawing.pen.text({timesRight, y + 4}, timeTextOf(instant), u"time right"_s);
        taken.push_back(y);
    }
    for (const TimeBreak &pause : layout.scale.breaks(layout.top, layout.bottom)) {
        const double y = (pause.top + pause.bottom) / 2;
        const auto after = std::lower_bound(taken.begin(), taken.end(), y - lineHeight);
        const QString span = toReadableText(pause.end - pause.begin);
        drawing.pen.begin({u"gap"_s, tr("Nothing happens for %1; not drawn to scale.").arg(span),
                           layout.first, layout.first});
        if (after == taken.end() || *after >= y + lineHeight)
            drawing.pen.text({timesRight, y + 4}, u"⋮ "_s + span, u"time right"_s);
        drawing.pen.end();
    }
}

} // namespace onecake
