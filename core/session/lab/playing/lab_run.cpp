// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/lab_run.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What there is to choose from in the form.
constexpr std::array<QStringView, 4> cakes{u"carrot", u"lemon", u"chocolate", u"cherry"};

// Another one than the customer wanted last.
void changeCake(UserAction &action, const QString &last)
{
    const auto *const chosen = std::find(cakes.begin(), cakes.end(), last);
    const auto next = chosen == cakes.end() ? 0 : static_cast<size_t>(chosen - cakes.begin()) + 1;
    const size_t index = next % cakes.size();
    action.cake = cakes.at(index).toString();
    action.cakeNumber = static_cast<int>(index) + 1;
}

} // namespace

Speed::Speed(int doublings)
    : m_doublings(std::clamp(doublings, slowest, fastest))
{}

std::chrono::microseconds Speed::of(std::chrono::microseconds real) const
{
    return m_doublings < 0 ? real / (1 << -m_doublings) : real * (1 << m_doublings);
}

QString Speed::text() const
{
    if (m_doublings == -2)
        return u"¼×"_s;
    if (m_doublings == -1)
        return u"½×"_s;
    return u"%1×"_s.arg(1 << m_doublings);
}

void OrderObserver::see(const Event &event)
{
    if (event.kind == EventKind::IntentFormed && event.actor == m_customer) {
        m_intent = event.intent;
        m_cake = event.text;
        m_hasFinalAnswer = false;
        return;
    }
    // A screen that shows a final answer carries the answer's code; "try again" and "no answer"
    // carry none.
    const bool isAnswer =
        event.kind == EventKind::Arrived && event.message == MessageKind::Screen && event.code != 0;
    if (isAnswer && event.intent == m_intent)
        m_hasFinalAnswer = true;
}

LabRun::LabRun(RunInputs inputs, std::shared_ptr<Store> store, QString scopePrefix)
    : m_choices(allFaults(inputs))
    , m_simulation(inputs, &m_choices, store.get(), std::move(scopePrefix))
    , m_order(inputs.scenario->customers.front().id)
    , m_store(std::move(store))
{}

// A step of the simulation may have brought more events than may be seen.
bool LabRun::isAtBound() const
{
    return m_bound && m_simulation.timeline().events().size() >= *m_bound;
}

Duration LabRun::elapsed() const
{
    if (!isAtBound())
        return m_simulation.elapsed();
    return m_shown.events().empty() ? Duration(0) : m_shown.events().back().at;
}

bool LabRun::hasHidden() const
{
    const size_t happened = m_simulation.timeline().events().size();
    return m_shown.events().size() < std::min(happened, m_bound.value_or(happened));
}

void LabRun::showOne()
{
    const Event &event = m_simulation.timeline().events().at(m_shown.events().size());
    if (event.kind == EventKind::RecordWritten)
        m_records.insert_or_assign(event.record->id, *event.record);
    else if (event.kind == EventKind::RecordRemoved)
        m_records.erase(event.record->id);
    m_order.see(event);
    m_shown.append(event);
}

void LabRun::showAll()
{
    while (hasHidden())
        showOne();
}

void LabRun::showFirst(size_t count)
{
    while (hasHidden() && m_shown.events().size() < count)
        showOne();
}

bool LabRun::isOver() const
{
    return !m_bound && !m_simulation.isWaitingForStore() && !m_simulation.nextAt() && !hasHidden();
}

LabPhase LabRun::phase() const
{
    const Timeline &known = m_bound ? m_shown : m_simulation.timeline();
    if (known.events().empty() && elapsed() == Duration(0))
        return LabPhase::Ready;
    return isOver() ? LabPhase::Over : LabPhase::UnderWay;
}

// What the simulation knows may lie beyond what may be seen.
LabState LabRun::stateOfShown() const
{
    LabState state;
    state.phase = phase();
    for (const Event &event : m_shown.events()) {
        if (event.kind == EventKind::TunnelEntered || event.kind == EventKind::TunnelLeft)
            state.isInTunnel = event.kind == EventKind::TunnelEntered;
    }
    return state;
}

