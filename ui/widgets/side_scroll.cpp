// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/side_scroll.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace onecake {

SideScroll::SideScroll(QWidget *content)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

// The bar has its own room, so that it never lies on a word.
QSize SideScroll::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, fontMetrics().height() * 4};
}

// Words that wrap need more height where it is narrow.
QSize SideScroll::sizeHint() const
{
    QSize size = widget()->sizeHint();
    if (widget()->hasHeightForWidth())
        size.setHeight(std::max(size.height(), widget()->heightForWidth(width())));
    return size.expandedTo(minimumSizeHint());
}

void SideScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool SideScroll::eventFilter(QObject *watched, QEvent *event)
{
    // Larger letters need more room.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace onecake
