// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/duration_text.h"
#include "core/sim/export/diagram_layout.h"
#include "core/sim/export/diagram_steps.h"
#include "core/sim/export/event_text.h"
#include "core/sim/export/plain_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

class StretchDrawer
{
public:
    StretchDrawer(DiagramPen *pen, LabelPlacer *placer, const DiagramContent &content,
                  const DiagramLayout &layout)
        : m_pen(pen)
        , m_placer(placer)
        , m_events(content.events())
        , m_layout(layout)
    {}

    void draw(const DiagramStretch &drawn)
    {
        const Stretch &stretch = drawn.stretch;
        if (!m_layout.shows(stretch.last) && !m_layout.isUnfinished(stretch.first, stretch.last))
            return;
        switch (drawn.kind) {
        case StretchKind::Tunnel:
            drawTunnel(stretch);
            return;
        case StretchKind::Trouble:
            drawTrouble(stretch);
            return;
        case StretchKind::Lease:
            drawLease(stretch, drawn.column);
            return;
        }
    }

private:
    [[nodiscard]] QRectF areaOf(const Stretch &stretch, Lane lane, double width) const
    {
        const double top = m_layout.scale.y(stretch.begin);
        const bool isOpen = stretch.last >= m_layout.end && !stretch.ranOut;
        const double bottom = isOpen ? m_layout.bottom : m_layout.scale.y(stretch.end);
        constexpr double lowest = 3;
        return {m_layout.x(lane) - width / 2, top, width, std::max(lowest, bottom - top)};
    }

    [[nodiscard]] static DiagramThing thingOf(const Stretch &stretch, const QString &name)
    {
        return {u"stretch"_s, name, stretch.first, stretch.last};
    }

    void drawTunnel(const Stretch &tunnel)
    {
        const QRectF area = areaOf(tunnel, Lane::Network, tunnelWidth);
        m_pen->begin(
            thingOf(tunnel,
                    u"The train is in the tunnel from %1 to %2: nothing gets through."_s.arg(
                        timeTextOf(tunnel.begin), timeTextOf(tunnel.end))));
        m_pen->rect(area, 8, u"tunnel"_s);
        m_placer->block(labelBox(u"tunnel"_s, {area.center().x(), area.top() + 14}));
        m_placer->avoidLine(area.topLeft(), area.bottomLeft());
        m_placer->avoidLine(area.topRight(), area.bottomRight());
        m_pen->text({area.center().x(), area.top() + 18}, u"tunnel"_s, u"tunnel-text mid"_s);
        m_pen->end();
    }

    void drawTrouble(const Stretch &trouble)
    {
        m_pen->begin(thingOf(trouble, sentenceOf(m_events[trouble.first])));
        m_pen->rect(areaOf(trouble, Lane::Store, troubleWidth), 3, u"trouble"_s);
        m_pen->end();
    }

    void drawLease(const Stretch &lease, int column)
    {
        QRectF area = areaOf(lease, Lane::Store, leaseWidth);
        area.translate(offsetOfLease(column), 0);
        const QString ending = lease.ranOut ? u"; then its lease is over"_s : QString();
        const QString name = u"Key %1 is claimed, fence %2, from %3 to %4%5."_s.arg(
            shortKey(lease.key), QString::number(lease.fence), timeTextOf(lease.begin),
            timeTextOf(lease.end), ending);
        m_pen->begin(thingOf(lease, name));
        m_pen->rect(area, 2, u"lease"_s);
        if (lease.ranOut && lease.end <= m_events[m_layout.end - 1].at)
            drawEndOfLease(area);
        m_pen->end();
    }

    void drawEndOfLease(const QRectF &bar)
    {
        m_pen->line(bar.bottomLeft() + QPointF(-5, 0), bar.bottomRight() + QPointF(5, 0),
                    u"unknown"_s);
        const QString words = u"lease over"_s;
        const QPointF middle(bar.right() + 46, bar.bottom());
        const QRectF box = m_placer->place({labelBox(words, middle)});
        m_pen->text({box.left(), box.bottom() - 4}, words, u"halo lease-text"_s);
    }

    DiagramPen *m_pen;
    LabelPlacer *m_placer;
    const std::vector<Event> &m_events;
    const DiagramLayout &m_layout;
};

// The sign by which a drawing says that something was left out.
void drawSlashes(DiagramPen &pen, QPointF middle)
{
    for (const double offset : {-2.5, 2.5}) {
        pen.line(middle + QPointF(-6, offset + 2.5), middle + QPointF(6, offset - 2.5), u"pause"_s);
    }
}

void drawLane(DiagramPen &pen, const DiagramLayout &layout, double x)
{
    double y = layout.top;
    for (const TimeBreak &pause : layout.scale.breaks(layout.top, layout.bottom)) {
        pen.line({x, y}, {x, pause.top}, u"lane"_s);
        pen.line({x, pause.top}, {x, pause.bottom}, u"lane pause"_s);
        drawSlashes(pen, {x, (pause.top + pause.bottom) / 2});
        y = pause.bottom;
    }
    pen.line({x, y}, {x, layout.bottom}, u"lane"_s);
}

} // namespace

void drawStretches(DiagramPen &pen, LabelPlacer &placer, const DiagramContent &content,
                   const DiagramLayout &layout)
{
    StretchDrawer drawer(&pen, &placer, content, layout);
    for (const DiagramStretch &stretch : content.stretches())
        drawer.draw(stretch);
}

void drawLanes(DiagramPen &pen, const DiagramLayout &layout)
{
    for (const double x : layout.lanes.xs)
        drawLane(pen, layout, x);
}

void drawTimes(DiagramPen &pen, const DiagramLayout &layout, double right)
{
    constexpr double lineHeight = 14;
    double freeFrom = layout.top;
    for (const Duration instant : layout.scale.instants(layout.top, layout.bottom)) {
        const double y = layout.scale.y(instant);
        if (y < freeFrom)
            continue;
        pen.text({right, y + 4}, timeTextOf(instant), u"time right"_s);
        freeFrom = y + lineHeight;
    }
    for (const TimeBreak &pause : layout.scale.breaks(layout.top, layout.bottom)) {
        const QString span = toReadableText(pause.end - pause.begin);
        pen.begin({u"gap"_s, u"Nothing happens for %1; not drawn to scale."_s.arg(span),
                   layout.first, layout.first});
        pen.text({right, (pause.top + pause.bottom) / 2 + 4}, u"⋮ "_s + span, u"time right"_s);
        pen.end();
    }
}

} // namespace onecake
