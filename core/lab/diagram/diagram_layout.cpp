// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram_layout.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/terminal_labels.h"
#include "core/lab/diagram/text/text_width.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double breakHeight = 46;

// A picture that is squeezed further than this squeezes its breaks, too.
constexpr double leastZoomOfWholeBreaks = 0.4;

constexpr double marginLeft = 108;
constexpr double marginRight = 84;
constexpr double customerPitch = 68; // so that the names of two have room side by side
constexpr double apiPitch = 48;
constexpr int mostOfOneLane = 4;

// The gaps between the lanes, in units of one: what the page says needs the most room.
constexpr std::array gaps{1.25, 1.0, 1.0, 1.0, 1.0, 1.0};

int customersIn(const DiagramCast &cast)
{
    return std::clamp(static_cast<int>(cast.customers.size()), 1, mostOfOneLane);
}

int apisIn(const DiagramCast &cast)
{
    return std::clamp(cast.apis, 1, mostOfOneLane);
}

double widthOfCast(const DiagramCast &cast)
{
    return (customersIn(cast) - 1) * customerPitch + (apisIn(cast) - 1) * apiPitch;
}

QString customerName(const DiagramCast &cast, int member)
{
    constexpr int mostOfName = 20;
    constexpr int mostOfOneOfSeveral = 8;
    if (cast.customers.isEmpty())
        return tr("Customer");
    if (member == mostOfOneLane - 1 && cast.customers.size() > mostOfOneLane)
        return tr("others");
    Event event;
    event.actor = cast.customers[member];
    return cutToColumns(nameOfCustomer(event),
                        cast.customers.size() > 1 ? mostOfOneOfSeveral : mostOfName, u"…");
}

