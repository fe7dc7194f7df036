// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/display_list.h"

#include "core/lab/diagram/label_placer.h"
#include "ui/style/accents.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Okabe and Ito's colours; for words in a shade that can be read, for the dark their lighter
// sisters.
struct Shade {
    QStringView name;
    QColor line;
    QColor words;
    QColor darkLine;
    QColor darkWords;
};

const std::array<Shade, 9> &shades()
{
    static const std::array<Shade, 9> all{{
        {u"request", 0x0072b2, 0x005a8d, 0x56b4e9, 0x56b4e9},
        {u"effect", 0x009e73, 0x00704f, 0x2fc79a, 0x2fc79a},
        {u"store", 0x6b7280, 0x4b5563, 0x9ca3af, 0xb6bcc6},
        {u"lost", 0xd55e00, 0xb34700, 0xff8a4c, 0xff8a4c},
        {u"unknown", 0xc77700, 0x8a5200, 0xf0b429, 0xf0b429},
        {u"lease", 0xb59f00, 0x756600, 0xb59f00, 0xe6d94a},
        {u"tunnel", 0xcc79a7, 0x8a3d68, 0xcc79a7, 0xe5a3c8},
        {u"trouble", 0xd55e00, 0xb34700, 0xff8a4c, 0xff8a4c},
        {u"note", 0x1f2937, 0x1f2937, 0xe5e7eb, 0xe5e7eb},
    }};
    return all;
}

QColor faded(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

constexpr double near = 7;
constexpr double futureOpacity = 0.22;
constexpr double underlayWidth = 9;

double distanceToLine(QPointF from, QPointF to, QPointF place)
{
    const QPointF way = to - from;
    const double length = QPointF::dotProduct(way, way);
    const double part =
        length > 0 ? std::clamp(QPointF::dotProduct(place - from, way) / length, 0.0, 1.0) : 0;
    const QPointF gap = place - (from + way * part);
    return std::hypot(gap.x(), gap.y());
}

QRectF around(const std::vector<QPointF> &points)
{
    QPointF low = points.front();
    QPointF high = low;
    for (const QPointF &point : points) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    return {low, high};
}

} // namespace

DiagramTheme::DiagramTheme(const QPalette &palette, const QFont &font)
    : m_font(font)
    , m_ground(palette.color(QPalette::Base))
    , m_words(palette.color(QPalette::Text))
    , m_isDark(isDark(palette))
{
    m_font.setPixelSize(diagramLetterSize);
}

const DiagramStyle &DiagramTheme::styleOf(const QString &style)
{
    auto found = m_styles.find(style);
    if (found == m_styles.end())
        found = m_styles.insert(style, make(style));
    return *found;
}

