// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a diagram is drawn with: a few shapes, whose looks are named by style words. What becomes of
// them, a file or a picture on a screen, is the pen's business.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace onecake {

// Something that a person can point at.
struct DiagramThing {
    QString style; // "message", "message lost-message", "stretch", "note" or "gap"
    QString name; // one sentence: what a tip and a screen reader say
    size_t first = 0; // the event with which it begins, by its place in the Timeline
    size_t last = 0; // the event with which it ends; a note's own
};

class DiagramRenderer
{
public:
    DiagramRenderer() = default;
    virtual ~DiagramRenderer() = default;
    Q_DISABLE_COPY_MOVE(DiagramRenderer)

    // What is drawn until the end is one thing.
    virtual void begin(const DiagramThing &thing) = 0;
    // The words of a thing drawn before, over whatever was drawn since: for the eye and its tips.
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

    // One that is on its way: nothing but its outline.
    void awaitedCake(QPointF middle, double size);

    // The shape of what nobody knows: nothing else has six corners and a question mark.
    void unknown(QPointF middle, double radius);

    // The room that each of them takes.
    [[nodiscard]] static QRectF areaOfArrowHead(QPointF from, QPointF tip);
    [[nodiscard]] static QRectF areaOfCross(QPointF middle, double size);
    [[nodiscard]] static QRectF areaOfCake(QPointF middle, double size);
    [[nodiscard]] static QRectF areaOfUnknown(QPointF middle, double radius);
    [[nodiscard]] static QRectF areaOfDot(QPointF middle, double radius);
};

} // namespace onecake
