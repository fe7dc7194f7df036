// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/paged_diagram.h"

#include "core/lab/diagram/diagram.h"
#include "core/lab/diagram/diagram_layout.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/sim/scenario/scenario.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct PresentLine {
    Duration now{0};
    double y = 0;
    Latencies latencies;
};

Duration usualTimeOf(MessageKind kind, const Latencies &latencies)
{
    switch (kind) {
    case MessageKind::None:
    case MessageKind::Order:
    case MessageKind::Screen:
        return latencies.screen;
    case MessageKind::Cake:
        return latencies.delivery;
    case MessageKind::Request:
    case MessageKind::Reply:
        return latencies.network;
    case MessageKind::StoreCall:
    case MessageKind::StoreAnswer:
        return latencies.store;
    case MessageKind::Charge:
    case MessageKind::ChargeAnswer:
        return latencies.payment;
    case MessageKind::Bake:
    case MessageKind::BakeAnswer:
        return latencies.kitchen;
    }
    Q_UNREACHABLE();
}

// How much of its way a message has behind it, as far as one can tell.
double partOf(const Event &sent, const PresentLine &present)
{
    constexpr double most = 0.97; // it has not arrived
    const Duration usual = usualTimeOf(sent.message, present.latencies);
    const auto taken = static_cast<double>((present.now - sent.at).count());
    return usual.count() <= 0 ? most : std::min(taken / static_cast<double>(usual.count()), most);
}

void drawOnItsWay(DiagramRenderer &pen, const DiagramContent &content, const DiagramLayout &layout,
                  const PresentLine &present, const MessageWay &way)
{
    const Event &sent = content.events()[way.sent];
    if (sent.message == MessageKind::Cake)
        return; // it stands at the door
    const QPointF from = layout.at(content.spotOf(way.sent, sent.from), sent.at);
    const double goal = layout.lanes.x(content.spotOf(way.sent, sent.to));
    const QPointF tip(from.x() + (goal - from.x()) * partOf(sent, present), present.y);
    const QString style = diagramStyleOf(sent);
    pen.begin({u"message"_s, u"%1: %2"_s.arg(timeTextOf(sent.at), content.sentenceOf(way.sent)),
               way.sent, way.sent});
    pen.line(from, tip, style);
    pen.arrowHead(from, tip, style + u"-fill"_s);
    pen.end();
}

void drawOpen(DiagramRenderer &pen, const DiagramContent &content, const DiagramLayout &layout,
              const PresentLine &present, const DiagramStretch &open)
{
    const Stretch &stretch = open.stretch;
    const Event &begin = content.events()[stretch.first];
    const bool isTunnel = open.kind == StretchKind::Tunnel;
    const bool isLease = open.kind == StretchKind::Lease;
    const double width = isTunnel ? tunnelWidth : isLease ? leaseWidth : troubleWidth;
    const double top = layout.scale.y(stretch.begin);
    const double x = layout.lanes.x({isTunnel ? Lane::Network : Lane::Store, 0})
        + (isLease ? offsetOfLease(open.column) : 0);
    const QRectF area(x - width / 2, top, width, std::max(3.0, present.y - top));
    pen.begin({u"stretch"_s,
               u"%1: %2"_s.arg(timeTextOf(begin.at), content.sentenceOf(stretch.first)),
               stretch.first, stretch.first});
    if (isTunnel) {
        pen.rect(area, 8, u"tunnel"_s);
        pen.text({x, top + 18}, u"tunnel"_s, u"tunnel-text mid"_s);
    } else {
        pen.rect(area, 2, isLease ? u"lease"_s : u"trouble"_s);
    }
    pen.end();
}

