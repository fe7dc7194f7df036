// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/docks/control_panel.h"

#include "ui/views/action_button.h"
#include "ui/views/heading.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

ControlPanel::ControlPanel(LabSession *session, const LabActions &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    const auto add = [this, layout](QAction *action, const QString &picture) {
        auto *button = new ActionButton(action, ActionButton::Shape::Wide, picture, this);
        layout->addWidget(button);
        return button;
    };
    layout->addWidget(new Heading(u"Adrienne"_s, this));
    ActionButton *order = add(actions.order, u"🍰"_s);
    add(actions.orderAgain, u"🔁"_s);
    layout->addSpacing(8);
    layout->addWidget(new Heading(u"Network"_s, this));
    add(actions.tunnel, u"🚇"_s);
    layout->addStretch();
    // Where there is no script to play, this is what there is to do.
    const auto follow = [order](const LabState &state) {
        order->setPrimary(state.isFreePlay);
    };
    connect(session, &LabSession::stateChanged, order, follow);
    follow(session->state());
}

} // namespace onecake