DiagramStyle DiagramTheme::make(const QString &style) const
{
    DiagramStyle ink;
    ink.font = m_font;
    ink.text = m_words;
    ink.pen = QPen(m_words, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    // Colours before widths and patterns, so that the order of the words does not matter.
    const auto words = QStringView(style).split(u' ');
    for (const QStringView word : words)
        applyColour(word, ink);
    for (const QStringView word : words)
        apply(word, ink);
    return ink;
}

void DiagramTheme::applyColour(QStringView word, DiagramStyle &ink) const
{
    for (const Shade &shade : shades()) {
        const QColor line = m_isDark ? shade.darkLine : shade.line;
        if (word == shade.name) {
            ink.pen.setColor(line);
        } else if (word.startsWith(shade.name) && word.endsWith(u"-fill")) {
            ink.brush = line;
            ink.pen = Qt::NoPen;
        } else if (word.startsWith(shade.name) && word.endsWith(u"-text")) {
            ink.text = m_isDark ? shade.darkWords : shade.words;
        }
    }
    if (word == u"tunnel" || word == u"trouble") {
        ink.brush = faded(ink.pen.color(), m_isDark ? 0.25F : 0.18F);
        ink.pen.setColor(faded(ink.pen.color(), 0.5F));
        ink.pen.setWidthF(1);
    } else if (word == u"lease") {
        ink.brush = m_isDark ? QColor(0x8a7d12) : QColor(0xf0e442);
        ink.pen.setWidthF(1);
    } else if (word == u"unknown-fill") {
        ink.brush = m_isDark ? QColor(0x3a2d0c) : QColor(0xfff4dc);
        ink.pen = QPen(m_isDark ? QColor(0xf0b429) : QColor(0xc77700), 1.8);
    } else if (word == u"sponge" || word == u"cream" || word == u"cherry") {
        ink.brush = QColor(word == u"sponge" ? 0xe9b872 : word == u"cream" ? 0xfff7ed : 0xd62839);
        ink.pen = word == u"cream" ? QPen(QColor(0xb45309), 1) : QPen(Qt::NoPen);
    } else if (word == u"awaited") {
        ink.pen = QPen(QColor(m_isDark ? 0x2fc79a : 0x009e73), 1.4);
    } else if (word == u"paper") {
        ink.brush = m_ground;
        ink.pen = Qt::NoPen;
    } else if (word == u"time" || word == u"faint") {
        ink.text = QColor(m_isDark ? 0x9ca3af : 0x6b7280);
    } else if (word == u"lane") {
        ink.pen = QPen(QColor(m_isDark ? 0x3f4654 : 0xd1d5db), 1.5);
    } else if (word == u"pause" && ink.pen.color() == m_words) {
        ink.pen = QPen(QColor(m_isDark ? 0x6b7280 : 0x9ca3af), 1.2);
    }
}

void DiagramTheme::apply(QStringView word, DiagramStyle &ink) const
{
    const bool isStrong = word == u"lost-text" || word == u"unknown-text" || word == u"tunnel-text"
        || word == u"name" || word == u"sum";
    if (isStrong)
        ink.font.setWeight(QFont::DemiBold);
    if (word == u"time")
        ink.font.setPixelSize(11);
    else if (word == u"name")
        ink.font.setPixelSize(14);
    else if (word == u"sum")
        ink.font.setPixelSize(15);
    else if (word == u"lost" || word == u"unknown")
        ink.pen.setWidthF(2);
    else if (word == u"thin")
        ink.pen.setWidthF(1);
    else if (word == u"dotted")
        ink.pen.setDashPattern({0.6, 3.1});
    else if (word == u"awaited")
        ink.pen.setDashPattern({2.1, 1.4});
    else if (word == u"dashed")
        ink.pen.setDashPattern({3.1, 2.5});
    else if (word == u"mid")
        ink.alignment = Qt::AlignHCenter;
    else if (word == u"right")
        ink.alignment = Qt::AlignRight;
    else if (word == u"halo")
        ink.hasHalo = true;
    else if (word == u"pause" && ink.pen.widthF() > 1.4)
        ink.pen.setDashPattern({1.4, 2.7});
}

void DisplayList::clear()
{
    m_shapes.clear();
    m_things.clear();
    m_bounds.clear();
    m_current.reset();
}

void DisplayList::begin(const DiagramThing &thing)
{
    m_current = m_things.size();
    m_things.push_back(thing);
    m_bounds.emplace_back();
}

void DisplayList::beginWords(const DiagramThing &thing)
{
    const auto drawn =
        std::find_if(m_things.rbegin(), m_things.rend(), [&thing](const DiagramThing &candidate) {
            return candidate.first == thing.first && candidate.last == thing.last
                && candidate.style == thing.style;
        });
    if (drawn == m_things.rend())
        begin(thing);
    else
        m_current = static_cast<size_t>(m_things.rend() - drawn) - 1;
}

void DisplayList::add(Shape shape)
{
    shape.thing = m_current;
    if (m_current) {
        QRectF &bounds = m_bounds[*m_current];
        bounds = bounds.isNull() ? shape.area : bounds.united(shape.area);
    }
    m_shapes.push_back(std::move(shape));
}

void DisplayList::line(QPointF from, QPointF to, const QString &style)
{
    const QRectF area = around({from, to}).adjusted(-2, -2, 2, 2);
    add({Kind::Line, {}, area, {from, to}, 0, {}, style});
}

void DisplayList::rect(const QRectF &area, double radius, const QString &style)
{
    add({Kind::Rect, {}, area, {}, radius, {}, style});
}

void DisplayList::circle(QPointF middle, double radius, const QString &style)
{
    const QPointF reach(radius, radius);
    add({Kind::Circle, {}, {middle - reach, middle + reach}, {}, radius, {}, style});
}

void DisplayList::polygon(const std::vector<QPointF> &points, const QString &style)
{
    add({Kind::Polygon, {}, around(points), points, 0, {}, style});
}

void DisplayList::text(QPointF baseline, const QString &text, const QString &style)
{
    QRectF area = labelBox(text, baseline - QPointF(0, 3.5));
    const QStringList words = style.split(u' ');
    if (words.contains(u"right"_s))
        area.moveRight(baseline.x());
    else if (!words.contains(u"mid"_s))
        area.moveLeft(baseline.x());
    add({Kind::Text, {}, area, {baseline}, 0, text, style});
}

void DisplayList::paint(QPainter &painter, const QRectF &clip, const SheetLook &look) const
{
    for (const Shape &shape : m_shapes) {
        if (!shape.area.intersects(clip.adjusted(-4, -4, 4, 4)))
            continue;
        Emphasis emphasis = Emphasis::None;
        double opacity = 1;
        if (shape.thing) {
            const DiagramThing &thing = m_things[*shape.thing];
            emphasis = look.emphasisOf ? look.emphasisOf(thing) : Emphasis::None;
            opacity = thing.last < look.shownCount ? 1 : futureOpacity;
        }
        painter.setOpacity(opacity);
        if (emphasis != Emphasis::None) {
            QColor colour = look.highlight;
            colour.setAlphaF(emphasis == Emphasis::Chosen ? 0.55F : 0.25F);
            paintUnderlay(painter, shape, colour);
        }
        paintShape(painter, shape, look.theme->styleOf(shape.style), look.theme->ground());
    }
    painter.setOpacity(1);
}

void DisplayList::paintUnderlay(QPainter &painter, const Shape &shape, QColor colour)
{
    if (shape.kind == Kind::Line) {
        painter.setPen(QPen(colour, underlayWidth, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(shape.points[0], shape.points[1]);
    } else if (shape.kind == Kind::Rect) {
        painter.setPen(QPen(colour, 4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.area.adjusted(-3, -3, 3, 3), 4, 4);
    }
}

void DisplayList::paintShape(QPainter &painter, const Shape &shape, const DiagramStyle &ink,
                             QColor ground)
{
    if (shape.kind == Kind::Text) {
        paintWords(painter, shape, ink, ground);
        return;
    }
    painter.setPen(ink.pen);
    painter.setBrush(shape.kind == Kind::Line ? QBrush(Qt::NoBrush) : ink.brush);
    switch (shape.kind) {
    case Kind::Line:
        painter.drawLine(shape.points[0], shape.points[1]);
        return;
    case Kind::Rect:
        painter.drawRoundedRect(shape.area, shape.radius, shape.radius);
        return;
    case Kind::Circle:
        painter.drawEllipse(shape.area);
        return;
    case Kind::Polygon:
        painter.drawPolygon(shape.points.data(), static_cast<int>(shape.points.size()));
        return;
    case Kind::Text:
        return;
    }
}

void DisplayList::paintWords(QPainter &painter, const Shape &shape, const DiagramStyle &ink,
                             QColor ground)
{
    painter.setFont(ink.font);
    QPointF start = shape.points.front();
    if (ink.alignment != Qt::AlignLeft || ink.hasHalo) {
        const double width = painter.fontMetrics().horizontalAdvance(shape.words);
        if (ink.alignment == Qt::AlignHCenter)
            start.rx() -= width / 2;
        else if (ink.alignment == Qt::AlignRight)
            start.rx() -= width;
        if (ink.hasHalo) {
            ground.setAlphaF(0.86F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(QRectF(start.x() - 3, start.y() - 11, width + 6, 14), 3, 3);
        }
    }
    painter.setPen(ink.text);
    painter.drawText(start, shape.words);
}

double DisplayList::distanceTo(const Shape &shape, QPointF place)
{
    if (shape.kind == Kind::Line)
        return distanceToLine(shape.points[0], shape.points[1], place);
    if (shape.area.contains(place))
        // Bands lie under everything else: whatever is on them comes first.
        return shape.kind == Kind::Rect ? near - 1 : 0;
    return near + 1;
}

const DiagramThing *DisplayList::thingAt(QPointF place) const
{
    const DiagramThing *best = nullptr;
    double least = near;
    for (const Shape &shape : m_shapes) {
        if (!shape.thing || !shape.area.adjusted(-near, -near, near, near).contains(place))
            continue;
        const double distance = distanceTo(shape, place);
        if (distance <= least) {
            least = distance;
            best = &m_things[*shape.thing];
        }
    }
    return best;
}

} // namespace onecake
