// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/style/calm_fields.h"

#include "ui/style/accents.h"
#include "ui/style/mark.h"

#include <QPainter>
#include <QStyleOption>

namespace onecake {

namespace {

constexpr qreal fieldCorner = 4;
constexpr qreal boxCorner = 3;

QColor outlineOf(const QStyleOption &option)
{
    const Accents accents = accentsOf(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return accents.line;
    return blend(option.palette.color(QPalette::Base), accents.aside, 0.75F);
}

} // namespace

void paintFieldFrame(QPainter &painter, const QStyleOption &option)
{
    const bool isInFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isInFocus ? QPen(accentsOf(option.palette).action, 2)
                             : QPen(outlineOf(option), 1));
    const qreal half = isInFocus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), fieldCorner,
                            fieldCorner);
    painter.restore();
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor filled = isEnabled ? accentsOf(option.palette).action : outlineOf(option);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isOn ? filled : option.palette.color(QPalette::Base));
    painter.setPen(QPen(isOn ? filled : outlineOf(option), 1));
    painter.drawRoundedRect(box, boxCorner, boxCorner);
    painter.restore();
    if (isOn)
        paintMark(painter, box.adjusted(2, 2, -2, -2), Mark::Check,
                  option.palette.color(QPalette::HighlightedText));
}

} // namespace onecake