// `layout` reaches from the last event down to the end of the picture.
void drawPresent(DiagramRenderer &pen, const DiagramContent &content, const DiagramLayout &layout,
                 const PresentLine &present)
{
    for (const DiagramLane &lane : layout.lanes.lanes)
        pen.line({lane.x, layout.top}, {lane.x, layout.bottom}, u"lane"_s);
    const auto &stretches = content.stretches();
    for (auto open = stretches.rbegin(); open != stretches.rend(); ++open) {
        if (open->stretch.last < layout.end)
            break; // those that are not over come last
        drawOpen(pen, content, layout, present, *open);
    }
    const auto &ways = content.ways();
    for (auto way = ways.rbegin(); way != ways.rend() && way->fate == WayFate::UnderWay; ++way)
        drawOnItsWay(pen, content, layout, present, *way);
}

// Keeps the labels of a page away from the words that are drawn with the present.
void blockLiveWords(LabelPlacer &placer, const DiagramContent &content, const DiagramLayout &layout)
{
    for (const DiagramStretch &open : content.stretches()) {
        if (open.kind != StretchKind::Tunnel || open.stretch.last < content.events().size())
            continue;
        const QPointF top = layout.at({Lane::Network, 0}, open.stretch.begin);
        placer.block(labelBox(u"tunnel"_s, top + QPointF(0, 14)));
    }
}

constexpr double pictureTop = 26;
constexpr double belowPresent = 40;

// Small enough to be laid out within a frame; every story fits on one.
constexpr size_t eventsOfPage = 240;

} // namespace

DiagramCast castOf(const Scenario &scenario)
{
    DiagramCast cast;
    for (const CustomerSpec &customer : scenario.customers)
        cast.customers.append(customer.id);
    cast.apis = scenario.apiCount;
    return cast;
}

QRectF presentWordsAt(double y, double width)
{
    constexpr QSizeF size(96, 15);
    return {QPointF(width - 8 - size.width(), y + 2), size};
}

PagedDiagram::PagedDiagram(const Timeline *timeline)
    : m_timeline(timeline)
    , m_content(*timeline)
    , m_lanes(lanePlanFor(m_scale.width, {}))
    , m_times(*timeline, 0, {pictureTop, 1, true, {}})
{
    read();
}

void PagedDiagram::setTimeline(const Timeline *timeline)
{
    m_timeline = timeline;
    m_pages.clear();
    read();
}

void PagedDiagram::setCast(const DiagramCast &cast)
{
    if (cast == m_cast)
        return;
    m_cast = cast;
    m_pages.clear();
    read();
}

void PagedDiagram::setScale(const DiagramScale &scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_lanes = lanePlan();
    measureTime();
    for (Page &page : m_pages)
        page.sheet.reset();
}

void PagedDiagram::setAxis(std::shared_ptr<const std::vector<Duration>> instants, bool isLonger)
{
    m_axis = std::move(instants);
    measureTime();
    if (isLonger)
        return;
    for (Page &page : m_pages)
        page.sheet.reset();
}

LanePlan PagedDiagram::lanePlan() const
{
    return m_scale.showsTimes ? lanePlanFor(m_scale.width, m_content.cast())
                              : timelessPlanFor(m_scale.width, m_content.cast());
}

Duration PagedDiagram::axisEnd() const
{
    return m_axis && !m_axis->empty() ? m_axis->back() : m_timeline->end();
}

void PagedDiagram::update(const DiagramPresent &present)
{
    const bool hasMoved = present.next != m_present.next;
    m_present = present;
    if (m_readCount != m_timeline->events().size())
        read();
    else if (hasMoved)
        measureTime();
    drawLive(present);
}

void PagedDiagram::read()
{
    const DiagramCast before = m_content.cast();
    m_content = DiagramContent(*m_timeline, m_cast);
    if (m_content.cast() != before)
        m_pages.clear(); // there are other lanes now
    m_lanes = lanePlan();
    m_readCount = m_timeline->events().size();
    cutPages();
    gatherStops();
    measureTime();
}

void PagedDiagram::measureTime()
{
    m_times = timesAt(m_scale.zoom);
}