QString nameOf(LaneSpot spot, const DiagramCast &cast)
{
    switch (spot.lane) {
    case Lane::Customer:
        return customerName(cast, spot.member);
    case Lane::Website:
        return tr("Website");
    case Lane::Network:
        return tr("Network");
    case Lane::Api:
        if (spot.member == mostOfOneLane - 1 && cast.apis > mostOfOneLane)
            return tr("others");
        return cast.apis > 1 ? tr("API %1").arg(spot.member + 1) : u"API"_s;
    case Lane::Store:
        return tr("Store");
    case Lane::Kitchen:
        return tr("Kitchen");
    case Lane::Payment:
        return tr("Payment");
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

TimeScale::TimeScale(const Timeline &timeline, size_t eventCount, const TimeScaleOptions &options)
{
    const std::vector<Event> &events = timeline.events();
    m_knots.push_back({events.empty() ? Duration(0) : events.front().at, options.top});
    for (size_t at = 0; at < std::min(eventCount, events.size()); ++at)
        append(events[at].at, options);
    if (options.next)
        append(*options.next, options);
}

TimeScale::TimeScale(std::span<const Duration> instants, const TimeScaleOptions &options)
{
    m_knots.push_back({instants.empty() ? Duration(0) : instants.front(), options.top});
    for (const Duration instant : instants)
        append(instant, options);
    if (options.next)
        append(*options.next, options);
}

void TimeScale::append(Duration instant, const TimeScaleOptions &options)
{
    const Knot before = m_knots.back();
    const Duration span = instant - before.at;
    if (span.count() <= 0)
        return;
    const bool isBreak = options.breaksOut && span > longestDrawn;
    const double height = isBreak
        ? breakHeight * std::min(1.0, options.zoom / leastZoomOfWholeBreaks)
        : static_cast<double>(span.count()) * pixelsPerMs * options.zoom;
    m_knots.push_back({instant, before.y + height});
    if (isBreak)
        m_breaks.push_back({before.at, instant, before.y, before.y + height});
}

double TimeScale::y(Duration instant) const
{
    if (instant <= m_knots.front().at)
        return top();
    if (instant >= m_knots.back().at)
        return bottom();
    const auto after =
        std::upper_bound(m_knots.begin(), m_knots.end(), instant,
                         [](Duration wanted, const Knot &knot) { return wanted < knot.at; });
    const Knot &high = *after;
    const Knot &low = *(after - 1);
    const auto part = static_cast<double>((instant - low.at).count())
        / static_cast<double>((high.at - low.at).count());
    return low.y + part * (high.y - low.y);
}

Duration TimeScale::instantAt(double y) const
{
    if (y <= top())
        return m_knots.front().at;
    if (y >= bottom())
        return m_knots.back().at;
    const auto after =
        std::upper_bound(m_knots.begin(), m_knots.end(), y,
                         [](double wanted, const Knot &knot) { return wanted < knot.y; });
    const Knot &high = *after;
    const Knot &low = *(after - 1);
    const double part = (y - low.y) / (high.y - low.y);
    return low.at
        + Duration(static_cast<qint64>(part * static_cast<double>((high.at - low.at).count())));
}

std::vector<Duration> TimeScale::instants(double top, double bottom) const
{
    const auto isAbove = [](const Knot &knot, double y) {
        return knot.y < y;
    };
    std::vector<Duration> instants;
    auto knot = std::lower_bound(m_knots.begin(), m_knots.end(), top, isAbove);
    for (; knot != m_knots.end() && knot->y <= bottom; ++knot)
        instants.push_back(knot->at);
    return instants;
}

// Those that lie between two heights, as a whole.
std::vector<TimeBreak> TimeScale::breaks(double top, double bottom) const
{
    const auto isAbove = [](const TimeBreak &pause, double y) {
        return pause.top < y;
    };
    auto pause = std::lower_bound(m_breaks.begin(), m_breaks.end(), top, isAbove);
    std::vector<TimeBreak> breaks;
    for (; pause != m_breaks.end() && pause->bottom <= bottom; ++pause)
        breaks.push_back(*pause);
    return breaks;
}

double LanePlan::x(LaneSpot spot) const
{
    const auto isIt = [spot](const DiagramLane &lane) {
        return lane.spot.lane == spot.lane;
    };
    const auto first = std::find_if(lanes.begin(), lanes.end(), isIt);
    const auto end = std::find_if_not(first, lanes.end(), isIt);
    if (first == end)
        return 0;
    if (spot.member < 0)
        return (first->x + (end - 1)->x) / 2;
    return (first + std::min<qsizetype>(spot.member, end - first - 1))->x;
}

LanePlan lanePlanFor(double width, const DiagramCast &cast)
{
    double total = 0;
    for (const double gap : gaps)
        total += gap;
    const double unit = (width - marginLeft - marginRight - widthOfCast(cast)) / total;
    LanePlan plan;
    plan.width = width;
    double x = marginLeft;
    for (size_t at = 0; at <= gaps.size(); ++at) {
        const auto lane = static_cast<Lane>(at);
        const int members = lane == Lane::Customer ? customersIn(cast)
            : lane == Lane::Api                    ? apisIn(cast)
                                                   : 1;
        for (int member = 0; member < members; ++member) {
            if (member > 0)
                x += lane == Lane::Customer ? customerPitch : apiPitch;
            plan.lanes.push_back({{lane, member}, nameOf({lane, member}, cast), x});
        }
        x += at < gaps.size() ? gaps.at(at) * unit : 0;
    }
    return plan;
}

double leastWidthFor(const DiagramCast &cast)
{
    constexpr double leastUnit = 77;
    double width = marginLeft + marginRight + widthOfCast(cast);
    for (const double gap : gaps)
        width += gap * leastUnit;
    return width;
}

// The room that the times take at the left edge.
constexpr double timesWidth = 52;

LanePlan timelessPlanFor(double width, const DiagramCast &cast)
{
    LanePlan plan = lanePlanFor(width + timesWidth, cast);
    plan.width = width;
    for (DiagramLane &lane : plan.lanes)
        lane.x -= timesWidth;
    return plan;
}

double leastTimelessWidthFor(const DiagramCast &cast)
{
    return leastWidthFor(cast) - timesWidth;
}

std::vector<Duration> instantsOf(std::span<const Timeline *const> runs)
{
    std::vector<Duration> instants;
    for (const Timeline *run : runs) {
        const auto middle = static_cast<qsizetype>(instants.size());
        for (const Event &event : run->events()) {
            if (instants.size() == static_cast<size_t>(middle) || instants.back() != event.at)
                instants.push_back(event.at);
        }
        std::inplace_merge(instants.begin(), instants.begin() + middle, instants.end());
    }
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
    return instants;
}

QString diagramStyleOf(const Event &event)
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
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
