// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/story_menu.h"

#include "core/session/lab/lab_options.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace onecake {

StoryMenu::StoryMenu(LabSession *session, const QList<QAction *> &actions, QWidget *parent)
    : QMenu(u"&Story"_s, parent)
{
    addActions(actions);
    addSeparator();
    auto *group = new QActionGroup(this);
    for (const LabOption &option : storyOptions()) {
        QAction *action = addAction(option.title);
        action->setData(option.id);
        action->setStatusTip(option.summary);
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, session, [session](const QAction *action) {
        session->choices().chooseStory(action->data().toString());
    });
    const auto follow = [session, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == session->inputs().scenario->id);
    };
    connect(session, &LabSession::runStarted, group, follow);
    follow();
}

} // namespace onecake
