// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/production_banner.h"

#include "ui/style/accents.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int tapeWidth = 44;
constexpr int stripe = 12;

// Tape as around a building site: to be told without its colour.
void paintTape(QPainter &painter, const QRect &area, const QColor &ink)
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int left = area.left() - area.height(); left < area.right(); left += 2 * stripe) {
        const QPointF foot(left, area.bottom() + 1);
        const QPointF slant(area.height(), -area.height() - 1);
        QPainterPath path(foot);
        path.lineTo(foot + slant);
        path.lineTo(foot + slant + QPointF(stripe, 0));
        path.lineTo(foot + QPointF(stripe, 0));
        painter.drawPath(path);
    }
    painter.restore();
}

} // namespace

ProductionBanner::ProductionBanner(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tapeWidth + 14, 9, tapeWidth + 14, 9);
    layout->setSpacing(14);
    QFont loud = font();
    loud.setBold(true);
    loud.setPointSizeF(loud.pointSizeF() * 1.15);
    m_title->setFont(loud);
    m_title->setObjectName(u"production"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_place, 1);
    setInk();
}

void ProductionBanner::setConnection(const QString &name, const QString &place)
{
    m_title->setText(u"PRODUCTION – %1"_s.arg(name));
    m_place->setText(u"What is played here is written to %1."_s.arg(place));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_place->text());
}

void ProductionBanner::setInk()
{
    for (QLabel *label : {m_title, m_place}) {
        QPalette inks = palette();
        inks.setColor(QPalette::WindowText, inks.color(QPalette::HighlightedText));
        label->setPalette(inks);
    }
}

void ProductionBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setInk();
    QFrame::changeEvent(event);
}

void ProductionBanner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const QColor ground = accentsOf(palette()).trouble;
    painter.fillRect(rect(), ground);
    const QColor ink = blend(ground, palette().color(QPalette::HighlightedText), 0.85F);
    paintTape(painter, {0, 0, tapeWidth, height()}, ink);
    paintTape(painter, {width() - tapeWidth, 0, tapeWidth, height()}, ink);
}

} // namespace onecake
