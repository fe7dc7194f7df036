// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Paints a cell of the page Explore: a shape, the words, and below them how many of how many. Green
// with a tick is only what holds in all placements; what holds so far is a ring.
#pragma once

#include "core/session/explore/explore_cell.h"
#include "ui/style/status_icon.h"

#include <QStyledItemDelegate>

namespace onecake {

StatusIcon markOf(ExploreCellState state);
QColor inkOf(ExploreCellState state, const QPalette &palette);

class ExploreCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace onecake
