// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/duration_text.h"
#include "core/sim/export/event_text.h"
#include "core/sim/export/plain_text.h"
#include "core/sim/export/svg_layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double timesX = 76;
constexpr double bandWidth = 124;
constexpr double barWidth = 9;

class SceneryDrawer
{
public:
    SceneryDrawer(SvgPen *pen, LabelPlacer *placer, const Timeline &timeline,
                  const SvgLayout &layout)
        : m_pen(pen)
        , m_placer(placer)
        , m_events(timeline.events())
        , m_layout(layout)
        , m_tunnels(tunnelsOf(timeline))
        , m_leases(leasesOf(timeline))
        , m_troubles(storeTroublesOf(timeline))
    {}

    void run()
    {
        for (const Stretch &tunnel : m_tunnels)
            drawTunnel(tunnel);
        for (int lane = 0; lane <= static_cast<int>(Lane::Payment); ++lane)
            drawLane(static_cast<Lane>(lane));
        for (const Stretch &trouble : m_troubles)
            drawTrouble(trouble);
        for (const Stretch &lease : m_leases)
            drawLease(lease);
        drawTimes();
    }

private:
    [[nodiscard]] QRectF areaOf(const Stretch &stretch, Lane lane, double width) const
    {
        const double top = m_layout.scale.y(stretch.begin);
        const bool isOpen = stretch.last >= m_layout.eventCount && !stretch.ranOut;
        const double bottom = isOpen ? m_layout.laneBottom : m_layout.scale.y(stretch.end);
        constexpr double lowest = 3;
        return {SvgLayout::x(lane) - width / 2, top, width, std::max(lowest, bottom - top)};
    }

    void drawTunnel(const Stretch &tunnel)
    {
        if (!m_layout.shows(tunnel.first))
            return;
        const QRectF area = areaOf(tunnel, Lane::Network, bandWidth);
        m_pen->begin(u"stretch"_s,
                     u"The train is in the tunnel from %1 to %2: nothing gets through."_s.arg(
                         timeTextOf(tunnel.begin), timeTextOf(tunnel.end)));
        m_pen->rect(area, 8, u"tunnel"_s);
        const QRectF label = labelBox(u"tunnel"_s, {area.center().x(), area.top() + 14});
        m_placer->block(label);
        m_placer->avoidLine(area.topLeft(), area.bottomLeft());
        m_placer->avoidLine(area.topRight(), area.bottomRight());
        m_pen->text({area.center().x(), area.top() + 18}, u"tunnel"_s, u"tunnel-text mid"_s);
        m_pen->end();
    }

    void drawLane(Lane lane)
    {
        const double x = SvgLayout::x(lane);
        double y = m_layout.laneTop;
        for (const TimeBreak &pause : m_layout.scale.breaks()) {
            m_pen->line({x, y}, {x, pause.top}, u"lane"_s);
            m_pen->line({x, pause.top}, {x, pause.bottom}, u"lane pause"_s);
            drawSlashes({x, (pause.top + pause.bottom) / 2});
            y = pause.bottom;
        }
        m_pen->line({x, y}, {x, m_layout.laneBottom}, u"lane"_s);
    }

    // The sign by which a drawing says that something was left out.
    void drawSlashes(QPointF middle)
    {
        for (const double offset : {-2.5, 2.5}) {
            m_pen->line(middle + QPointF(-6, offset + 2.5), middle + QPointF(6, offset - 2.5),
                        u"pause"_s);
        }
    }

    void drawTrouble(const Stretch &trouble)
    {
        if (!m_layout.shows(trouble.first))
            return;
        m_pen->begin(u"stretch"_s, sentenceOf(m_events[trouble.first]));
        m_pen->rect(areaOf(trouble, Lane::Store, barWidth * 3), 3, u"trouble"_s);
        m_pen->end();
    }

    void drawLease(const Stretch &lease)
    {
        if (!m_layout.shows(lease.first))
            return;
        // Leases of several keys stand side by side.
        const auto isBeside = [&lease](const Stretch &other) {
            return other.first < lease.first && other.last > lease.first;
        };
        const auto before = std::count_if(m_leases.begin(), m_leases.end(), isBeside);
        QRectF area = areaOf(lease, Lane::Store, barWidth);
        area.translate(static_cast<double>(before % 4) * (barWidth + 2), 0);
        const QString ending = lease.ranOut ? u"; then its lease is over"_s : QString();
        m_pen->begin(u"stretch"_s,
                     u"Key %1 is claimed, fence %2, from %3 to %4%5."_s.arg(shortKey(lease.key))
                         .arg(lease.fence)
                         .arg(timeTextOf(lease.begin), timeTextOf(lease.end), ending));
        m_pen->rect(area, 2, u"lease"_s);
        if (lease.ranOut && lease.end <= m_events[m_layout.eventCount - 1].at)
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

    void drawTimes()
    {
        constexpr double lineHeight = 14;
        double freeFrom = 0;
        for (const Duration instant : m_layout.scale.instants()) {
            const double y = m_layout.scale.y(instant);
            if (y < freeFrom)
                continue;
            m_pen->text({timesX, y + 4}, timeTextOf(instant), u"time right"_s);
            freeFrom = y + lineHeight;
        }
        for (const TimeBreak &pause : m_layout.scale.breaks()) {
            const QString span = toReadableText(pause.end - pause.begin);
            m_pen->begin(u"gap"_s, u"Nothing happens for %1; not drawn to scale."_s.arg(span));
            m_pen->text({timesX, (pause.top + pause.bottom) / 2 + 4}, u"⋮ "_s + span,
                        u"time right"_s);
            m_pen->end();
        }
    }

    SvgPen *m_pen;
    LabelPlacer *m_placer;
    const std::vector<Event> &m_events;
    const SvgLayout &m_layout;
    std::vector<Stretch> m_tunnels;
    std::vector<Stretch> m_leases;
    std::vector<Stretch> m_troubles;
};

} // namespace

void drawScenery(SvgPen &pen, LabelPlacer &placer, const Timeline &timeline,
                 const SvgLayout &layout)
{
    SceneryDrawer(&pen, &placer, timeline, layout).run();
}

} // namespace onecake
