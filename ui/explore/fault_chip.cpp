// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/fault_chip.h"

#include "ui/style/accents.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace onecake {

namespace {

constexpr int chipMargin = 10;
constexpr int chipPadding = 5;
constexpr int leastCharacters = 16; // of the words, where there is no more room

int switchHeight(const QFontMetrics &metrics)
{
    return metrics.ascent();
}

int switchWidth(const QFontMetrics &metrics)
{
    return switchHeight(metrics) * 7 / 4;
}

// A knob at the right where it is on, at the left, and hollow, where it is off.
void paintSwitch(QPainter &painter, const QRectF &area, bool isOn, const QColor &ink,
                 const QColor &ground)
{
    const qreal round = area.height() / 2;
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(isOn ? QBrush(ink) : Qt::NoBrush);
    painter.drawRoundedRect(area, round, round);
    const qreal inset = 3;
    const qreal side = area.height() - 2 * inset;
    const qreal left = isOn ? area.right() - inset - side : area.left() + inset;
    painter.setPen(isOn ? QPen(Qt::NoPen) : QPen(ink, 1.2));
    painter.setBrush(isOn ? QBrush(ground) : Qt::NoBrush);
    painter.drawEllipse(QRectF(left, area.top() + inset, side, side));
}

} // namespace

FaultChip::FaultChip(const QString &words, QWidget *parent)
    : QCheckBox(words, parent)
{
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FaultChip::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + switchWidth(metrics) + 3 * chipMargin,
            metrics.height() + 2 * chipPadding};
}

QSize FaultChip::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * leastCharacters
        + switchWidth(fontMetrics()) + 3 * chipMargin;
    const QSize whole = sizeHint();
    return {std::min(least, whole.width()), whole.height()};
}

bool FaultChip::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

void FaultChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Accents accents = accentsOf(palette());
    const bool isOn = isChecked();
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal round = pill.height() / 2;
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(isOn || hasFocus() ? accents.action : accents.aside, line,
                        isOn ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(isOn ? accents.chosenRow : palette().color(QPalette::Base));
    painter.drawRoundedRect(pill, round, round);
    QFont words = font();
    words.setBold(isOn);
    words.setStrikeOut(!isOn);
    painter.setFont(words);
    const QFontMetrics metrics = painter.fontMetrics();
    const int high = switchHeight(metrics);
    const int wide = switchWidth(metrics);
    const QRect knob(chipMargin, (height() - high) / 2, wide, high);
    paintSwitch(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), knob)), isOn,
                isOn ? accents.action : accents.aside, palette().color(QPalette::Base));
    const int left = knob.right() + chipMargin;
    const QRect place(left, 0, width() - left - chipMargin, height());
    painter.setPen(isOn ? palette().color(QPalette::WindowText) : accents.aside);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     static_cast<int>(Qt::AlignVCenter
                                      | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     metrics.elidedText(text(), Qt::ElideMiddle, place.width()));
}

} // namespace onecake
