// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/side_scroll.h"

#include <QEvent>
#include <QScrollBar>

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

QSize SideScroll::sizeHint() const
{
    return widget()->sizeHint().expandedTo(minimumSizeHint());
}

bool SideScroll::eventFilter(QObject *watched, QEvent *event)
{
    // Larger letters need more room.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace onecake
