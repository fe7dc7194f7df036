// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/start/start_row.h"

#include "ui/style/accents.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int edge = 8;
constexpr qreal rowCorner = 5;
constexpr int leastRowLetters = 24;

} // namespace

StartRow::StartRow(const Sign &sign, const QString &title, const QString &aside, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setWords(sign, aside);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartRow::setWords(const Sign &sign, const QString &aside)
{
    m_sign = sign;
    m_aside = aside;
    setAccessibleDescription(sign.word.isEmpty() ? aside : u"%1: %2"_s.arg(sign.word, aside));
    setToolTip(u"%1\n%2"_s.arg(text(), accessibleDescription()));
    updateGeometry();
    update();
}

QSize StartRow::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text() + m_aside) + metrics.height() * 3 + 2 * edge,
            metrics.height() * 17 / 10};
}

QSize StartRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastRowLetters, sizeHint().height()};
}

void StartRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

// What it is comes before what is known of it, where there is not room for both.
void StartRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Accents accents = accentsOf(palette());
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(accents.action, 2) : QPen(Qt::NoPen));
        painter.setBrush(accents.chosenRow);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), rowCorner, rowCorner);
    }
    const QFontMetrics metrics = fontMetrics();
    QRect inner = rect().adjusted(edge, 0, -edge, 0);
    if (m_sign.icon != StatusIcon::Nothing) {
        const int size = metrics.height();
        paintStatusIcon(painter, QRectF(inner.left(), (height() - size) / 2.0, size, size),
                        m_sign.icon, m_sign.color);
        inner.setLeft(inner.left() + size + edge);
    }
    const QColor ink =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const int gap = metrics.averageCharWidth() * 3;
    const int titleWidth = std::min(metrics.horizontalAdvance(text()), inner.width());
    const int asideRoom = inner.width() - titleWidth - gap;
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text(), Qt::ElideMiddle, inner.width()));
    if (asideRoom < metrics.averageCharWidth() * 4)
        return;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_aside, Qt::ElideRight, asideRoom));
}

} // namespace onecake
