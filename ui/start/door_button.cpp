// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/start/door_button.h"

#include "core/base/text/tr.h"
#include "core/model/key_record.h"
#include "ui/style/accents.h"
#include "ui/style/fonts.h"
#include "ui/style/status_icon.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qreal corner = 6;
constexpr int linesOfPicture = 6;
constexpr int leastLetters = 22;

void drawArrow(QPainter &painter, const QPointF &from, const QPointF &to)
{
    painter.drawLine(from, to);
    const qreal angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    const qreal length = 7;
    QPainterPath head(to);
    head.lineTo(to - QPointF(std::cos(angle - 0.4) * length, std::sin(angle - 0.4) * length));
    head.lineTo(to - QPointF(std::cos(angle + 0.4) * length, std::sin(angle + 0.4) * length));
    head.closeSubpath();
    painter.fillPath(head, painter.pen().color());
}

void drawLost(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &color)
{
    painter.setPen(QPen(color, 2, Qt::DotLine));
    painter.drawLine(from, to);
    const qreal half = 8;
    paintStatusIcon(painter, QRectF(to.x() - half, to.y() - half, 2 * half, 2 * half),
                    StatusIcon::Cross, color);
}

} // namespace

DoorButton::DoorButton(Picture picture, QAction *action, const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_picture(picture)
    , m_words(words)
    , m_action(action)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(action, &QAction::changed, this, &DoorButton::follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DoorButton::setFirst(bool isFirst)
{
    m_isFirst = isFirst;
    update();
}

void DoorButton::setWords(const QString &words)
{
    m_words = words;
    follow();
}

QString DoorButton::key() const
{
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

void DoorButton::follow()
{
    setText(m_action->text().remove(u'&'));
    setAccessibleName(text());
    setAccessibleDescription(key().isEmpty() ? m_words : tr("%1 Key: %2").arg(m_words, key()));
    updateGeometry();
    update();
}

QFont DoorButton::titleFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    return large;
}

int DoorButton::padding() const
{
    return fontMetrics().height();
}

int DoorButton::textHeight(int width) const
{
    const QRect words = fontMetrics().boundingRect(
        QRect(0, 0, std::max(1, width - 2 * padding()), 10000), Qt::TextWordWrap, m_words);
    return QFontMetrics(titleFont()).height() + padding() / 2 + words.height();
}

QSize DoorButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(width)};
}

// Without the picture it says all that it has to say.
QSize DoorButton::minimumSizeHint() const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(text() + u"  0"_s);
    const int width =
        std::max(fontMetrics().averageCharWidth() * leastLetters, title + 2 * padding());
    return {width, textHeight(width) + 2 * padding()};
}

int DoorButton::heightForWidth(int width) const
{
    return textHeight(width) + 3 * padding() + linesOfPicture * fontMetrics().height();
}

// Return presses it, as it does a link.
void DoorButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DoorButton::paintFrame(QPainter &painter) const
{
    const Accents accents = accentsOf(palette());
    const bool isLoud = m_isFirst || hasFocus();
    QColor ground = accents.raised;
    if (underMouse() || isDown())
        ground = blend(ground, accents.action, isDown() ? 0.16F : 0.06F);
    const qreal pen = isLoud ? 2 : 1;
    painter.setPen(QPen(isLoud ? accents.action : accents.line, pen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), corner,
                            corner);
    if (!hasFocus())
        return;
    painter.setPen(QPen(accents.action, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), corner - 2, corner - 2);
}

void DoorButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const int edge = padding();
    const QRect inner = rect().adjusted(edge, edge, -edge, -edge);
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::ButtonText));
    const int titleHeight = painter.fontMetrics().height();
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, text());
    painter.setFont(font());
    const int wordsTop = inner.top() + titleHeight + edge / 2;
    const QRect words(inner.left(), wordsTop, inner.width(), inner.bottom() - wordsTop);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, key());
    QRectF picture(inner);
    picture.setTop(inner.top() + textHeight(width()) + edge);
    if (picture.height() < 3 * fontMetrics().height())
        return;
    picture.setHeight(std::min(picture.height(), qreal(linesOfPicture * fontMetrics().height())));
    if (m_picture == Picture::Story)
        paintStory(painter, picture);
    else if (m_picture == Picture::Lab)
        paintLab(painter, picture);
    else
        paintStore(painter, picture);
}

