// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Somebody who presses, drags and types at random, wherever there is something: in windows, dialogs
// and menus, by mouse and by keyboard. Everything is done through the window system's own entry, so
// that only what a person could do is done; after each deed a screen reader asks for every name.
#pragma once

#include "core/base/random.h"
#include "tests/monkey/last_actions.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAccessibleInterface;
class QAction;
class QWidget;
class QFileDialog;
class QWindow;

namespace onecake::monkey {

class Monkey final : public QObject
{
    Q_OBJECT
public:
    Monkey(quint64 seed, LastActions *actions);

    // Acts until the event loop ends. `openWindow` opens the window anew, after it was closed.
    void start(std::function<void()> openWindow);

private:
    void act();
    void actInWindow(QWidget *window);
    void answer(QFileDialog *dialog, QWidget *window);
    [[nodiscard]] QWidget *windowToActIn();
    [[nodiscard]] QWidget *pickWidget(QWidget *window);
    [[nodiscard]] QPoint pointIn(const QWidget *widget);
    void click(QWidget *window, QWidget *widget);
    void drag(QWidget *window, QWidget *widget);
    void wheel(QWidget *window, QWidget *widget);
    void type(QWidget *window);
    void pressKey(QWidget *window);
    void pressShortcut(QWidget *window);
    void resize(QWidget *window);
    void begin(const QString &what, const QWidget *widget);
    void read(QAccessibleInterface *item, int depth);
    template<typename List>
    const auto &oneOf(const List &list)
    {
        return *std::next(
            std::begin(list),
            static_cast<std::ptrdiff_t>(m_dice.below(static_cast<std::uint64_t>(std::size(list)))));
    }

    Random m_dice;
    LastActions *m_actions;
    std::function<void()> m_openWindow;
    int m_depth = 0;
    int m_loop = 0; // the innermost event loop in which a deed is being done; 0: none is
    int m_read = 0; // things that the screen reader has asked since the last deed
};

} // namespace onecake::monkey
