// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record/row_delegate.h"

#include "ui/inspector/record/inspector_model.h"
#include "ui/style/accents.h"

#include <QPainter>

namespace onecake {

namespace {

constexpr int barWidth = 84;
constexpr int barHeight = 7;
constexpr int gap = 10;
constexpr float soon = 0.1F; // of its time: then the bar has another colour, and is short

QRectF barOf(const QRect &cell)
{
    const int side = gap / 2;
    return {static_cast<qreal>(cell.left() + side), cell.center().y() - barHeight / 2.0 + 0.5,
            static_cast<qreal>(barWidth), static_cast<qreal>(barHeight)};
}

} // namespace

void RowDelegate::decorate(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    KeyDelegate::decorate(option, index);
    if (!index.data(InspectorModel::IsGoneRole).toBool())
        return;
    option->font.setStrikeOut(true);
    const QColor aside = accentsOf(option->palette).aside;
    option->palette.setColor(QPalette::Text, aside);
    option->palette.setColor(QPalette::HighlightedText, aside);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const QVariant life = index.data(InspectorModel::LifeLeftRole);
    if (!life.isValid()) {
        KeyDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const QRectF bar = barOf(option.rect);
    const float share = life.toFloat();
    const Accents accents = accentsOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(accents.line);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    QRectF left = bar;
    left.setWidth(bar.width() * static_cast<qreal>(share));
    painter->setBrush(share < soon ? accents.busy : accents.good);
    painter->setClipRect(left);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter->restore();
    const QRect text = option.rect.adjusted(barWidth + gap + gap / 2, 0, 0, 0);
    painter->setFont(ground.font);
    painter->setPen(ground.palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      ground.fontMetrics.elidedText(ground.text, Qt::ElideRight, text.width()));
}

} // namespace onecake
