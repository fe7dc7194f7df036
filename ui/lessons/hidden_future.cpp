// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lessons/hidden_future.h"

#include "ui/style/accents.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr float stripeShare = 0.1F;
constexpr int stripe = 14; // from one to the next
constexpr int lockMargin = 10; // on both sides of it

void paintLock(QPainter &painter, const QRectF &area, const QColor &colour)
{
    const QRectF body(area.left(), area.center().y() - area.height() * 0.08, area.width(),
                      area.height() * 0.58);
    const double inset = area.width() * 0.2;
    const QRectF bow(area.left() + inset, area.top(), area.width() - 2 * inset,
                     area.height() * 0.85);
    painter.setPen(QPen(colour, area.width() * 0.16));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(bow, 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(body, 2, 2);
}

} // namespace

HiddenFuture::HiddenFuture(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    setObjectName(u"hidden-future"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addStretch(1);
    layout->addWidget(m_words, 8);
    layout->addStretch(1);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    makeRoomForTheLock();
}

QSizeF HiddenFuture::lockSize() const
{
    const double height = fontMetrics().height() * 0.8;
    return {height * 0.8, height};
}

void HiddenFuture::makeRoomForTheLock()
{
    m_words->setContentsMargins(qCeil(lockSize().width()) + 2 * lockMargin, 6, 12, 6);
}

void HiddenFuture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoomForTheLock();
}

void HiddenFuture::say(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
}

void HiddenFuture::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    painter.fillRect(rect(), base);
    painter.setPen(QPen(blend(base, palette().color(QPalette::Text), stripeShare), stripe / 2.0));
    for (int x = -height(); x < width() + stripe; x += stripe + stripe / 2)
        painter.drawLine(x, height() + 2, x + height(), -2);
    const Accents accents = accentsOf(palette());
    painter.setPen(QPen(palette().color(QPalette::Text), 1.4));
    painter.drawLine(0, 0, width(), 0);
    const QRectF box = QRectF(m_words->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(accents.line);
    painter.setBrush(base);
    painter.drawRoundedRect(box, 6, 6);
    const QSizeF size = lockSize();
    paintLock(painter,
              QRectF(QPointF(box.left() + lockMargin, box.center().y() - size.height() / 2), size),
              palette().color(QPalette::Text));
}

} // namespace onecake
