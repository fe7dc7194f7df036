// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/explore_cell_delegate.h"

#include "ui/explore/explore_table_model.h"
#include "ui/style/accents.h"

#include <QAbstractItemView>
#include <QPainter>

namespace onecake {

namespace {

constexpr int margin = 7;
constexpr int lineGap = 2;
constexpr qreal outline = 2; // of the chosen cell
constexpr qreal outlineCorner = 4;

int markSide(const QFontMetrics &metrics)
{
    return metrics.ascent();
}

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

void paintOutline(QPainter &painter, const QRect &cell, const QColor &color, bool hasFocus)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, hasFocus ? outline : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cell).adjusted(outline, outline, -outline, -outline),
                            outlineCorner, outlineCorner);
}

} // namespace

StatusIcon markOf(ExploreCellState state)
{
    switch (state) {
    case ExploreCellState::Waiting:
        return StatusIcon::Nothing;
    case ExploreCellState::HoldsSoFar:
        return StatusIcon::Ring;
    case ExploreCellState::Holds:
        return StatusIcon::Check;
    case ExploreCellState::Broken:
        return StatusIcon::Cross;
    case ExploreCellState::NotSeenSoFar:
    case ExploreCellState::NotSeen:
        return StatusIcon::Dash;
    case ExploreCellState::Undecided:
        break;
    }
    return StatusIcon::Hexagon;
}

QColor inkOf(ExploreCellState state, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (state) {
    case ExploreCellState::Holds:
        return accents.good;
    case ExploreCellState::Broken:
        return accents.trouble;
    case ExploreCellState::Waiting:
    case ExploreCellState::NotSeenSoFar:
    case ExploreCellState::NotSeen:
        return accents.aside;
    case ExploreCellState::HoldsSoFar:
    case ExploreCellState::Undecided:
        break;
    }
    return palette.color(QPalette::WindowText);
}

void ExploreCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    const Accents accents = accentsOf(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(option.rect, accents.chosenRow);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view != nullptr && view->currentIndex() == index)
        paintOutline(*painter, option.rect, accents.action, view->hasFocus());
    const QVariant state = index.data(ExploreTableModel::StateRole);
    QRect place = option.rect.adjusted(margin, margin, -margin, -margin);
    const QFont bold = boldOf(option.font);
    const QFontMetrics metrics(bold);
    QColor ink = option.palette.color(QPalette::WindowText);
    bool isBold = isChosen;
    if (state.isValid()) {
        const auto cell = static_cast<ExploreCellState>(state.toInt());
        const int side = markSide(metrics);
        ink = inkOf(cell, option.palette);
        isBold = cell == ExploreCellState::Holds || cell == ExploreCellState::Broken;
        const QRect mark(place.left(), place.top() + (metrics.height() - side) / 2, side, side);
        paintStatusIcon(*painter, QStyle::visualRect(option.direction, option.rect, mark),
                        markOf(cell), ink);
        place.setLeft(place.left() + side + margin);
    }
    const auto paintLine = [&](const QString &text, int top, const QColor &color) {
        const QRect line(place.left(), top, place.width(), metrics.height());
        painter->setPen(color);
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, line),
            static_cast<int>(Qt::AlignVCenter
                             | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    painter->setFont(isBold ? bold : option.font);
    paintLine(index.data().toString(), place.top(), ink);
    painter->setFont(option.font);
    paintLine(index.data(ExploreTableModel::NoteRole).toString(),
              place.top() + metrics.height() + lineGap, accents.aside);
    painter->restore();
}

QSize ExploreCellDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QFontMetrics bold(boldOf(option.font));
    const int mark =
        index.data(ExploreTableModel::StateRole).isValid() ? markSide(bold) + margin : 0;
    const int words = bold.horizontalAdvance(index.data().toString());
    const int note =
        option.fontMetrics.horizontalAdvance(index.data(ExploreTableModel::NoteRole).toString());
    return {std::max(words, note) + mark + 2 * margin, 2 * bold.height() + lineGap + 2 * margin};
}

} // namespace onecake
