// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes the shapes of an SVG picture. Colours are classes, so that one style sheet serves light
// and dark; shapes are drawn without markers, filters or variables, which small renderers lack.
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QXmlStreamWriter>

#include <vector>

namespace onecake {

// Of the root: `title` for the tab and the screen reader, `description` for the latter.
struct SvgFrame {
    double width = 0;
    double height = 0;
    QString title;
    QString description;
};

class SvgPen
{
public:
    explicit SvgPen(const SvgFrame &frame);

    // Ends the document.
    QByteArray finished();

    // What is drawn until the end is one thing with a name: what a tip and a screen reader say.
    void begin(const QString &cssClass, const QString &name);
    // The words of a thing drawn before, over whatever was drawn since: for the eye and its tips.
    void beginWords(const QString &name);
    void end() { m_writer.writeEndElement(); }

    void line(QPointF from, QPointF to, const QString &cssClass);
    void rect(const QRectF &area, double radius, const QString &cssClass);
    void circle(QPointF middle, double radius, const QString &cssClass);
    void polygon(const std::vector<QPointF> &points, const QString &cssClass);
    void text(QPointF baseline, const QString &text, const QString &cssClass);

    void arrowHead(QPointF from, QPointF tip, const QString &cssClass);
    void cross(QPointF middle, double size, const QString &cssClass);
    void cake(QPointF middle, double size);

private:
    void attribute(const QString &name, double value);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace onecake