LabState LabRun::state() const
{
    if (m_bound)
        return stateOfShown();
    const RunInputs &inputs = m_simulation.inputs();
    LabState state;
    state.phase = phase();
    state.isWaitingForStore = m_simulation.isWaitingForStore();
    state.isInTunnel = m_simulation.isInTunnel();
    state.canOrderAgain = m_order.isOpen();
    state.canSkip = nextMoment().has_value();
    state.canSkipToExpiry = nextExpiry().has_value();
    state.losesNextReply = m_simulation.armed().losesNextReply();
    state.losesNextRequest = m_simulation.armed().losesNextRequest();
    state.crashPoint = m_simulation.armed().crashPoint();
    state.areFaultsLifted = m_simulation.armed().isLifted();
    state.isKitchenSlow = m_simulation.latencies().work > inputs.scenario->latencies.work;
    state.networkLatency = m_simulation.latencies().network;
    state.actionCount = inputs.userActions.size();
    return state;
}

std::optional<Duration> LabRun::nextMoment() const
{
    if (isAtBound())
        return std::nullopt;
    std::optional<Duration> next = m_simulation.nextAt();
    const Duration now = m_simulation.elapsed();
    const auto consider = [&next, now](Instant end) {
        if (end < never && end - storyStart > now)
            next = std::min(next.value_or(end - storyStart), end - storyStart);
    };
    for (const auto &[id, record] : m_records) {
        if (record.status == RecordStatus::InProgress)
            consider(record.leaseUntil);
        consider(record.expiresAt);
    }
    return next;
}

std::optional<Duration> LabRun::nextExpiry() const
{
    if (isAtBound())
        return std::nullopt;
    std::optional<Duration> next;
    for (const auto &[id, record] : m_records) {
        const Duration end = record.expiresAt - storyStart;
        if (record.expiresAt < never && end > m_simulation.elapsed())
            next = std::min(next.value_or(end), end);
    }
    return next;
}

std::optional<UserAction> LabRun::prepared(UserAction action) const
{
    if (m_simulation.inputs().recorded) // it has happened
        return std::nullopt;
    const LabState now = state();
    bool isInVain = false;
    switch (action.kind) {
    case UserActionKind::ChangeOrder:
        changeCake(action, m_order.cake());
        break;
    case UserActionKind::EnterTunnel:
    case UserActionKind::LeaveTunnel:
        isInVain = now.isInTunnel == (action.kind == UserActionKind::EnterTunnel);
        break;
    case UserActionKind::LoseNextReply:
        isInVain = now.losesNextReply;
        break;
    case UserActionKind::LoseNextRequest:
        isInVain = now.losesNextRequest;
        break;
    case UserActionKind::CrashApi:
        Q_ASSERT(isCrashPoint(action.point));
        break;
    case UserActionKind::SlowKitchen:
        action.span = slowKitchen;
        isInVain = now.isKitchenSlow;
        break;
    case UserActionKind::UsualKitchen:
        isInVain = !now.isKitchenSlow;
        break;
    case UserActionKind::SetLatency:
        action.span = std::clamp(action.span, Duration(0), longestLatency);
        isInVain = now.networkLatency == action.span;
        break;
    case UserActionKind::LiftFaults:
        isInVain = now.areFaultsLifted;
        break;
    case UserActionKind::Order:
    case UserActionKind::OrderAgain:
    case UserActionKind::DoubleTap:
    case UserActionKind::Reload:
        break;
    }
    return isInVain ? std::nullopt : std::optional(std::move(action));
}

void LabRun::act(UserAction action)
{
    m_simulation.act(std::move(action));
    showAll();
}

void LabRun::doWaitingActions()
{
    if (!m_simulation.hasActionsWaiting())
        return;
    m_simulation.doWaitingActions();
    showAll();
}

} // namespace onecake
