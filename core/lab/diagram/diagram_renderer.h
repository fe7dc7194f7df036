// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The interface with which a diagram is drawn: a few shapes, whose looks are named by style words.
// An implementation turns them into a file or a picture on the screen.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace onecake {

// An element of the picture that a person can point at.
struct DiagramThing {
    QString style; // "message", "message lost-message", "stretch", "note" or "gap"
    QString name; // one sentence, for the tip and the screen reader
    size_t first = 0; // the event with which it begins, as an index in the Timeline
    size_t last = 0; // the event with which it ends; the same for a note
};

class DiagramRenderer
{
public:
    DiagramRenderer() = default;
    virtual ~DiagramRenderer() = default;
    Q_DISABLE_COPY_MOVE(DiagramRenderer)

    // Begins an element: everything that is drawn until end() belongs to it.
    virtual void begin(const DiagramThing &thing) = 0;
    // Begins the words of an element drawn before, over whatever was drawn since: for the eye and
    // the tips.
    virtual void beginWords(const DiagramThing &thing) = 0;
    virtual void end() = 0;

    virtual void line(QPointF from, QPointF to, const QString &style) = 0;
    virtual void rect(const QRectF &area, double radius, const QString &style) = 0;
    virtual void circle(QPointF middle, double radius, const QString &style) = 0;
    virtual void polygon(const std::vector<QPointF> &points, const QString &style) = 0;
    virtual void text(QPointF baseline, const QString &text, const QString &style) = 0;

    void arrowHead(QPointF from, QPointF tip, const QString &style);
    void cross(QPointF middle, double size, const QString &style);
    void cake(QPointF middle, double size);

    // A cake that is being delivered: only its outline.
    void awaitedCake(QPointF middle, double size);

    // The shape for an unknown outcome: nothing else has six corners and a question mark.
    void unknown(QPointF middle, double radius);

    // The area that each shape takes.
    [[nodiscard]] static QRectF areaOfArrowHead(QPointF from, QPointF tip);
    [[nodiscard]] static QRectF areaOfCross(QPointF middle, double size);
    [[nodiscard]] static QRectF areaOfCake(QPointF middle, double size);
    [[nodiscard]] static QRectF areaOfUnknown(QPointF middle, double radius);
    [[nodiscard]] static QRectF areaOfDot(QPointF middle, double radius);
};

} // namespace onecake