// Two orders, one reply lost in the tunnel, two cakes.
void DoorButton::paintStory(QPainter &painter, const QRectF &area) const
{
    const Accents accents = accentsOf(palette());
    const qreal left = area.left() + area.width() * 0.06;
    const qreal middle = area.center().x() - area.width() * 0.04;
    const qreal right = area.right() - area.width() * 0.16;
    const auto y = [&area](qreal share) {
        return area.top() + area.height() * share;
    };
    painter.setPen(QPen(accents.line, 1.5));
    for (const qreal x : {left, middle, right})
        painter.drawLine(QPointF(x, y(0)), QPointF(x, y(1)));
    QColor band = accents.busy;
    band.setAlphaF(0.16F);
    const QRectF tunnel(middle - area.width() * 0.09, y(0.2), area.width() * 0.18,
                        area.height() * 0.5);
    painter.setPen(QPen(accents.busy, 1));
    painter.setBrush(band);
    painter.drawRoundedRect(tunnel, 4, 4);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(tunnel.adjusted(-20, 2, 20, 0), Qt::AlignHCenter | Qt::AlignTop, tr("tunnel"));
    painter.setPen(QPen(accents.action, 2));
    drawArrow(painter, {left, y(0.04)}, {right, y(0.16)});
    drawLost(painter, {right, y(0.32)}, {middle, y(0.55)}, accents.trouble);
    painter.setPen(QPen(accents.action, 2));
    drawArrow(painter, {left, y(0.8)}, {right, y(0.94)});
    painter.setPen(palette().color(QPalette::ButtonText));
    const qreal line = fontMetrics().height();
    for (const qreal share : {0.16, 0.9})
        painter.drawText(QRectF(right + 6, y(share) - line / 2, line * 3, line),
                         Qt::AlignLeft | Qt::AlignVCenter, u"🍰"_s);
    const qreal half = line * 0.7;
    const QRectF sign(left - half, y(0.72) - half, 2 * half, 2 * half);
    paintStatusIcon(painter, sign, StatusIcon::Hexagon, accents.busy);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(sign, Qt::AlignCenter, u"?"_s);
}

// The buttons to strike with, beside the run.
void DoorButton::paintLab(QPainter &painter, const QRectF &area) const
{
    const Accents accents = accentsOf(palette());
    const qreal gap = area.height() * 0.07;
    const qreal high = (area.height() - 2 * gap) / 3;
    const std::array words{std::pair(tr("Lose next reply"), u"L"_s),
                           std::pair(tr("Crash the API…"), u"C"_s),
                           std::pair(tr("Enter the tunnel"), u"T"_s)};
    for (size_t row = 0; row < words.size(); ++row) {
        const bool isPressed = row + 1 == words.size();
        const QRectF button(area.left(), area.top() + static_cast<qreal>(row) * (high + gap),
                            area.width() * 0.54, high);
        painter.setPen(QPen(isPressed ? accents.action : accents.line, 1));
        painter.setBrush(isPressed ? accents.action : palette().color(QPalette::Base));
        painter.drawRoundedRect(button, 4, 4);
        painter.setPen(palette().color(isPressed ? QPalette::HighlightedText : QPalette::Text));
        const QRectF inner = button.adjusted(8, 0, -8, 0);
        const qreal room = inner.width() - fontMetrics().averageCharWidth() * 3;
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(words[row].first, Qt::ElideRight, qFloor(room)));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, words[row].second);
    }
    const qreal left = area.left() + area.width() * 0.64;
    const qreal right = area.right() - area.width() * 0.04;
    const auto y = [&area](qreal share) {
        return area.top() + area.height() * share;
    };
    painter.setPen(QPen(accents.line, 1.5));
    for (const qreal x : {left, right})
        painter.drawLine(QPointF(x, y(0)), QPointF(x, y(1)));
    painter.setPen(QPen(accents.action, 2));
    drawArrow(painter, {left, y(0.06)}, {right, y(0.2)});
    drawLost(painter, {right, y(0.32)}, {(left + right) / 2, y(0.45)}, accents.trouble);
    painter.setPen(QPen(accents.action, 2));
    drawArrow(painter, {left, y(0.6)}, {right, y(0.72)});
    drawArrow(painter, {right, y(0.8)}, {left, y(0.94)});
}

// A few keys, of which one is stuck.
void DoorButton::paintStore(QPainter &painter, const QRectF &area) const
{
    const Accents accents = accentsOf(palette());
    const qreal high = area.height() / 4;
    const std::array rows{
        std::pair(LogicalState::Stuck, std::pair(tr("stuck"), u"cfcd2084…"_s)),
        std::pair(LogicalState::InProgress, std::pair(tr("in progress"), u"eccbc87e…"_s)),
        std::pair(LogicalState::Completed, std::pair(tr("completed"), u"c4ca4238…"_s)),
        std::pair(LogicalState::ExpiredStillStored, std::pair(tr("expired"), u"a87ff679…"_s))};
    for (size_t row = 0; row < rows.size(); ++row) {
        const QRectF line(area.left(), area.top() + static_cast<qreal>(row) * high, area.width(),
                          high);
        if (row == 0)
            painter.fillRect(line, accents.chosenRow);
        const auto &[state, texts] = rows[row];
        const qreal size = std::min(high, qreal(fontMetrics().height()));
        paintStatusIcon(painter, QRectF(line.left() + 6, line.center().y() - size / 2, size, size),
                        statusIconOf(state), colorOf(state, palette()));
        painter.setPen(palette().color(QPalette::ButtonText));
        const QRectF inner = line.adjusted(size + 14, 0, -8, 0);
        painter.setFont(font());
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, texts.first);
        painter.setFont(fixedFont(font()));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, texts.second);
    }
    painter.setFont(font());
}

} // namespace onecake