TimeScale PagedDiagram::timesAt(double zoom) const
{
    const TimeScaleOptions options{pictureTop, zoom, m_scale.breaksOut, m_present.next};
    if (m_axis)
        return {std::span(*m_axis), options};
    return {*m_timeline, m_readCount, options};
}

// After which events no message is under way, and none follows for a while, so that the labels of
// two pages do not meet. A cake's long way crosses pages.
std::vector<bool> PagedDiagram::quietAfter() const
{
    const std::vector<Event> &events = m_content.events();
    std::vector<int> changes(events.size() + 1);
    for (const MessageWay &way : m_content.ways()) {
        if (events[way.sent].message == MessageKind::Cake)
            continue;
        ++changes[way.sent];
        --changes[way.end];
    }
    std::vector<bool> quiet(events.size());
    int underWay = 0;
    for (size_t at = 0; at < events.size(); ++at) {
        underWay += changes[at];
        const bool isPause =
            at + 1 == events.size() || events[at + 1].at - events[at].at > longestDrawn;
        quiet[at] = underWay == 0 && isPause;
    }
    return quiet;
}

void PagedDiagram::cutPages()
{
    std::vector<Page> former = std::exchange(m_pages, {});
    const std::vector<bool> quiet = quietAfter();
    size_t first = 0;
    for (size_t at = 0; at < quiet.size(); ++at) {
        const bool isLast = at + 1 == quiet.size();
        if (!isLast && (at + 1 - first < eventsOfPage || !quiet[at]))
            continue;
        Page page;
        page.first = first;
        page.end = at + 1;
        page.reach = first;
        const size_t number = m_pages.size();
        // A page with others behind it has got everything that it ever will.
        const bool isAsBefore = number + 1 < former.size() && former[number].first == page.first
            && former[number].end == page.end;
        if (isAsBefore)
            page.sheet = std::move(former[number].sheet);
        m_pages.push_back(std::move(page));
        first = at + 1;
    }
    findReaches();
}

// The first event of what is over on a page: a cake's way may begin on an earlier one.
void PagedDiagram::findReaches()
{
    const auto consider = [this](size_t begin, size_t over) {
        const auto page = std::upper_bound(
            m_pages.begin(), m_pages.end(), over,
            [](size_t event, const Page &candidate) { return event < candidate.end; });
        if (page != m_pages.end())
            page->reach = std::min(page->reach, begin);
    };
    for (const MessageWay &way : m_content.ways())
        consider(way.sent, way.end);
    for (const DiagramStretch &stretch : m_content.stretches())
        consider(stretch.stretch.first, stretch.stretch.last);
}

void PagedDiagram::gatherStops()
{
    m_stops = m_content.notes();
    for (const MessageWay &way : m_content.ways())
        m_stops.push_back(way.fate == WayFate::UnderWay ? way.sent : way.end);
    for (const DiagramStretch &stretch : m_content.stretches())
        m_stops.push_back(stretch.stretch.first);
    std::sort(m_stops.begin(), m_stops.end());
    m_stops.erase(std::unique(m_stops.begin(), m_stops.end()), m_stops.end());
}

DiagramLayout PagedDiagram::layoutOf(const Page &page) const
{
    const std::vector<Event> &events = m_content.events();
    DiagramLayout layout{m_lanes, m_times};
    layout.first = page.first;
    layout.end = page.end;
    layout.showsUnfinished = false;
    layout.showsTimes = m_scale.showsTimes;
    layout.top = page.first == 0 ? 0 : m_times.y(events[page.first - 1].at);
    layout.bottom = m_times.y(events[page.end - 1].at);
    return layout;
}

