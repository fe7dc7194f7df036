// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds what has not the room in a window that it needs.
#pragma once

#include "tests/support/windows/widget_name.h"

#include <QAbstractScrollArea>
#include <QDockWidget>
#include <QMainWindow>

namespace onecake::test {

// What is larger than the place that it has been given scrolls there.
inline bool isScrolled(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at->parentWidget());
        if (area != nullptr && area->viewport() == at)
            return true;
    }
    return false;
}

// Of docks behind each other's tabs, one is in the window.
inline bool isBehindATab(const QWidget *widget, const QWidget &window)
{
    const QWidget *at = widget;
    while (at != nullptr && qobject_cast<const QDockWidget *>(at) == nullptr)
        at = at->parentWidget();
    const auto *dock = qobject_cast<const QDockWidget *>(at);
    const auto *main = qobject_cast<const QMainWindow *>(&window);
    return dock != nullptr && main != nullptr && !window.rect().intersects(dock->geometry())
        && !main->tabifiedDockWidgets(const_cast<QDockWidget *>(dock)).isEmpty();
}

// What scrolls needs no more than to show a line.
inline QSize leastSizeOf(const QWidget &widget)
{
    if (qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr)
        return {widget.minimumSizeHint().width(), widget.fontMetrics().height()};
    return widget.minimumSizeHint();
}

// Widgets of the window that are cut off, or have less room than they need. Where several share a
// length, a splitter and docks give one of them a pixel less, which nobody sees.
inline QStringList clippedIn(const QWidget &window)
{
    constexpr int unseen = 1;
    const QRect whole = window.rect().adjusted(-unseen, -unseen, unseen, unseen);
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isOurs = !widget->objectName().startsWith(u"qt_");
        const bool isSeen = widget->isVisible() && !isBehindATab(widget, window);
        if (!isSeen || widget->isWindow() || !isOurs || isScrolled(widget))
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        const QSize least = leastSizeOf(*widget);
        if (!whole.contains(place))
            clipped.append(
                u"%1 is cut off: from %2, %3 on it has %4×%5 in %6×%7"_s.arg(calledName(widget))
                    .arg(place.x())
                    .arg(place.y())
                    .arg(place.width())
                    .arg(place.height())
                    .arg(window.width())
                    .arg(window.height()));
        else if (widget->width() + unseen < least.width()
                 || widget->height() + unseen < least.height())
            clipped.append(u"%1 has %2×%3, needs %4×%5"_s.arg(calledName(widget))
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(least.width())
                               .arg(least.height()));
    }
    return clipped;
}

} // namespace onecake::test
