// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram.h"
#include "core/lab/diagram/diagram_layout.h"
#include "core/lab/diagram/media/beside_media.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/diagram/media/run_picture.h"
#include "core/lab/explain/explanation.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Okabe and Ito's colours, which also the colour-blind tell apart; text in a darker shade where the
// pure one would be too pale to read. The dark scheme takes their lighter sisters.
QString lightStyle()
{
    return QStringLiteral(
        "\n"
        "svg{background:#fff}\n"
        ".paper{fill:#fff}\n"
        "text{font:12px Inter,'Segoe UI','Noto Sans','DejaVu Sans',Helvetica,Arial,sans-serif;"
        "fill:#1f2937}\n"
        ".halo{stroke:#fff;stroke-width:7px;stroke-linejoin:round;paint-order:stroke}\n"
        ".mid{text-anchor:middle}.right{text-anchor:end}\n"
        ".name{font-size:14px;font-weight:600}.sum{font-size:15px;font-weight:600}\n"
        ".faint{fill:#6b7280}.time{font-size:11px;fill:#6b7280}\n"
        "line{stroke-width:1.6;stroke-linecap:round}\n"
        ".lane{stroke:#d1d5db;stroke-width:1.5}\n"
        ".pause{stroke:#9ca3af;stroke-width:1.2}\n"
        ".lane.pause{stroke:#d1d5db;stroke-dasharray:2 4}\n"
        ".request{stroke:#0072b2}.request-fill{fill:#0072b2}.request-text{fill:#005a8d}\n"
        ".effect{stroke:#009e73}.effect-fill{fill:#009e73}.effect-text{fill:#00704f}\n"
        ".store{stroke:#6b7280}.store-fill{fill:#6b7280}.store-text{fill:#4b5563}\n"
        ".lost{stroke:#d55e00;stroke-width:2}.lost-text{fill:#b34700;font-weight:600}\n"
        ".lost-fill{fill:#d55e00}\n"
        ".unknown{stroke:#c77700;stroke-width:1.8}.unknown-fill{fill:#fff4dc;stroke:#c77700;"
        "stroke-width:1.8}.unknown-text{fill:#8a5200;font-weight:600}\n"
        ".dotted{stroke-dasharray:1 5}.dashed{stroke-dasharray:5 4}.thin{stroke-width:1}\n"
        ".tunnel{fill:#cc79a7;fill-opacity:.18;stroke:#cc79a7;stroke-opacity:.5}\n"
        ".tunnel-text{fill:#8a3d68;font-weight:600}\n"
        ".lease{fill:#f0e442;stroke:#b59f00}.lease-text{fill:#756600}\n"
        ".trouble{fill:#d55e00;fill-opacity:.15;stroke:#d55e00}\n"
        ".note-fill{fill:#1f2937}\n"
        ".sponge{fill:#e9b872}.cream{fill:#fff7ed;stroke:#b45309;stroke-width:1}"
        ".cherry{fill:#d62839}\n"
        ".awaited{fill:none;stroke:#009e73;stroke-width:1.4;stroke-dasharray:3 2}\n"
        ".differs{fill:#0072b2;fill-opacity:.09}.differs-edge{stroke:#0072b2;stroke-dasharray:6 4;"
        "stroke-width:1.2}.differs-text{fill:#005a8d;font-weight:600}\n");
}

QString darkStyle()
{
    return QStringLiteral(
        "@media (prefers-color-scheme:dark){\n"
        "svg{background:#16181d}.paper{fill:#16181d}text{fill:#e5e7eb}.halo{stroke:#16181d}\n"
        ".faint,.time{fill:#9ca3af}.lane,.lane.pause{stroke:#3f4654}.pause{stroke:#6b7280}\n"
        ".request{stroke:#56b4e9}.request-fill,.request-text{fill:#56b4e9}\n"
        ".effect{stroke:#2fc79a}.effect-fill,.effect-text{fill:#2fc79a}\n"
        ".store{stroke:#9ca3af}.store-fill,.store-text{fill:#b6bcc6}\n"
        ".lost{stroke:#ff8a4c}.lost-fill,.lost-text{fill:#ff8a4c}\n"
        ".unknown{stroke:#f0b429}.unknown-fill{fill:#3a2d0c;stroke:#f0b429}"
        ".unknown-text{fill:#f0b429}\n"
        ".tunnel{fill-opacity:.25}.tunnel-text{fill:#e5a3c8}.lease{fill:#8a7d12}"
        ".lease-text{fill:#e6d94a}\n"
        ".note-fill{fill:#e5e7eb}.awaited{stroke:#2fc79a}\n"
        ".differs{fill:#56b4e9;fill-opacity:.16}.differs-edge{stroke:#56b4e9}"
        ".differs-text{fill:#56b4e9}\n"
        "}\n");
}

