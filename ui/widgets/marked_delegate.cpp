// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/marked_delegate.h"

#include "core/base/text/tr.h"
#include "ui/models/log_model.h"
#include "ui/models/record_table_model.h"
#include "ui/style/accents.h"
#include "ui/style/fonts.h"
#include "ui/style/status_icon.h"

#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

void setInk(QStyleOptionViewItem &option, const QColor &ink)
{
    option.palette.setColor(QPalette::Text, ink);
    option.palette.setColor(QPalette::HighlightedText, ink);
}

// Painted once: a picture of its own for each cell would crowd out all others that Qt keeps.
QPixmap pixmapOf(StatusIcon mark, const QColor &color, int side, qreal ratio)
{
    const QString name =
        u"mark %1 %2 %3 %4"_s.arg(static_cast<int>(mark)).arg(color.rgba()).arg(side).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(name, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusIcon(painter, QRectF(1, 1, side - 2, side - 2), mark, color);
    painter.end();
    QPixmapCache::insert(name, pixmap);
    return pixmap;
}

void setMark(QStyleOptionViewItem &option, StatusIcon mark, const QColor &color)
{
    const int side = option.fontMetrics.ascent();
    const qreal ratio = option.widget != nullptr ? option.widget->devicePixelRatioF() : 1;
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = QIcon(pixmapOf(mark, color, side, ratio));
    option.decorationSize = QSize(side, side);
}

constexpr int lifeWidth = 84;
constexpr int leastLifeWidth = 28; // shorter, it tells nothing
constexpr int lifeGap = 10; // between bar and text, and half of it before the bar

// Of any time, so that the bars of a column are of one width.
int wordsWidth(const QFontMetrics &metrics, const QString &text)
{
    return std::max(metrics.horizontalAdvance(u"00:00:00"_s), metrics.horizontalAdvance(text));
}

// The text comes first: the bar has what it leaves of the cell, and none is better than a stub. A
// clock takes the same room in every row, so that bars above one another can be compared.
int lifeWidthIn(const QRect &cell, const QFontMetrics &metrics, const QString &text)
{
    const int left = cell.width() - wordsWidth(metrics, text) - 2 * lifeGap;
    return left < leastLifeWidth ? 0 : std::min(left, lifeWidth);
}

// A bar of which as much is filled as there is time left.
void paintLife(QPainter *painter, const QRect &place, float share, const QColor &filled,
               const Accents &accents)
{
    constexpr int height = 7;
    const QRectF whole(place.left(), place.center().y() - height / 2.0 + 0.5, place.width(),
                       height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(accents.line);
    painter->drawRoundedRect(whole, height / 2.0, height / 2.0);
    painter->setBrush(filled);
    painter->setClipRect(
        QRectF(whole.topLeft(), QSizeF(whole.width() * static_cast<qreal>(share), whole.height())));
    painter->drawRoundedRect(whole, height / 2.0, height / 2.0);
}

} // namespace

MarkedDelegate::MarkedDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void MarkedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor text = option->palette.color(QPalette::Text);
    option->palette.setColor(QPalette::Highlight, accentsOf(option->palette).chosenRow);
    option->state &= ~QStyle::State_HasFocus;
    setInk(*option, text);
    option->textElideMode = Qt::ElideRight;
    decorate(option, index);
}

void KeyDelegate::decorate(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    const float freshness = index.data(RecordTableModel::FreshnessRole).toFloat();
    if (freshness > 0) {
        const Accents accents = accentsOf(option->palette);
        const QColor base = option->palette.color(QPalette::Base);
        option->backgroundBrush = blend(base, accents.fresh, freshness);
        option->palette.setColor(QPalette::Highlight,
                                 blend(accents.chosenRow, accents.fresh, freshness));
    }
    if (index.data(RecordTableModel::IsDatumRole).toBool())
        option->font = fixedFont(option->font);
    if (index.column() == RecordTableModel::KeyColumn)
        option->textElideMode = Qt::ElideMiddle;
    if (index.data(RecordTableModel::IsAsideRole).toBool())
        setInk(*option, accentsOf(option->palette).aside);
    if (index.data(RecordTableModel::IsGoneRole).toBool()) {
        option->font.setStrikeOut(true);
        setInk(*option, accentsOf(option->palette).aside);
    }
    const QVariant state = index.data(RecordTableModel::StateRole);
    if (!state.isValid())
        return;
    const auto logical = state.value<LogicalState>();
    // The colours are those of the ground that the cell stands on; what is grey has none.
    const bool isGrey = !option->state.testFlag(QStyle::State_Enabled);
    setMark(*option, statusIconOf(logical),
            isGrey ? option->palette.color(QPalette::Text) : colorOf(logical, option->palette));
}

void KeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const QVariant life = index.data(RecordTableModel::LifeLeftRole);
    if (!life.isValid()) {
        MarkedDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const int wide = lifeWidthIn(option.rect, ground.fontMetrics, ground.text);
    if (wide > 0) {
        painter->save();
        constexpr float soon = 0.1F; // of its time: then the bar has another colour, and is short
        const Accents accents = accentsOf(option.palette);
        const QColor colored = life.toFloat() < soon ? accents.busy : accents.good;
        const bool isGrey = !option.state.testFlag(QStyle::State_Enabled);
        const QRect &cell = option.rect;
        paintLife(painter, QRect(cell.left() + lifeGap / 2, cell.top(), wide, cell.height()),
                  life.toFloat(), isGrey ? accents.aside : colored, accents);
        painter->restore();
    }
    const int before = wide > 0 ? wide + lifeGap + lifeGap / 2 : lifeGap / 2;
    const QRect text = option.rect.adjusted(before, 0, 0, 0);
    painter->setFont(ground.font);
    painter->setPen(ground.palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      ground.fontMetrics.elidedText(ground.text, Qt::ElideRight, text.width()));
}

// The shortest bar that tells something has its room beside the text.
QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = MarkedDelegate::sizeHint(option, index);
    if (!index.data(RecordTableModel::LifeLeftRole).isValid())
        return size;
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const int wanted = wordsWidth(ground.fontMetrics, ground.text) + leastLifeWidth + 2 * lifeGap;
    return {std::max(size.width(), wanted), size.height()};
}

void LogDelegate::decorate(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    const auto tone = index.data(LogModel::ToneRole).value<LogTone>();
    const bool isLater = index.data(LogModel::IsLaterRole).toBool();
    const QColor pale = option->palette.color(QPalette::Disabled, QPalette::Text);
    if (isLater)
        setInk(*option, pale);
    if (index.column() == LogModel::TimeColumn) {
        option->font = fixedFont(option->font);
        if (!isLater)
            setInk(*option, accentsOf(option->palette).aside);
    }
    if (index.column() != LogModel::SentenceColumn)
        return;
    setMark(*option, statusIconOf(tone), isLater ? pale : colorOf(tone, option->palette));
    option->font.setBold(tone == LogTone::Trouble || tone == LogTone::Effect);
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    constexpr int barWidth = 3;
    MarkedDelegate::paint(painter, option, index);
    if (index.column() == LogModel::TimeColumn && index.data(LogModel::IsAboutKeyRole).toBool())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          accentsOf(option.palette).action);
}

} // namespace onecake
