// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that can be done in a window now, by words: what is in the menus of its page, what has
// a key, and what can be chosen in the bars.
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

class QMenuBar;
class QAction;
class QWidget;

namespace onecake {

struct DeskEntry {
    QString name; // the same the next time
    QString title;
    QString place; // "Story", "File › Store"
    QString keys; // "Ctrl+O"; empty without any
    QString explanation;
    QString whyNot; // empty while it can be done
    QString otherWords; // in which one may look for it, in English and German
    bool isChecked = false;
    std::function<void()> act; // does nothing once the action is gone
};

// The page that is shown, with its menus, and what works on every page of the window. Menus that
// are filled when they are opened are filled.
QList<DeskEntry> deskEntries(const QWidget &window, const QWidget &page);

// Other words for what an action of that name does; empty if none are known.
QString otherWordsFor(const QString &actionName);

// Keys of the menus work while the menus themselves are hidden, or no longer.
void keepKeysAlive(QWidget *page, const QMenuBar *menus, bool areAlive);

// The actions of the menus, without those that only open another menu.
QList<QAction *> actionsOf(const QMenuBar &menus);

} // namespace onecake
