// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/control_panel.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/form_fields.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

ControlPanel::ControlPanel(LabSession *session, const LabActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(6);
    m_layout->addWidget(new SectionLabel(u"Adrienne"_s, this));
    ActionButton *order = add(actions.order, u"🍰"_s);
    add(actions.orderAgain);
    add(actions.doubleTap);
    add(actions.changeOrder);
    add(actions.reload);
    m_layout->addSpacing(6);
    m_layout->addWidget(new SectionLabel(u"Network"_s, this));
    add(actions.tunnel, u"🚇"_s);
    add(actions.loseReply);
    add(actions.loseRequest);
    addChoice(actions.latency, actions.latencies);
    m_layout->addSpacing(6);
    m_layout->addWidget(new SectionLabel(u"API and kitchen"_s, this));
    addChoice(actions.crash, actions.crashPoints);
    add(actions.slowKitchen);
    m_layout->addSpacing(6);
    m_layout->addWidget(new SectionLabel(u"Whatever else"_s, this));
    add(actions.faultWords);
    m_layout->addStretch();
    // Where there is no script to play, this is what there is to do.
    const auto follow = [order](const LabState &state) {
        order->setPrimary(state.isFreePlay);
    };
    connect(session, &LabSession::stateChanged, order, follow);
    follow(session->state());
}

ActionButton *ControlPanel::add(QAction *action, const QString &picture)
{
    auto *button = new ActionButton(action, ActionButton::Shape::Wide, picture, this);
    m_layout->addWidget(button);
    return button;
}

void ControlPanel::addChoice(QAction *action, const QList<QAction *> &choices)
{
    ActionButton *button = add(action);
    auto *menu = new QMenu(button);
    menu->setAccessibleName(action->statusTip());
    menu->setToolTipsVisible(true);
    menu->addActions(choices);
    connect(action, &QAction::triggered, menu, [button, menu] {
        const bool isVisible = button->isVisible() && !button->visibleRegion().isEmpty();
        const QWidget *place = isVisible ? static_cast<QWidget *>(button) : button->window();
        menu->popup(
            place->mapToGlobal(isVisible ? place->rect().bottomLeft() : place->rect().center()));
    });
}

} // namespace onecake
