// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/view_delegate.h"

#include "ui/style/accents.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int viewPadding = 10;
constexpr int lean = 5; // above and below the text
constexpr int gapBeforeCount = 8; // between name and count
constexpr int headingRoom = 10; // above a heading
constexpr qreal corner = 6;
constexpr qreal headingScale = 0.85;

QFont headingFont(QFont font)
{
    constexpr qreal letterSpacing = 106;
    font.setPointSizeF(font.pointSizeF() * headingScale);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, letterSpacing);
    return font;
}

// As wide as it is when it is chosen, so that choosing it moves nothing.
QFont chosenFont(QFont font)
{
    font.setBold(true);
    return font;
}

int countWidth(const QFont &font, const QString &count)
{
    return count.isEmpty()
        ? 0
        : QFontMetrics(chosenFont(font)).horizontalAdvance(count) + gapBeforeCount;
}

} // namespace

ViewDelegate::ViewDelegate(QWidget *list)
    : QStyledItemDelegate(list)
    , m_list(list)
{}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (index.data(IsHeadingRole).toBool()) {
        const QFontMetrics metrics(headingFont(option.font));
        return {metrics.horizontalAdvance(text), metrics.height() + headingRoom + lean};
    }
    const QString count = index.data(CountRole).toString();
    const int width = m_list->width() - 2 * viewPadding - countWidth(option.font, count);
    const QFontMetrics metrics(chosenFont(option.font));
    const int height =
        metrics.boundingRect(QRect(0, 0, std::max(width, 1), 0), Qt::TextWordWrap, text).height();
    return {m_list->width(), height + 2 * lean};
}

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Accents accents = accentsOf(option.palette);
    const QString text = index.data().toString();
    painter->save();
    if (index.data(IsHeadingRole).toBool()) {
        painter->setFont(headingFont(option.font));
        painter->setPen(accents.aside);
        painter->drawText(option.rect.adjusted(0, headingRoom, 0, 0),
                          Qt::AlignVCenter | Qt::AlignLeft, text);
        painter->restore();
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isInFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setBrush(isChosen        ? accents.chosenRow
                          : isHovered ? accents.raised
                                      : QColor(Qt::transparent));
    painter->setPen(isInFocus ? QPen(accents.action, 1.5) : QPen(Qt::NoPen));
    painter->drawRoundedRect(ground, corner, corner);
    const QString count = index.data(CountRole).toString();
    const QRect area = option.rect.adjusted(viewPadding, lean, -viewPadding, -lean);
    const QRect left = QStyle::visualRect(option.direction, area,
                                          area.adjusted(0, 0, -countWidth(option.font, count), 0));
    painter->setFont(isChosen ? chosenFont(option.font) : option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
    if (!isChosen)
        painter->setPen(accents.aside);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, count);
    painter->restore();
}

} // namespace onecake
