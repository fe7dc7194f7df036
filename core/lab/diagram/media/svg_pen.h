// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes the shapes of an SVG picture. Colours are classes, so that one style sheet serves light
// and dark; shapes are drawn without markers, filters or variables, which small renderers lack.
#pragma once

#include "core/lab/diagram/diagram_renderer.h"

#include <QByteArray>
#include <QXmlStreamWriter>

namespace onecake {

// Of the root: `title` for the tab and the screen reader, `description` for the latter.
struct SvgFrame {
    double width = 0;
    double height = 0;
    QString title;
    QString description;
};

class SvgPen final : public DiagramRenderer
{
public:
    explicit SvgPen(const SvgFrame &frame);

    // Ends the document.
    QByteArray finished();

    void begin(const DiagramThing &thing) override;
    void beginWords(const DiagramThing &thing) override;
    void end() override { m_writer.writeEndElement(); }

    void line(QPointF from, QPointF to, const QString &style) override;
    void rect(const QRectF &area, double radius, const QString &style) override;
    void circle(QPointF middle, double radius, const QString &style) override;
    void polygon(const std::vector<QPointF> &points, const QString &style) override;
    void text(QPointF baseline, const QString &text, const QString &style) override;

private:
    void attribute(const QString &name, double value);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace onecake
