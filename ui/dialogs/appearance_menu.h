// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lets the user choose the look of the windows: light, dark or as the system has it. The choice is
// remembered.
#pragma once

#include "ui/style/onecake_style.h"

#include <QMenu>

class QActionGroup;
class QSettings;

namespace onecake {

class AppearanceMenu final : public QMenu
{
    Q_OBJECT
public:
    // `settings` must outlive the menu.
    AppearanceMenu(QSettings *settings, QWidget *parent);

    [[nodiscard]] static Appearance remembered(const QSettings &settings);

    // Chooses an appearance without remembering it.
    void choose(Appearance appearance);

private:
    QActionGroup *m_choices;
};

} // namespace onecake
