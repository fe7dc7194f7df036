// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/views/card.h"

#include "ui/views/accents.h"
#include "ui/views/mark.h"

#include <QPainter>
#include <QPainterPath>

namespace onecake {

namespace {

constexpr qreal corner = 6;
constexpr qreal bar = 5;

} // namespace

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
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOpen = m_state == VerdictState::NotObserved;
    const QColor color = isOpen ? accentsOf(palette()).line : colorOf(m_state, palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, corner, corner);
    painter.fillPath(outline, palette().color(QPalette::Base));
    painter.setClipPath(outline);
    painter.fillRect(QRectF(frame.topLeft(), QSizeF(bar, frame.height())), color);
    painter.setClipping(false);
    painter.strokePath(outline, QPen(color, 1));
}

} // namespace onecake
