// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/appearance_menu.h"

#include <QActionGroup>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString appearanceKey = u"window/appearance"_s;

// Settings may hold anything.
Appearance appearanceOf(int number)
{
    for (const Appearance known : {Appearance::Light, Appearance::Dark}) {
        if (static_cast<int>(known) == number)
            return known;
    }
    return Appearance::System;
}

} // namespace

AppearanceMenu::AppearanceMenu(QSettings *settings, QWidget *parent)
    : QMenu(u"&Appearance"_s, parent)
    , m_choices(new QActionGroup(this))
{
    const auto add = [this](const QString &text, Appearance appearance) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_choices->addAction(action);
    };
    add(u"As the &system"_s, Appearance::System);
    add(u"&Light"_s, Appearance::Light);
    add(u"&Dark"_s, Appearance::Dark);
    connect(m_choices, &QActionGroup::triggered, this, [this, settings](const QAction *action) {
        settings->setValue(appearanceKey, action->data());
        choose(appearanceOf(action->data().toInt()));
    });
    choose(remembered(*settings));
}

Appearance AppearanceMenu::remembered(const QSettings &settings)
{
    return appearanceOf(settings.value(appearanceKey, 0).toInt());
}

void AppearanceMenu::choose(Appearance appearance)
{
    applyAppearance(appearance);
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

} // namespace onecake