QString number(double value)
{
    QString text = QString::number(value, 'f', 1);
    if (text.endsWith(u".0"))
        text.chop(2);
    return text;
}

QString pointsText(const std::vector<QPointF> &points)
{
    QStringList texts;
    for (const QPointF &point : points)
        texts.append(number(point.x()) + u',' + number(point.y()));
    return texts.join(u' ');
}

// Of the root: `title` for the tab and the screen reader, `description` for the latter.
struct SvgFrame {
    QRectF area;
    QString title;
    QString description;
    // Of a picture that is part of a page: what its ids begin with. The page has the style sheet.
    QString partId = {};
};

// Writes the shapes of an SVG picture. Colours are classes, so that one style sheet serves light
// and dark; shapes are drawn without markers, filters or variables, which small renderers lack.
class SvgPen final : public DiagramRenderer
{
public:
    explicit SvgPen(const SvgFrame &frame)
        : m_writer(&m_bytes)
    {
        const bool isDocument = frame.partId.isEmpty();
        if (isDocument)
            m_writer.writeStartDocument();
        m_writer.writeStartElement(u"svg"_s);
        m_writer.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        m_writer.writeAttribute(u"viewBox"_s,
                                u"%1 %2 %3 %4"_s.arg(number(frame.area.x()), number(frame.area.y()),
                                                     number(frame.area.width()),
                                                     number(frame.area.height())));
        attribute(u"width"_s, frame.area.width());
        attribute(u"height"_s, frame.area.height());
        m_writer.writeAttribute(u"role"_s, u"graphics-document"_s);
        m_writer.writeAttribute(u"aria-roledescription"_s, tr("sequence diagram"));
        m_writer.writeAttribute(u"aria-labelledby"_s, frame.partId + u"title"_s);
        m_writer.writeAttribute(u"aria-describedby"_s, frame.partId + u"desc"_s);
        writeWords(u"title"_s, frame.partId, frame.title);
        writeWords(u"desc"_s, frame.partId, frame.description);
        if (isDocument)
            m_writer.writeTextElement(u"style"_s, lightStyle() + darkStyle());
        rect(frame.area, 0, u"paper"_s);
    }

    // Ends the document.
    QByteArray finished()
    {
        m_writer.writeEndDocument();
        return m_bytes;
    }

    void begin(const DiagramThing &thing) override
    {
        m_writer.writeStartElement(u"g"_s);
        m_writer.writeAttribute(u"class"_s, thing.style);
        m_writer.writeAttribute(u"role"_s, u"graphics-symbol"_s);
        m_writer.writeAttribute(u"aria-label"_s, thing.name);
        m_writer.writeTextElement(u"title"_s, thing.name);
    }

    void beginWords(const DiagramThing &thing) override
    {
        m_writer.writeStartElement(u"g"_s);
        m_writer.writeAttribute(u"class"_s, u"words"_s);
        m_writer.writeAttribute(u"aria-hidden"_s, u"true"_s);
        m_writer.writeTextElement(u"title"_s, thing.name);
    }

    void end() override { m_writer.writeEndElement(); }

    void line(QPointF from, QPointF to, const QString &style) override
    {
        m_writer.writeEmptyElement(u"line"_s);
        attribute(u"x1"_s, from.x());
        attribute(u"y1"_s, from.y());
        attribute(u"x2"_s, to.x());
        attribute(u"y2"_s, to.y());
        m_writer.writeAttribute(u"class"_s, style);
    }

    void rect(const QRectF &area, double radius, const QString &style) override
    {
        m_writer.writeEmptyElement(u"rect"_s);
        attribute(u"x"_s, area.x());
        attribute(u"y"_s, area.y());
        attribute(u"width"_s, area.width());
        attribute(u"height"_s, area.height());
        if (radius > 0)
            attribute(u"rx"_s, radius);
        m_writer.writeAttribute(u"class"_s, style);
    }

