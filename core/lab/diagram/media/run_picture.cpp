// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/run_picture.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram.h"
#include "core/lab/explain/explanation.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace run_picture {

PictureMood moodOf(VerdictState state)
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

void drawLaneNames(DiagramRenderer &pen, const LanePlan &plan, double y)
{
    for (const DiagramLane &lane : plan.lanes)
        pen.text({lane.x, y}, lane.name, u"name mid"_s);
}

} // namespace run_picture

namespace {

using namespace run_picture;

constexpr double storyStartY = 104;
// The names of the lanes above a slice that is not the first.
constexpr double sliceHeader = 34;
constexpr double nameBaseline = 12; // above the slice

DiagramLayout pictureLayoutOf(const DiagramContent &content, const RunPictureOptions &options)
{
    const Timeline &timeline = content.timeline();
    const LanePlan lanes =
        lanePlanFor(std::max(options.width, leastWidthFor(content.cast())), content.cast());
    const size_t eventCount = std::min(mostEventsInSvg, timeline.events().size());
    DiagramLayout layout{
        lanes, TimeScale(timeline, eventCount, {storyStartY, options.timeZoom, true, {}})};
    layout.end = eventCount;
    layout.top = laneStart;
    layout.bottom = layout.scale.bottom() + afterStory + heightOfAwaitedCakes(content, eventCount);
    return layout;
}

// Hands on what stands between two heights.
class SliceRenderer final : public DiagramRenderer
{
public:
    SliceRenderer(DiagramRenderer *pen, PictureSlice slice)
        : m_pen(pen)
        , m_slice(slice)
    {}

    void begin(const DiagramThing &thing) override { wait(thing, false); }
    void beginWords(const DiagramThing &thing) override { wait(thing, true); }
    void end() override
    {
        if (m_isOpen)
            m_pen->end();
        m_isOpen = false;
        m_waiting.reset();
    }

    void line(QPointF from, QPointF to, const QString &style) override
    {
        if (meets(std::min(from.y(), to.y()), std::max(from.y(), to.y())))
            m_pen->line(from, to, style);
    }
    void rect(const QRectF &area, double radius, const QString &style) override
    {
        if (meets(area.top(), area.bottom()))
            m_pen->rect(area, radius, style);
    }
    void circle(QPointF middle, double radius, const QString &style) override
    {
        if (meets(middle.y() - radius, middle.y() + radius))
            m_pen->circle(middle, radius, style);
    }
    void polygon(const std::vector<QPointF> &points, const QString &style) override
    {
        double low = points.front().y();
        double high = low;
        for (const QPointF &point : points) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
        if (meets(low, high))
            m_pen->polygon(points, style);
    }
    void text(QPointF baseline, const QString &text, const QString &style) override
    {
        constexpr double ascent = 11;
        constexpr double descent = 4;
        if (meets(baseline.y() - ascent, baseline.y() + descent))
            m_pen->text(baseline, text, style);
    }

private:
    struct Waiting {
        DiagramThing thing;
        bool isWords = false;
    };

    // An element of which nothing is shown is not begun.
    void wait(const DiagramThing &thing, bool isWords) { m_waiting = Waiting{thing, isWords}; }

    bool meets(double top, double bottom)
    {
        if (bottom < m_slice.top || top > m_slice.bottom)
            return false;
        if (m_waiting && m_waiting->isWords)
            m_pen->beginWords(m_waiting->thing);
        else if (m_waiting)
            m_pen->begin(m_waiting->thing);
        m_isOpen |= m_waiting.has_value();
        m_waiting.reset();
        return true;
    }

    DiagramRenderer *m_pen;
    PictureSlice m_slice;
    std::optional<Waiting> m_waiting;
    bool m_isOpen = false;
};

// Remembers how much would be cut at each height: a word costs more than a line.
class CutCosts final : public DiagramRenderer
{
public:
    explicit CutCosts(double height)
        : m_costs(static_cast<size_t>(std::ceil(height)) + 1)
    {}

    // The height within the range at which the least is cut; the lowest of several.
    [[nodiscard]] double bestCut(double top, double bottom) const
    {
        const auto last = std::min(static_cast<size_t>(bottom), m_costs.size() - 1);
        size_t best = last;
        for (size_t y = last; y >= static_cast<size_t>(top) && y > 0; --y) {
            if (m_costs[y] < m_costs[best])
                best = y;
        }
        return static_cast<double>(best);
    }

    void begin(const DiagramThing & /*thing*/) override {}
    void beginWords(const DiagramThing & /*thing*/) override {}
    void end() override {}
    void line(QPointF from, QPointF to, const QString &style) override
    {
        if (!style.startsWith(u"lane"))
            add(std::min(from.y(), to.y()), std::max(from.y(), to.y()), 1);
    }
    void rect(const QRectF &area, double /*radius*/, const QString & /*style*/) override
    {
        constexpr double mark = 40; // what is higher is a stretch of time
        if (area.height() < mark)
            add(area.top(), area.bottom(), shapeCost);
    }
    void circle(QPointF middle, double radius, const QString & /*style*/) override
    {
        add(middle.y() - radius, middle.y() + radius, shapeCost);
    }
    void polygon(const std::vector<QPointF> &points, const QString & /*style*/) override
    {
        for (const QPointF &point : points)
            add(point.y() - 2, point.y() + 2, shapeCost);
    }
    void text(QPointF baseline, const QString & /*text*/, const QString & /*style*/) override
    {
        constexpr double ascent = 13;
        constexpr double descent = 5;
        add(baseline.y() - ascent, baseline.y() + descent, wordCost);
    }

private:
    static constexpr int shapeCost = 20;
    static constexpr int wordCost = 50;

