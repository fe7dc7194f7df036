// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person does by hand.

#include "core/session/lab/lab_session.h"

#include <algorithm>
#include <array>

namespace onecake {

namespace {

// What there is to choose from in the form, by number, counted from 1.
constexpr std::array<QStringView, 4> cakes{u"carrot", u"lemon", u"chocolate", u"cherry"};

Deed deedOf(DeedKind kind)
{
    Deed deed;
    deed.kind = kind;
    return deed;
}

} // namespace

void LabSession::act(Deed deed)
{
    lookAtNow();
    m_run->act(std::move(deed));
    report();
}

void LabSession::order(DeedKind kind, int cake)
{
    lookAtNow();
    const bool isIdle = state().phase != LabPhase::UnderWay;
    Deed deed = deedOf(kind);
    deed.cake = cakes.at(static_cast<size_t>(cake) - 1).toString();
    deed.cakeNumber = cake;
    m_run->act(std::move(deed));
    if (isIdle)
        m_player.play();
    report();
}

int LabSession::latestCake() const
{
    const std::vector<Event> &events = timeline().events();
    const QString &customer = inputs().scenario->customers.front().id;
    const auto wish = std::find_if(events.rbegin(), events.rend(), [&customer](const Event &event) {
        return event.kind == EventKind::IntentFormed && event.actor == customer;
    });
    if (wish == events.rend())
        return 0;
    const auto cake = std::find(cakes.begin(), cakes.end(), wish->text);
    return cake == cakes.end() ? 0 : static_cast<int>(cake - cakes.begin()) + 1;
}

void LabSession::orderCake()
{
    order(DeedKind::Order, 1);
}

void LabSession::orderAgain()
{
    order(DeedKind::OrderAgain, 1);
}

void LabSession::doubleTap()
{
    order(DeedKind::DoubleTap, 1);
}

void LabSession::changeOrder()
{
    order(DeedKind::ChangeOrder, latestCake() % static_cast<int>(cakes.size()) + 1);
}

void LabSession::reload()
{
    act(deedOf(DeedKind::Reload));
}

void LabSession::setTunnel(bool isInTunnel)
{
    if (m_run->simulation().isInTunnel() != isInTunnel)
        act(deedOf(isInTunnel ? DeedKind::EnterTunnel : DeedKind::LeaveTunnel));
}

void LabSession::loseNextReply()
{
    if (!state().losesNextReply)
        act(deedOf(DeedKind::LoseNextReply));
}

void LabSession::loseNextRequest()
{
    if (!state().losesNextRequest)
        act(deedOf(DeedKind::LoseNextRequest));
}

void LabSession::crashApi(WorkPoint point)
{
    Q_ASSERT(isCrashPoint(point));
    Deed deed = deedOf(DeedKind::CrashApi);
    deed.point = point;
    act(std::move(deed));
}

void LabSession::setKitchenSlow(bool isSlow)
{
    if (state().isKitchenSlow == isSlow)
        return;
    Deed deed = deedOf(isSlow ? DeedKind::SlowKitchen : DeedKind::UsualKitchen);
    deed.span = isSlow ? slowKitchen : Duration(0);
    act(std::move(deed));
}

void LabSession::setNetworkLatency(Duration latency)
{
    const Duration span = std::clamp(latency, Duration(0), longestLatency);
    if (state().networkLatency == span)
        return;
    Deed deed = deedOf(DeedKind::SetLatency);
    deed.span = span;
    act(std::move(deed));
}

void LabSession::liftFaults()
{
    if (!state().areFaultsLifted)
        act(deedOf(DeedKind::LiftFaults));
}

} // namespace onecake
