// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The help menu: the window's keys, and what OneCake is.
#pragma once

#include "core/store/store_url.h"

#include <QMenu>

#include <functional>

namespace onecake {

class HelpMenu final : public QMenu
{
    Q_OBJECT
public:
    // Lists the shortcuts of `actions`. `store` returns the kind of store in use, for a report.
    HelpMenu(const QList<QAction *> &actions, std::function<StoreKind()> store, QWidget *parent);

private:
    void showKeys();
    void showAbout();

    QList<QAction *> m_actions;
    std::function<StoreKind()> m_store;
};

} // namespace onecake
