// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/svg.h"

#include "core/lab/diagram/diagram.h"
#include "core/lab/diagram/diagram_door.h"
#include "core/lab/diagram/diagram_layout.h"
#include "core/lab/diagram/media/svg_pen.h"
#include "core/lab/explain/explanation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double pictureWidth = 1240;
constexpr double titleY = 30;
constexpr double namesY = 64;
constexpr double laneStart = 76;
constexpr double storyStartY = 104;
constexpr double afterStory = 36;
constexpr double footer = 44;

void drawNames(SvgPen &pen, const LanePlan &plan, double y)
{
    for (const DiagramLane &lane : plan.lanes)
        pen.text({lane.x, y}, lane.name, u"name mid"_s);
}

struct Mood {
    QStringView sign;
    QStringView style;
};

Mood moodOf(VerdictState state)
{
    switch (state) {
    case VerdictState::Holds:
        return {u"✓", u"sum effect-text"};
    case VerdictState::Broken:
        return {u"✗", u"sum lost-text"};
    case VerdictState::Undecided:
        return {u"?", u"sum unknown-text"};
    case VerdictState::NotObserved:
        break;
    }
    return {u"–", u"sum faint"};
}

DiagramLayout layoutOf(const DiagramContent &content)
{
    const Timeline &timeline = content.timeline();
    const LanePlan lanes =
        lanePlanFor(std::max(pictureWidth, leastWidthFor(content.cast())), content.cast());
    const size_t eventCount = std::min(mostEventsInSvg, timeline.events().size());
    DiagramLayout layout{lanes, TimeScale(timeline, eventCount, {storyStartY, 1, true, {}})};
    layout.end = eventCount;
    layout.top = laneStart;
    layout.bottom = layout.scale.bottom() + afterStory + heightOfAwaitedCakes(content, eventCount);
    return layout;
}

} // namespace

QByteArray toSvg(const Timeline &timeline, VerdictState state)
{
    const DiagramContent content(timeline);
    const DiagramLayout layout = layoutOf(content);
    const QString summary = summaryOf(outcomeOf(timeline));
    const Mood mood = moodOf(state);
    SvgPen pen(
        {layout.lanes.width, layout.bottom + footer, u"OneCake: %1"_s.arg(summary),
         explanationText(timeline.events(), RunPhase::Over) + u' '
             + u"A sequence diagram of one run. Time runs downwards; the lanes are customer, "
               u"website, network, API, store, kitchen and payment. Where nothing happened for "
               u"long, time is broken out."_s});
    LabelPlacer placer(QRectF(QPointF(timesRight + 4, layout.top + 2),
                              QPointF(layout.lanes.width - 4, layout.bottom)));
    pen.text({24, titleY}, mood.sign.toString() + u' ' + summary, mood.style.toString());
    drawNames(pen, layout.lanes, namesY);
    const double doorY = layout.scale.bottom() + afterStory / 2;
    placer.block(
        {timesRight, doorY, layout.lanes.width, heightOfAwaitedCakes(content, layout.end)});
    drawDiagram(pen, placer, content, layout);
    drawAwaitedCakes(pen, content, layout, layout.end, doorY);
    drawNames(pen, layout.lanes, layout.bottom + 18);
    const size_t hidden = timeline.events().size() - layout.end;
    if (hidden > 0)
        pen.text({24, layout.bottom + 36}, u"… %1 more events are not shown"_s.arg(hidden),
                 u"lost-text"_s);
    return pen.finished();
}

} // namespace onecake
