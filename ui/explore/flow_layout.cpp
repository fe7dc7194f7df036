// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace onecake {

FlowLayout::FlowLayout(int gap, int rowGap)
    : m_gap(gap)
    , m_rowGap(rowGap)
{}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

// The widest of them must have its place.
QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool places) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint next = area.topLeft();
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue; // it is hidden
        const QSize size = item->sizeHint().boundedTo(QSize(area.width(), QLAYOUTSIZE_MAX));
        if (next.x() > area.left() && next.x() + size.width() > area.right() + 1) {
            next = QPoint(area.left(), next.y() + rowHeight + m_rowGap);
            rowHeight = 0;
        }
        if (places)
            item->setGeometry(QStyle::visualRect(direction, area, QRect(next, size)));
        next.rx() += size.width() + m_gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return next.y() + rowHeight - rect.top() + contentsMargins().bottom();
}

} // namespace onecake
