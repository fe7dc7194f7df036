// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Large buttons for the user's actions during a story: Adrienne, the network, and the API with its
// kitchen.
#pragma once

#include "ui/lab/lab_actions.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace onecake {

class ActionButton;

class ControlPanel final : public QWidget
{
    Q_OBJECT
public:
    ControlPanel(LabSession *session, const LabActions &actions, QWidget *parent);

private:
    ActionButton *add(QAction *action, const QString &picture = {});

    // Adds a button that opens a menu of choices.
    void addChoice(QAction *action, const QList<QAction *> &choices);

    QVBoxLayout *m_layout;
};

} // namespace onecake
