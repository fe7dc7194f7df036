// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/explore_action.h"

using namespace Qt::StringLiterals;

namespace onecake {

QAction *newExploreAction(QObject *parent, const QString &name, const QString &title,
                          const QKeySequence &key, const QString &purpose)
{
    auto *action = new QAction(title, parent);
    action->setObjectName(u"explore."_s + name);
    action->setShortcut(key);
    action->setStatusTip(purpose);
    action->setToolTip(purpose);
    return action;
}

} // namespace onecake
