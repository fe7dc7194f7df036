// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person can do as the customer, and the stories to choose from.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QMenu>

namespace onecake {

class StoryMenu final : public QMenu
{
    Q_OBJECT
public:
    // `session` outlives the menu, which begins with the actions.
    StoryMenu(LabSession *session, const QList<QAction *> &actions, QWidget *parent);
};

} // namespace onecake