    void circle(QPointF middle, double radius, const QString &style) override
    {
        m_writer.writeEmptyElement(u"circle"_s);
        attribute(u"cx"_s, middle.x());
        attribute(u"cy"_s, middle.y());
        attribute(u"r"_s, radius);
        m_writer.writeAttribute(u"class"_s, style);
    }

    void polygon(const std::vector<QPointF> &points, const QString &style) override
    {
        m_writer.writeEmptyElement(u"polygon"_s);
        m_writer.writeAttribute(u"points"_s, pointsText(points));
        m_writer.writeAttribute(u"class"_s, style);
    }

    void text(QPointF baseline, const QString &text, const QString &style) override
    {
        m_writer.writeStartElement(u"text"_s);
        attribute(u"x"_s, baseline.x());
        attribute(u"y"_s, baseline.y());
        m_writer.writeAttribute(u"class"_s, style);
        m_writer.writeCharacters(text);
        m_writer.writeEndElement();
    }

private:
    void writeWords(const QString &element, const QString &partId, const QString &words)
    {
        m_writer.writeStartElement(element);
        m_writer.writeAttribute(u"id"_s, partId + element);
        m_writer.writeCharacters(words);
        m_writer.writeEndElement();
    }

    void attribute(const QString &name, double value)
    {
        m_writer.writeAttribute(name, number(value));
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

SvgFrame frameOf(const RunPicture &picture, const PictureSlice &slice, const QString &partId)
{
    return {picture.areaOf(slice), picture.title(), picture.description(), partId};
}

} // namespace

QByteArray toSvg(const Timeline &timeline, VerdictState state)
{
    return toSvg(RunPicture(timeline, state));
}

QByteArray toSvg(const RunPicture &picture)
{
    const PictureSlice whole = picture.whole();
    SvgPen pen(frameOf(picture, whole, {}));
    picture.draw(pen, whole);
    return pen.finished();
}

QByteArray toSvgPart(const RunPicture &picture, const PictureSlice &slice, const QString &id)
{
    SvgPen pen(frameOf(picture, slice, id));
    picture.draw(pen, slice);
    return pen.finished();
}

QString svgStyle()
{
    return lightStyle();
}

namespace {

using namespace run_picture;

constexpr double sideWidth = 760;
constexpr double sidesLaneStart = 100;
constexpr double sidesStoryStart = 128;
constexpr double timesColumn = 76;

// Draws the sides from left to right, after a column of times that all of them share.
class SidesDrawer
{
public:
    explicit SidesDrawer(std::span<const Side> sides)
        : m_sides(sides)
        , m_timelines(timelinesOf(sides))
        , m_differences(differencesBetween(m_timelines))
        , m_scale(shownInstants(), {sidesStoryStart, 1, true, {}})
    {
        double awaited = 0;
        double left = timesColumn;
        for (const Timeline *timeline : m_timelines) {
            const DiagramContent &content = m_contents.emplace_back(*timeline);
            LanePlan plan = timelessPlanFor(
                std::max(sideWidth, leastTimelessWidthFor(content.cast())), content.cast());
            for (DiagramLane &lane : plan.lanes)
                lane.x += left;
            m_lefts.push_back(left);
            left += plan.width;
            plan.width = left;
            DiagramLayout layout{plan, m_scale};
            layout.end = std::min(mostEventsInSvg, timeline->events().size());
            layout.showsTimes = false;
            layout.top = sidesLaneStart;
            awaited = std::max(awaited, heightOfAwaitedCakes(content, layout.end));
            m_layouts.push_back(std::move(layout));
        }
        for (DiagramLayout &layout : m_layouts)
            layout.bottom = m_scale.bottom() + afterStory + awaited;
    }

    QByteArray run()
    {
        const double bottom = m_layouts.front().bottom;
        SvgPen pen({QRectF(0, 0, m_layouts.back().lanes.width, bottom + footer),
                    tr("OneCake: %1").arg(titlesOf(m_sides).join(u" | "_s)), description()});
        drawDifference(pen);
        drawTimes(pen);
        for (size_t side = 0; side < m_sides.size(); ++side)
            drawSide(pen, side);
        return pen.finished();
    }

private:
    // Of a long run, the beginning.
    [[nodiscard]] std::vector<Duration> shownInstants() const
    {
        std::vector<Duration> instants = instantsOf(m_timelines);
        Duration last{0};
        for (const Timeline *timeline : m_timelines) {
            const std::vector<Event> &events = timeline->events();
            if (!events.empty())
                last = std::max(last, events[std::min(mostEventsInSvg, events.size()) - 1].at);
        }
        instants.erase(std::upper_bound(instants.begin(), instants.end(), last), instants.end());
        return instants;
    }

