// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A page of a diagram as a list of shapes, painted as often as is wanted. Things can be found by
// where they are.
#pragma once

#include "core/lab/diagram/diagram_renderer.h"
#include "ui/diagram/diagram_theme.h"

#include <QPainter>

#include <functional>
#include <optional>

namespace onecake {

enum class Emphasis {
    None,
    Related, // about the key that is pointed at
    Chosen
};

// How the things of a sheet are to be painted at the moment.
struct SheetLook {
    DiagramTheme *theme = nullptr;
    QColor highlight;
    size_t shownCount = 0; // events; what they did not end yet is a shadow of the future
    std::function<Emphasis(const DiagramThing &)> emphasisOf;
};

class DisplayList final : public DiagramRenderer
{
public:
    enum class Kind {
        Line,
        Rect,
        Circle,
        Polygon,
        Text
    };
    struct Shape {
        Kind kind = Kind::Line;
        std::optional<size_t> thing;
        QRectF area; // Rect, Circle: its own; otherwise what surrounds it
        std::vector<QPointF> points;
        double radius = 0;
        QString words;
        QString style;
    };

    // From the lowest to the topmost.
    [[nodiscard]] const std::vector<Shape> &shapes() const { return m_shapes; }

    void clear();

    void begin(const DiagramThing &thing) override;
    void beginWords(const DiagramThing &thing) override;
    void end() override { m_current.reset(); }

    void line(QPointF from, QPointF to, const QString &style) override;
    void rect(const QRectF &area, double radius, const QString &style) override;
    void circle(QPointF middle, double radius, const QString &style) override;
    void polygon(const std::vector<QPointF> &points, const QString &style) override;
    void text(QPointF baseline, const QString &text, const QString &style) override;

    void paint(QPainter &painter, const QRectF &clip, const SheetLook &look) const;

    // What is drawn there, the topmost of what is near enough; null where nothing is.
    [[nodiscard]] const DiagramThing *thingAt(QPointF place) const;

    [[nodiscard]] const std::vector<DiagramThing> &things() const { return m_things; }
    [[nodiscard]] QRectF boundsOf(size_t thing) const { return m_bounds.at(thing); }

private:
    void add(Shape shape);
    static void paintUnderlay(QPainter &painter, const Shape &shape, QColor colour);
    static void paintShape(QPainter &painter, const Shape &shape, const DiagramStyle &ink,
                           QColor ground);
    static void paintWords(QPainter &painter, const Shape &shape, const DiagramStyle &ink,
                           QColor ground);
    [[nodiscard]] static double distanceTo(const Shape &shape, QPointF place);

    std::vector<Shape> m_shapes;
    std::vector<DiagramThing> m_things;
    std::vector<QRectF> m_bounds;
    std::optional<size_t> m_current;
};

} // namespace onecake
