// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/card.h"

#include "ui/style/accents.h"
#include "ui/style/mark.h"

#include <QPainter>
#include <QPainterPath>

namespace onecake {

namespace {

constexpr qreal corner = 6;
constexpr qreal bar = 5;

} // namespace

void paintCard(QPainter &painter, const QRect &area, const QColor &color, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, corner, corner);
    painter.fillPath(outline, ground);
    painter.setClipPath(outline);
    painter.fillRect(QRectF(frame.topLeft(), QSizeF(bar, frame.height())), color);
    painter.setClipping(false);
    painter.strokePath(outline, QPen(color, 1));
    painter.restore();
}

Card::Card(QWidget *parent)
    : QWidget(parent)
{}

void Card::setState(VerdictState state)
{
    m_state = state;
    update();
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const bool isOpen = m_state == VerdictState::NotObserved;
    const QColor color = isOpen ? accentsOf(palette()).line : colorOf(m_state, palette());
    paintCard(painter, rect(), color, palette().color(QPalette::Base));
}

} // namespace onecake