// Half-way to the pages around; the last one leaves the room below the present to what is there.
QRectF PagedDiagram::roomOf(const Page &page) const
{
    const std::vector<Event> &events = m_content.events();
    const auto border = [&](size_t event) {
        return (m_times.y(events[event - 1].at) + m_times.y(events[event].at)) / 2;
    };
    const double top = page.first == 0 ? 0 : border(page.first);
    const double end = m_times.y(events[page.end - 1].at);
    const bool isAwaited = heightOfAwaitedCakes(m_content, m_readCount) > 0;
    const double bottom = page.end < events.size() ? border(page.end)
        : isAwaited                                ? end
                                                   : end + belowPresent - 4;
    return {QPointF(m_scale.showsTimes ? timesRight + 4 : 4, top),
            QPointF(m_lanes.width - 4, bottom)};
}

std::unique_ptr<DisplayList> PagedDiagram::draw(const Page &page) const
{
    const DiagramLayout layout = layoutOf(page);
    auto sheet = std::make_unique<DisplayList>();
    LabelPlacer placer(roomOf(page));
    if (page.end == m_readCount)
        placer.block(presentWordsAt(layout.bottom, m_lanes.width));
    blockLiveWords(placer, m_content, layout);
    drawDiagram(*sheet, placer, m_content, layout);
    return sheet;
}

void PagedDiagram::drawLive(const DiagramPresent &present)
{
    m_live.clear();
    DiagramLayout layout{m_lanes, m_times};
    layout.end = m_readCount;
    layout.top = m_readCount == 0 ? 0 : m_times.y(m_timeline->end());
    layout.bottom = std::max(height(), present.leastHeight);
    drawPresent(m_live, m_content, layout, {present.now, yOf(present.now), present.latencies});
    drawAwaitedCakes(m_live, m_content, layout, present.shownCount, yOf(present.shownAt));
}

double PagedDiagram::yOf(Duration instant) const
{
    if (m_present.next || instant <= axisEnd())
        return m_times.y(instant);
    // Nobody knows how long the quiet will last: its line goes down as far as a break would.
    const auto quiet = static_cast<double>((instant - axisEnd()).count());
    return m_times.bottom() + std::min(quiet * pixelsPerMs * m_scale.zoom, belowPresent);
}

double PagedDiagram::awaitedHeight() const
{
    return std::max(belowPresent, heightOfAwaitedCakes(m_content, m_readCount) + 8);
}

double PagedDiagram::height() const
{
    return std::max(yOf(m_present.now), yOf(axisEnd())) + awaitedHeight();
}

double PagedDiagram::zoomToFit(double height, double most) const
{
    constexpr int steps = 24;
    double low = 0;
    double high = most;
    // The quiet after the last event shrinks with time, too; it is never higher than its margin.
    const double margin = awaitedHeight() + (m_present.now > axisEnd() ? belowPresent : 0);
    for (int step = 0; step < steps; ++step) {
        const double middle = (low + high) / 2;
        const bool fits = timesAt(middle).bottom() + margin <= height;
        (fits ? low : high) = middle;
    }
    return low;
}

QRectF PagedDiagram::areaOf(size_t event) const
{
    constexpr double reach = 10;
    const Event &it = m_content.events()[event];
    const double from = m_lanes.x(m_content.spotOf(event, it.from));
    const double to = m_lanes.x(m_content.spotOf(event, it.to));
    const double left = std::min(from, to) - reach;
    return {left, yOf(it.at) - reach, std::max(from, to) + reach - left, 2 * reach};
}

std::vector<const DisplayList *> PagedDiagram::sheetsWithin(double top, double bottom)
{
    constexpr double margin = 60; // labels lie beside their lines
    std::vector<const DisplayList *> sheets;
    for (Page &page : m_pages) {
        const double begin = m_times.y(m_content.events()[page.reach].at);
        const double end = m_times.y(m_content.events()[page.end - 1].at);
        if (end + margin < top || begin - margin > bottom)
            continue;
        if (!page.sheet)
            page.sheet = draw(page);
        sheets.push_back(page.sheet.get());
    }
    return sheets;
}

} // namespace onecake
