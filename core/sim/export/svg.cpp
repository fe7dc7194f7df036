// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/svg.h"

#include "core/sim/export/svg_layout.h"
#include "core/sim/export/terminal_labels.h"
#include "core/sim/export/text_width.h"
#include "core/sim/verdicts.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What the page says needs the most room.
constexpr std::array laneXs{124.0, 326.0, 486.0, 646.0, 806.0, 966.0, 1126.0};
constexpr double titleY = 30;
constexpr double namesY = 64;
constexpr double laneStart = 76;
constexpr double storyStartY = 104;
constexpr double afterStory = 36;
constexpr double footer = 44;

constexpr std::array<QStringView, 7> laneNames{u"Customer", u"Website", u"Network", u"API",
                                               u"Store",    u"Kitchen", u"Payment"};

void drawNames(SvgPen &pen, const Timeline &timeline, double y)
{
    constexpr int mostOfName = 20;
    const QString customer = cutToColumns(customersOf(timeline), mostOfName, u"…");
    for (size_t lane = 0; lane < laneNames.size(); ++lane) {
        const QString name = lane == 0 ? customer : laneNames.at(lane).toString();
        pen.text({SvgLayout::x(static_cast<Lane>(lane)), y}, name, u"name mid"_s);
    }
}

QString summaryLine(const Timeline &timeline)
{
    const QString sign = isAnyBroken(judge(timeline)) ? u"✗ "_s : u"✓ "_s;
    return sign + summaryOf(outcomeOf(timeline));
}

} // namespace

SvgLayout::SvgLayout(const Timeline &timeline, size_t mostEvents)
    : eventCount(std::min(mostEvents, timeline.events().size()))
    , scale(timeline, eventCount, storyStartY)
    , laneTop(laneStart)
    , laneBottom(scale.bottom() + afterStory)
    , height(laneBottom + footer)
{}

double SvgLayout::x(Lane lane)
{
    return laneXs.at(static_cast<size_t>(lane));
}

QString svgClassOf(const Event &event)
{
    switch (inkOf(event)) {
    case Ink::Request:
        return u"request"_s;
    case Ink::Effect:
        return u"effect"_s;
    case Ink::Lost:
        return u"lost"_s;
    case Ink::Store:
        return u"store"_s;
    case Ink::Lease:
        return u"lease"_s;
    case Ink::Unknown:
        return u"unknown"_s;
    case Ink::Plain:
    case Ink::Strong:
    case Ink::Faint:
    case Ink::Tunnel:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

void drawUnknown(SvgPen &pen, QPointF middle, double radius)
{
    std::vector<QPointF> corners;
    constexpr int sides = 6;
    constexpr double turn = 3.14159265358979323846 / 3;
    corners.reserve(sides);
    for (int side = 0; side < sides; ++side)
        corners.push_back(middle + QPointF(std::cos(side * turn), std::sin(side * turn)) * radius);
    pen.polygon(corners, u"unknown-fill"_s);
    pen.text(middle + QPointF(0, 4.5), u"?"_s, u"unknown-text mid"_s);
}

QByteArray toSvg(const Timeline &timeline)
{
    const SvgLayout layout(timeline, mostEventsInSvg);
    const QString summary = summaryLine(timeline);
    SvgPen pen({SvgLayout::width, layout.height, u"OneCake: %1"_s.arg(summary.sliced(2)),
                u"A sequence diagram of one run. Time runs downwards; the lanes are customer, "
                u"website, network, API, store, kitchen and payment. Where nothing happened for "
                u"long, time is broken out."_s});
    LabelPlacer placer(SvgLayout::width);
    const QString mood = summary.startsWith(u'✗') ? u"sum lost-text"_s : u"sum effect-text"_s;
    pen.text({24, titleY}, summary, mood);
    drawNames(pen, timeline, namesY);
    drawScenery(pen, placer, timeline, layout);
    drawMessages(pen, placer, timeline, layout);
    drawNotes(pen, placer, timeline, layout);
    drawNames(pen, timeline, layout.laneBottom + 18);
    const size_t hidden = timeline.events().size() - layout.eventCount;
    if (hidden > 0)
        pen.text({24, layout.laneBottom + 36}, u"… %1 more events are not shown"_s.arg(hidden),
                 u"lost-text"_s);
    return pen.finished();
}

} // namespace onecake
