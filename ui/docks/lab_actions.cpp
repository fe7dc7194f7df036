// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/docks/lab_actions.h"

#include "ui/views/mark.h"

using namespace Qt::StringLiterals;

namespace onecake {

LabActions::LabActions(LabSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    addStoryActions();
    addTimeActions();
    addSpeedActions();
    connect(session, &LabSession::stateChanged, this, &LabActions::follow);
    follow(session->state());
}

QList<QAction *> LabActions::forTime() const
{
    return {play, step, skip, toEnd, restart, slower, realTime, faster};
}

QAction *LabActions::add(const QString &text, const QKeySequence &key, const QString &explanation)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setStatusTip(explanation);
    action->setToolTip(u"%1 (%2)"_s.arg(explanation, key.toString(QKeySequence::NativeText)));
    return action;
}

void LabActions::addStoryActions()
{
    order = add(u"&Order a cake"_s, Qt::Key_O, u"Adrienne wants a carrot cake, and orders it"_s);
    connect(order, &QAction::triggered, m_session, &LabSession::orderCake);
    orderAgain = add(u"Order &again"_s, Qt::Key_A,
                     u"Adrienne does not know whether her order arrived, and taps again"_s);
    connect(orderAgain, &QAction::triggered, m_session, &LabSession::orderAgain);
    tunnel = add(u"Enter the &tunnel"_s, Qt::Key_T,
                 u"In the tunnel everything on its way is lost, in both directions"_s);
    tunnel->setCheckable(true);
    connect(tunnel, &QAction::triggered, m_session, &LabSession::setTunnel);
}

void LabActions::addTimeActions()
{
    play = add(u"&Play"_s, Qt::Key_Space, u"Let time flow, or stop it"_s);
    connect(play, &QAction::triggered, m_session, [session = m_session] {
        if (session->state().isPlaying)
            session->pause();
        else
            session->play();
    });
    step = add(u"&Step"_s, Qt::Key_Period, u"Stop time, and let one event more happen"_s);
    step->setIcon(iconOf(Mark::Step));
    connect(step, &QAction::triggered, m_session, &LabSession::step);
    skip = add(u"S&kip"_s, Qt::Key_N,
               u"Leap over the time in which nothing happens, to the next event, end of a lease "
               "or end of a retention"_s);
    skip->setIcon(iconOf(Mark::Skip));
    connect(skip, &QAction::triggered, m_session, &LabSession::skipAhead);
    toEnd = add(u"To the &end"_s, Qt::CTRL | Qt::Key_E, u"Play what is left, as fast as it goes"_s);
    toEnd->setIcon(iconOf(Mark::End));
    connect(toEnd, &QAction::triggered, m_session, &LabSession::playToEnd);
    restart = add(u"&Restart"_s, Qt::CTRL | Qt::Key_R, u"Begin the same story anew"_s);
    restart->setIcon(iconOf(Mark::Again));
    connect(restart, &QAction::triggered, m_session, &LabSession::restart);
}

void LabActions::addSpeedActions()
{
    slower = add(u"S&lower"_s, Qt::Key_Minus, u"Half as fast"_s);
    connect(slower, &QAction::triggered, this,
            [this] { changeSpeed(m_session->state().speed.doublings() - 1); });
    realTime = add(u"Real &time"_s, Qt::Key_1, u"As fast as the clock on the wall"_s);
    connect(realTime, &QAction::triggered, this, [this] { changeSpeed(0); });
    faster = add(u"&Faster"_s, Qt::Key_Plus, u"Twice as fast"_s);
    connect(faster, &QAction::triggered, this,
            [this] { changeSpeed(m_session->state().speed.doublings() + 1); });
}

void LabActions::changeSpeed(int doublings)
{
    m_session->setSpeed(Speed(doublings));
}

void LabActions::follow(const LabState &state)
{
    const bool isAgain = state.phase == LabPhase::Over && !state.isFreePlay;
    play->setText(state.isPlaying ? u"&Pause"_s : isAgain ? u"&Play again"_s : u"&Play"_s);
    play->setIcon(iconOf(state.isPlaying ? Mark::Pause : Mark::Play));
    orderAgain->setEnabled(state.canOrderAgain);
    tunnel->setChecked(state.isInTunnel);
    tunnel->setText(state.isInTunnel ? u"Leave the &tunnel"_s : u"Enter the &tunnel"_s);
    const bool isOver =
        state.phase == LabPhase::Over || (state.isFreePlay && state.phase == LabPhase::Ready);
    step->setEnabled(!isOver);
    toEnd->setEnabled(!isOver);
    skip->setEnabled(state.canSkip);
    restart->setEnabled(state.phase != LabPhase::Ready);
    slower->setEnabled(state.speed.doublings() > Speed::slowest);
    faster->setEnabled(state.speed.doublings() < Speed::fastest);
}

} // namespace onecake
