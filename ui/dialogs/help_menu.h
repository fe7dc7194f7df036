// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person can read about the window: its keys, and what OneCake is.
#pragma once

#include <QMenu>

namespace onecake {

class HelpMenu final : public QMenu
{
    Q_OBJECT
public:
    // Lists the shortcuts of `actions`.
    HelpMenu(const QList<QAction *> &actions, QWidget *parent);

private:
    void showKeys();
    void showAbout();

    QList<QAction *> m_actions;
};

} // namespace onecake
