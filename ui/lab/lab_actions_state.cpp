// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which actions there are at the moment, and what they are called.

#include "core/base/text/duration_text.h"
#include "ui/lab/lab_actions.h"
#include "ui/style/mark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool isTrouble(const Event &event)
{
    return event.kind == EventKind::Lost || event.kind == EventKind::ApiCrashed
        || event.kind == EventKind::ApiHeld || event.kind == EventKind::WorkThrew
        || event.kind == EventKind::TunnelEntered || event.kind == EventKind::RequestLossBegan
        || event.kind == EventKind::ReplyLossBegan || event.kind == EventKind::StoreWentDown
        || event.kind == EventKind::StoreWentMute || event.kind == EventKind::LockFreed;
}

} // namespace

void LabActions::follow(const LabState &state)
{
    followDeeds(state);
    followTime(state);
}

void LabActions::followDeeds(const LabState &state)
{
    // To act upon the past would be another run: that is what a fork is for.
    for (QAction *action : forCustomer() + forFaults())
        action->setEnabled(!state.isLookingBack);
    orderAgain->setEnabled(state.canOrderAgain && !state.isLookingBack);
    tunnel->setChecked(state.isInTunnel);
    tunnel->setText(state.isInTunnel ? u"Leave the &tunnel"_s : u"Enter the &tunnel"_s);
    loseReply->setChecked(state.losesNextReply);
    loseRequest->setChecked(state.losesNextRequest);
    crash->setChecked(state.crashPoint.has_value());
    for (QAction *point : crashPoints) {
        const bool isChosen =
            state.crashPoint && point->data().toInt() == static_cast<int>(*state.crashPoint);
        point->setChecked(isChosen);
    }
    latency->setText(u"Late&ncy %1…"_s.arg(toReadableText(state.networkLatency)));
    for (QAction *span : latencies)
        span->setChecked(span->data().toLongLong() == state.networkLatency.count());
    slowKitchen->setChecked(state.isKitchenSlow);
    liftFaults->setChecked(state.areFaultsLifted);
    const bool isAnyPlanned = !allFaults(m_session->inputs()).empty();
    liftFaults->setEnabled(isAnyPlanned && !state.areFaultsLifted && !state.isLookingBack);
}

void LabActions::followTime(const LabState &state)
{
    const bool isAgain = state.phase == LabPhase::Over && !state.isFreePlay && !state.isLookingBack;
    play->setText(state.isPlaying ? u"&Pause"_s : isAgain ? u"&Play again"_s : u"&Play"_s);
    play->setIcon(iconOf(state.isPlaying ? Mark::Pause : Mark::Play));
    const bool isOver =
        state.phase == LabPhase::Over || (state.isFreePlay && state.phase == LabPhase::Ready);
    step->setEnabled(!isOver || state.isLookingBack);
    toEnd->setEnabled(!isOver || state.isLookingBack);
    skip->setEnabled(state.canSkip);
    skipToExpiry->setEnabled(state.canSkipToExpiry);
    restart->setEnabled(state.phase != LabPhase::Ready);
    slower->setEnabled(state.speed.doublings() > Speed::slowest);
    faster->setEnabled(state.speed.doublings() < Speed::fastest);
}

void LabActions::followPast()
{
    const std::vector<Event> &events = m_session->timeline().events();
    const bool isLookingBack = m_session->isLookingBack();
    toStart->setEnabled(m_session->shownCount() > 0);
    back->setEnabled(m_session->shownCount() > 0);
    forward->setEnabled(isLookingBack);
    toNow->setEnabled(isLookingBack);
    fork->setEnabled(isLookingBack);
    forkWithoutFaults->setEnabled(isLookingBack);
    compare->setEnabled(!events.empty());
    const bool isProtected = m_session->inputs().policy->id != u"none";
    compare->setText(isProtected ? u"Same run without &protection"_s : u"Same run with One&Cake"_s);
    toTrouble->setEnabled(std::any_of(events.begin(), events.end(), isTrouble));
}

void LabActions::showBeforeTrouble()
{
    const std::vector<Event> &events = m_session->timeline().events();
    const auto trouble = std::find_if(events.begin(), events.end(), isTrouble);
    if (trouble != events.end())
        m_session->lookAtEvent(trouble - events.begin());
}

} // namespace onecake