    [[nodiscard]] QString description() const
    {
        QStringList sentences;
        for (const Side &side : m_sides) {
            sentences.append(u"%1: %2."_s.arg(side.title, summaryOf(outcomeOf(side.timeline))));
            sentences.append(explanationText(side.timeline.events(), side.phase));
        }
        sentences.append(differenceInWords());
        sentences.append(
            tr("Sequence diagrams of %1 runs, side by side on one time axis. Time runs "
               "downwards; where nothing happened for long in any of them, the axis is "
               "broken.")
                .arg(m_sides.size()));
        return sentences.join(u' ');
    }

    [[nodiscard]] QString differenceInWords() const
    {
        return m_differences.empty()
            ? wordsForNoDifference()
            : paragraphOf(m_differences, 0, m_timelines, titlesOf(m_sides));
    }

    void drawDifference(SvgPen &pen) const
    {
        if (m_differences.empty())
            return;
        constexpr double margin = 8;
        const Difference &first = m_differences.front();
        const double right = m_layouts.back().lanes.width;
        const double top = m_scale.y(first.begin) - margin;
        const double bottom = m_scale.y(first.end) + margin;
        pen.begin({u"stretch"_s, differenceInWords(), 0, 0});
        pen.rect({0, top, right, bottom - top}, 0, u"differs"_s);
        for (const double y : {top, bottom})
            pen.line({0, y}, {right, y}, u"differs-edge"_s);
        pen.text({8, top - 4}, tr("differs first"), u"differs-text"_s);
        pen.end();
    }

    void drawTimes(SvgPen &pen) const
    {
        constexpr double lineHeight = 15;
        double taken = 0;
        for (const Duration instant : m_scale.instants(sidesLaneStart, m_scale.bottom())) {
            const double y = m_scale.y(instant);
            if (y < taken + lineHeight)
                continue;
            pen.text({timesRight, y + 4}, timeTextOf(instant), u"time right"_s);
            taken = y;
        }
    }

    void drawSide(SvgPen &pen, size_t at) const
    {
        const Side &side = m_sides[at];
        const DiagramContent &content = m_contents[at];
        const DiagramLayout &layout = m_layouts[at];
        const double left = m_lefts[at];
        const PictureMood mood = moodOf(overall(side.verdicts));
        pen.text({left, titleY}, side.title, u"name"_s);
        pen.text({left, titleY + 24},
                 mood.sign.toString() + u' ' + summaryOf(outcomeOf(side.timeline)),
                 mood.style.toString());
        drawLaneNames(pen, layout.lanes, namesY + sidesLaneStart - laneStart);
        LabelPlacer placer(QRectF(QPointF(left + 4, layout.top + 2),
                                  QPointF(layout.lanes.width - 4, layout.bottom)));
        const double doorY = m_scale.bottom() + afterStory / 2;
        placer.block(
            {left, doorY, layout.lanes.width - left, heightOfAwaitedCakes(content, layout.end)});
        drawDiagram(pen, placer, content, layout);
        drawAwaitedCakes(pen, content, layout, layout.end, doorY);
        drawLaneNames(pen, layout.lanes, layout.bottom + 18);
        const size_t hidden = side.timeline.events().size() - layout.end;
        if (hidden > 0)
            pen.text({left, layout.bottom + 36}, tr("… %1 more events are not shown").arg(hidden),
                     u"lost-text"_s);
    }

    std::span<const Side> m_sides;
    std::vector<const Timeline *> m_timelines;
    std::vector<Difference> m_differences;
    TimeScale m_scale;
    std::vector<DiagramContent> m_contents;
    std::vector<DiagramLayout> m_layouts;
    std::vector<double> m_lefts;
};

} // namespace

QByteArray sidesToSvg(std::span<const Side> sides)
{
    return SidesDrawer(sides).run();
}

} // namespace onecake
