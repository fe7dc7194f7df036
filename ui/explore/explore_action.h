// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What can be done on the page Explore, as one action for its menu, its buttons and its keys.
#pragma once

#include <QAction>
#include <QKeySequence>

namespace onecake {

// Makes an action of `parent`, whose name is "explore." and the name; the purpose is its status tip
// and its tool tip.
QAction *newExploreAction(QObject *parent, const QString &name, const QString &title,
                          const QKeySequence &key, const QString &purpose);

} // namespace onecake
