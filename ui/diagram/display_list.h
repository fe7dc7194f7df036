// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A page of a diagram as a list of shapes, which can be painted repeatedly, and their look.
#pragma once

#include "core/lab/diagram/diagram_renderer.h"

#include <QBrush>
#include <QFont>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QPen>

#include <functional>
#include <optional>
#include <vector>

namespace onecake {

struct DiagramStyle {
    QPen pen{Qt::NoPen};
    QBrush brush{Qt::NoBrush};
    QFont font;
    QColor text;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool hasHalo = false; // the text has a background of its own
};

// The look of a diagram's style words on the screen, in a light and in a dark window, with the
// colours of the exported picture.
class DiagramTheme
{
public:
    // `font` gives the family; the diagram has sizes of its own.
    DiagramTheme(const QPalette &palette, const QFont &font);

    // The look for style words such as "halo mid request-text"; it is made once for each text.
    [[nodiscard]] const DiagramStyle &styleOf(const QString &style);

    [[nodiscard]] QColor ground() const { return m_ground; }

private:
    [[nodiscard]] DiagramStyle make(const QString &style) const;
    void apply(QStringView word, DiagramStyle &ink) const;
    void applyColour(QStringView word, DiagramStyle &ink) const;

    QHash<QString, DiagramStyle> m_styles;
    QFont m_font;
    QColor m_ground;
    QColor m_words;
    bool m_isDark;
};

// The size of the letters in pixels, before any magnification.
inline constexpr int diagramLetterSize = 12;

enum class Emphasis {
    None,
    Related, // about the key that the user points at
    Chosen
};

// How to paint the things on a sheet at present.
struct SheetLook {
    DiagramTheme *theme = nullptr;
    QColor highlight;
    // The number of events shown; what they did not end yet is painted as a shadow of the future.
    size_t shownCount = 0;
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
        QRectF area; // the shape's own for Rect and Circle; otherwise its bounding rectangle
        std::vector<QPointF> points;
        double radius = 0;
        QString words;
        QString style;
    };

    // In painting order: the topmost is the last.
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

    // The topmost thing that is drawn near that place; null if there is none.
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
