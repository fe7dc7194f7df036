// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the windows look: light, dark or as the system has it, which is remembered.
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
    // `settings` outlives the menu.
    AppearanceMenu(QSettings *settings, QWidget *parent);

    [[nodiscard]] static Appearance remembered(const QSettings &settings);

    // Not remembered.
    void choose(Appearance appearance);

private:
    QActionGroup *m_choices;
};

} // namespace onecake