    void add(double top, double bottom, int cost)
    {
        const auto last = static_cast<double>(m_costs.size() - 1);
        const auto from = static_cast<size_t>(std::clamp(std::floor(top), 0.0, last));
        const auto to = static_cast<size_t>(std::clamp(std::ceil(bottom), 0.0, last));
        for (size_t y = from; y <= to; ++y)
            m_costs[y] += cost;
    }

    std::vector<int> m_costs; // by height
};

} // namespace

struct RunPicture::Parts {
    Parts(const Timeline &timeline, VerdictState verdict, const RunPictureOptions &options)
        : content(timeline)
        , layout(pictureLayoutOf(content, options))
        , state(verdict)
        , phase(options.phase)
        , summary(summaryOf(outcomeOf(timeline)))
    {}

    DiagramContent content;
    DiagramLayout layout;
    VerdictState state;
    RunPhase phase;
    QString summary;
};

RunPicture::RunPicture(const Timeline &timeline, VerdictState state,
                       const RunPictureOptions &options)
    : m_parts(std::make_unique<const Parts>(timeline, state, options))
{}

RunPicture::~RunPicture() = default;

QSizeF RunPicture::size() const
{
    return {m_parts->layout.lanes.width, m_parts->layout.bottom + footer};
}

QString RunPicture::title() const
{
    return tr("OneCake: %1").arg(m_parts->summary);
}

QString RunPicture::description() const
{
    return explanationText(m_parts->content.events(), m_parts->phase) + u' '
        + tr("A sequence diagram of one run. Time runs downwards; the lanes are customer, "
             "website, network, API, store, kitchen and payment. Where nothing happened for "
             "long, the time axis is broken.");
}

PictureSlice RunPicture::whole() const
{
    return {0, size().height()};
}

std::vector<PictureSlice> RunPicture::slices(double most) const
{
    const double height = size().height();
    if (height <= most)
        return {whole()};
    // All of about the same height, so that none is a scrap, with some play for a good cut.
    constexpr double play = 0.09;
    const double room = most - sliceHeader;
    auto left = static_cast<int>(std::ceil(height / (room * (1 - play))));
    CutCosts costs(height);
    drawWhole(costs);
    std::vector<PictureSlice> slices;
    double top = 0;
    for (; left > 1; --left) {
        const double even = top + (height - top) / left;
        const double cut =
            costs.bestCut(even - room * play, std::min(even + room * play, top + room));
        slices.push_back({top, cut});
        top = cut;
    }
    slices.push_back({top, height});
    return slices;
}

QRectF RunPicture::areaOf(const PictureSlice &slice) const
{
    const double above = slice.top > 0 ? sliceHeader : 0;
    return {0, slice.top - above, size().width(), slice.bottom - slice.top + above};
}

void RunPicture::draw(DiagramRenderer &pen, const PictureSlice &slice) const
{
    if (slice.top <= 0 && slice.bottom >= size().height()) {
        drawWhole(pen);
        return;
    }
    SliceRenderer part(&pen, slice);
    drawWhole(part);
    if (slice.top <= 0)
        return;
    // What crosses the cut from above is hidden under the names.
    pen.rect({0, slice.top - sliceHeader, size().width(), sliceHeader}, 0, u"paper"_s);
    drawLaneNames(pen, m_parts->layout.lanes, slice.top - nameBaseline);
}

void RunPicture::drawWhole(DiagramRenderer &pen) const
{
    const DiagramContent &content = m_parts->content;
    const DiagramLayout &layout = m_parts->layout;
    const PictureMood mood = moodOf(m_parts->state);
    LabelPlacer placer(QRectF(QPointF(timesRight + 4, layout.top + 2),
                              QPointF(layout.lanes.width - 4, layout.bottom)));
    pen.text({24, titleY}, mood.sign.toString() + u' ' + m_parts->summary, mood.style.toString());
    drawLaneNames(pen, layout.lanes, namesY);
    const double doorY = layout.scale.bottom() + afterStory / 2;
    placer.block(
        {timesRight, doorY, layout.lanes.width, heightOfAwaitedCakes(content, layout.end)});
    drawDiagram(pen, placer, content, layout);
    drawAwaitedCakes(pen, content, layout, layout.end, doorY);
    drawLaneNames(pen, layout.lanes, layout.bottom + 18);
    const size_t hidden = content.events().size() - layout.end;
    if (hidden > 0)
        pen.text({24, layout.bottom + 36}, tr("… %1 more events are not shown").arg(hidden),
                 u"lost-text"_s);
}

} // namespace onecake
