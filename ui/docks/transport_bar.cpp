// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/docks/transport_bar.h"

#include "ui/models/log_model.h"
#include "ui/views/action_button.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace onecake {

TransportBar::TransportBar(LabSession *session, const LabActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_time(new QLabel(this))
    , m_speed(makeSpeedBox(session))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QAction *action :
         {actions.play, actions.step, actions.skip, actions.toEnd, actions.restart}) {
        auto *button = new ActionButton(action, ActionButton::Shape::Narrow, {}, this);
        layout->addWidget(button);
        if (action != actions.play)
            continue;
        const auto follow = [button](const LabState &state) {
            button->setPrimary(!state.isFreePlay);
        };
        connect(session, &LabSession::stateChanged, button, follow);
        follow(session->state());
    }
    layout->addStretch();
    QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    digits.setPointSizeF(font().pointSizeF() * 1.25);
    m_time->setFont(digits);
    m_time->setToolTip(u"Virtual time since the story began"_s);
    m_time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    layout->addWidget(m_time);
    layout->addSpacing(4);
    layout->addWidget(m_speed);
    connect(session, &LabSession::timeChanged, this, &TransportBar::showTime);
    showTime(session->elapsed());
}

QComboBox *TransportBar::makeSpeedBox(LabSession *session)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(u"Speed"_s);
    box->setToolTip(u"How fast time flows: + faster, − slower, 1 real time"_s);
    box->setFocusPolicy(Qt::TabFocus);
    for (int doublings = Speed::slowest; doublings <= Speed::fastest; ++doublings)
        box->addItem(Speed(doublings).text(), doublings);
    connect(box, &QComboBox::activated, session,
            [session, box](int index) { session->setSpeed(Speed(box->itemData(index).toInt())); });
    const auto follow = [box](const LabState &state) {
        box->setCurrentIndex(box->findData(state.speed.doublings()));
    };
    connect(session, &LabSession::stateChanged, box, follow);
    follow(session->state());
    return box;
}

void TransportBar::showTime(Duration elapsed)
{
    const QString text = clockText(elapsed);
    m_time->setText(text);
    m_time->setAccessibleName(u"Virtual time %1"_s.arg(text));
}

} // namespace onecake
