// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/simulation.h"

#include "core/base/invariant.h"

#include <QCoroTimer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration doubleTapGap{30};
constexpr Duration storyDay = std::chrono::hours(24);

// What lasts for a while: a state of the world between two events.
struct StretchOfState {
    FaultKind kind;
    bool World::*state;
    EventKind begin;
    EventKind end;
    Lane lane;
};
constexpr std::array stretches{
    StretchOfState{FaultKind::Tunnel, &World::isInTunnel, EventKind::TunnelEntered,
                   EventKind::TunnelLeft, Lane::Network},
    StretchOfState{FaultKind::LoseRequests, &World::losesRequests, EventKind::RequestLossBegan,
                   EventKind::RequestLossEnded, Lane::Network},
    StretchOfState{FaultKind::LoseReplies, &World::losesReplies, EventKind::ReplyLossBegan,
                   EventKind::ReplyLossEnded, Lane::Network},
    StretchOfState{FaultKind::StoreDown, &World::isStoreDown, EventKind::StoreWentDown,
                   EventKind::StoreCameUp, Lane::Store},
    StretchOfState{FaultKind::StoreDownApplyingWrites, &World::isStoreMute,
                   EventKind::StoreWentMute, EventKind::StoreSpokeAgain, Lane::Store},
    StretchOfState{FaultKind::Throttle, &World::isStoreThrottled, EventKind::ThrottlingBegan,
                   EventKind::ThrottlingEnded, Lane::Store},
};

Action actionOf(const UserAction &userAction, ActionKind kind, const CustomerSpec &customer)
{
    Action action;
    action.kind = kind;
    action.customer = customer.id;
    action.cake = userAction.cake;
    action.cakeNumber = userAction.cakeNumber;
    return withPayload(std::move(action));
}

} // namespace

Simulation::Simulation(RunInputs inputs, Choices *choices, Store *store, QString scopePrefix)
    : m_armed(choices)
    , m_seeded(&m_armed, allFaults(inputs), inputs.seed)
    , m_struck(&m_seeded, [this] { return elapsed(); })
    , m_world(std::move(inputs), &m_struck)
    , m_network(&m_world)
    , m_kitchen(&m_world)
    , m_payment(&m_world)
    , m_store(&m_world, &m_kitchen, store, std::move(scopePrefix))
    , m_api(&m_world, &m_store, &m_kitchen, &m_payment,
            [this](const ApiReply &reply) { m_website.sendReply(reply); })
    , m_website(
          &m_world, &m_network, [this](Envelope envelope) { m_api.receive(std::move(envelope)); },
          [this](Screen screen) { seeScreen(screen); })
{
    if (m_world.inputs.recorded)
        scheduleRecorded();
    else
        scheduleScript();
}

Simulation::~Simulation()
{
    // Whatever still sleeps is ended while everybody it might speak to is there.
    m_world.scheduler.endAll();
}

// Each at its time, and in its order.
void Simulation::scheduleRecorded()
{
    for (const Event &event : m_world.inputs.recorded->timeline.events())
        m_world.scheduler.after(event.at, [this, &event] { m_world.timeline.append(event); });
}

void Simulation::scheduleScript()
{
    for (const Fault &fault : allFaults(m_world.inputs))
        scheduleFault(fault);
    for (const Action &action : m_world.inputs.scenario->script) {
        m_world.scheduler.after(timeOf(action), [this, &action] { act(action); });
    }
}

void Simulation::scheduleFault(const Fault &fault)
{
    if (fault.kind == FaultKind::GiveUp)
        m_world.patience = fault.span;
    const auto stretch =
        std::find_if(stretches.begin(), stretches.end(), [&fault](const StretchOfState &candidate) {
            return candidate.kind == fault.kind;
        });
    if (stretch == stretches.end())
        return;
    // Of two stretches that overlap, the first to end does not end the other one.
    const auto hasBegun = std::make_shared<bool>(false);
    m_world.scheduler.after(fault.from, [this, stretch, hasBegun] {
        if (m_armed.isLifted())
            return;
        *hasBegun = true;
        ++m_stretchesUnderWay[stretch->kind];
        if (!std::exchange(m_world.*stretch->state, true))
            m_world.happened(on(stretch->lane, stretch->begin));
    });
    m_world.scheduler.after(fault.to, [this, stretch, hasBegun] {
        if (!*hasBegun || --m_stretchesUnderWay[stretch->kind] > 0)
            return;
        if (std::exchange(m_world.*stretch->state, false))
            m_world.happened(on(stretch->lane, stretch->end));
    });
}

Duration Simulation::timeOf(const Action &action) const
{
    if (!action.afterRetention)
        return action.at;
    const Duration retention = m_world.inputs.policy->retention.retention;
    return (retention.count() > 0 ? retention : storyDay) + action.at;
}

const CustomerSpec &Simulation::customerOf(const Action &action) const
{
    const auto &customers = m_world.inputs.scenario->customers;
    const auto found =
        std::find_if(customers.begin(), customers.end(), [&action](const CustomerSpec &customer) {
            return customer.id == action.customer;
        });
    return found == customers.end() ? customers.front() : *found;
}

std::optional<Duration> Simulation::nextAt() const
{
    if (timeline().events().size() >= mostEvents)
        return std::nullopt;
    if (isActionNext())
        return std::max(elapsed(), m_world.inputs.userActions[actionsDone()].at);
    return m_world.scheduler.nextAt();
}

void Simulation::step()
{
    ONECAKE_INVARIANT(!isWaitingForStore());
    if (isActionNext()) {
        doNextAction();
        return;
    }
    ++m_steps;
    m_world.scheduler.step();
}

QCoro::Task<void> Simulation::untilStoreAnswers() const
{
    // The store's answers come through the event loop, so that looking once per turn is soon
    // enough.
    while (isWaitingForStore()) {
        QTimer turn;
        turn.setSingleShot(true);
        turn.start(0);
        co_await turn;
    }
}

QCoro::Task<void> Simulation::runToEnd()
{
    for (;;) {
        if (isWaitingForStore())
            co_await untilStoreAnswers();
        if (!nextAt())
            co_return;
        step();
    }
}

void Simulation::act(const Action &action)
{
    if (action.kind == ActionKind::Deploy) {
        m_world.function = action.function;
        Event deployed = on(Lane::Api, EventKind::Deployed);
        deployed.text = action.function;
        m_world.happened(std::move(deployed));
        return;
    }
    const CustomerSpec &customer = customerOf(action);
    switch (action.kind) {
    case ActionKind::Order:
    case ActionKind::ChangeOrder:
        tap(formIntent(customer, action));
        return;
    case ActionKind::OrderAgain:
        if (IntentState *state = latestIntentOf(customer); state != nullptr && !state->isSatisfied)
            tapOnce(*state);
        return;
    case ActionKind::Reload:
        m_website.reload(customer);
        return;
    case ActionKind::Deploy:
        return;
    }
}

Simulation::IntentState *Simulation::latestIntentOf(const CustomerSpec &customer)
{
    const auto found = std::find_if(m_intents.rbegin(), m_intents.rend(),
                                    [&customer](const std::unique_ptr<IntentState> &state) {
                                        return state->intent.customer == &customer;
                                    });
    return found == m_intents.rend() ? nullptr : found->get();
}

Simulation::IntentState &Simulation::formIntent(const CustomerSpec &customer, const Action &action)
{
    m_intents.push_back(std::make_unique<IntentState>());
    IntentState &state = *m_intents.back();
    Intent &intent = state.intent;
    intent.number = static_cast<int>(m_intents.size());
    intent.customer = &customer;
    intent.cake = action.cake;
    intent.cakeNumber = action.cakeNumber;
    intent.body = action.body;
    intent.rawBody = action.rawBody;
    state.reordersLeft = customer.reorders;
    Event formed = on(Lane::Customer, EventKind::IntentFormed);
    formed.intent = intent.number;
    formed.actor = customer.id;
    formed.text = action.cake;
    m_world.happened(std::move(formed));
    if (m_world.patience)
        waitPatiently(state);
    return state;
}

void Simulation::waitPatiently(IntentState &state)
{
    m_world.scheduler.afterInBackground(*m_world.patience, [this, &state] {
        if (state.isSatisfied || m_armed.isLifted())
            return;
        state.hasGivenUp = true;
        m_website.abandon(state.intent);
        Event gaveUp = on(Lane::Customer, EventKind::GaveUp);
        gaveUp.intent = state.intent.number;
        gaveUp.actor = state.intent.customer->id;
        m_world.happened(std::move(gaveUp));
    });
}

void Simulation::tap(IntentState &state)
{
    Question question;
    question.kind = QuestionKind::Tap;
    question.number = state.taps + 1;
    const bool isDouble = m_world.choices->choose(question).kind == FaultKind::DoubleTap;
    tapOnce(state);
    if (isDouble)
        tapAgain(state);
}

void Simulation::tapAgain(IntentState &state)
{
    m_world.scheduler.after(doubleTapGap, [this, &state] { tapOnce(state); });
}

void Simulation::tapOnce(IntentState &state)
{
    ++state.taps;
    Event order = message(Lane::Customer, Lane::Website, MessageKind::Order);
    order.intent = state.intent.number;
    order.actor = state.intent.customer->id;
    order.text = state.intent.cake;
    const int number = m_world.sent(order);
    m_world.scheduler.after(m_world.latencies().screen, [this, order, number, &state] {
        m_world.arrived(order, number);
        m_website.submit(state.intent);
    });
}

void Simulation::seeScreen(Screen screen)
{
    IntentState &state = *m_intents.at(static_cast<size_t>(screen.intent->number) - 1);
    if (screen.kind == ScreenKind::OnItsWay || screen.kind == ScreenKind::Refused) {
        state.isSatisfied = true;
        return;
    }
    if (state.isSatisfied || state.isReorderDue || state.reordersLeft == 0)
        return;
    state.isReorderDue = true;
    --state.reordersLeft;
    const CustomerSpec &customer = *state.intent.customer;
    const Duration wait = std::max(customer.reorderAfter, customer.reorderNotBefore - elapsed());
    m_world.scheduler.after(wait, [this, &state] { orderAgain(state); });
}

void Simulation::orderAgain(IntentState &state)
{
    state.isReorderDue = false;
    if (!state.isSatisfied && !state.hasGivenUp)
        tapOnce(state);
}

void Simulation::act(UserAction action)
{
    if (m_world.inputs.recorded)
        return;
    action.at = elapsed();
    action.afterSteps = m_steps;
    UserActions &userActions = m_world.inputs.userActions;
    const auto place = static_cast<std::ptrdiff_t>(actionsDone() + m_actionsWaiting);
    userActions.insert(userActions.begin() + place, std::move(action));
    ++m_actionsWaiting;
    doWaitingActions();
}

void Simulation::doWaitingActions()
{
    while (m_actionsWaiting > 0 && !isWaitingForStore())
        doNextAction();
}

// An earlier time comes first. At the same time an action keeps the place that it had among the
// steps; without one, it comes last.
bool Simulation::isActionNext() const
{
    const UserActions &userActions = m_world.inputs.userActions;
    if (actionsDone() == userActions.size())
        return false;
    const UserAction &action = userActions[actionsDone()];
    const std::optional<Duration> next = m_world.scheduler.nextAt();
    if (!next)
        return true;
    const Duration nextThen = std::max(*next, elapsed());
    const Duration actionThen = std::max(action.at, elapsed());
    if (actionThen != nextThen)
        return actionThen < nextThen;
    return action.afterSteps && m_steps >= *action.afterSteps;
}

void Simulation::doNextAction()
{
    const UserAction action = m_world.inputs.userActions[actionsDone()];
    m_world.scheduler.advanceTo(action.at);
    m_eventsBeforeAction.push_back(timeline().events().size());
    if (m_actionsWaiting > 0)
        --m_actionsWaiting;
    perform(action);
}

size_t Simulation::actionsDoneBefore(size_t eventCount) const
{
    const auto end =
        std::lower_bound(m_eventsBeforeAction.begin(), m_eventsBeforeAction.end(), eventCount);
    return static_cast<size_t>(end - m_eventsBeforeAction.begin());
}

void Simulation::perform(const UserAction &action)
{
    const CustomerSpec &customer = m_world.inputs.scenario->customers.front();
    switch (action.kind) {
    case UserActionKind::Order:
        act(actionOf(action, ActionKind::Order, customer));
        return;
    case UserActionKind::OrderAgain:
        act(actionOf(action, ActionKind::OrderAgain, customer));
        return;
    case UserActionKind::ChangeOrder:
        act(actionOf(action, ActionKind::ChangeOrder, customer));
        return;
    case UserActionKind::Reload:
        act(actionOf(action, ActionKind::Reload, customer));
        return;
    case UserActionKind::DoubleTap: {
        IntentState &state = formIntent(customer, actionOf(action, ActionKind::Order, customer));
        tapOnce(state);
        tapAgain(state);
        return;
    }
    case UserActionKind::EnterTunnel:
    case UserActionKind::LeaveTunnel:
        setTunnel(action.kind == UserActionKind::EnterTunnel);
        return;
    case UserActionKind::LoseNextReply:
        m_armed.loseNextReply();
        return;
    case UserActionKind::LoseNextRequest:
        m_armed.loseNextRequest();
        return;
    case UserActionKind::CrashApi:
        m_armed.crashAt(action.point);
        return;
    case UserActionKind::SlowKitchen:
        setKitchen(action.span);
        return;
    case UserActionKind::UsualKitchen:
        setKitchen(Duration(0));
        return;
    case UserActionKind::SetLatency:
        m_world.change(&Latencies::network, action.span);
        return;
    case UserActionKind::LiftFaults:
        liftFaults();
        return;
    }
}

void Simulation::askAgain(int intent)
{
    m_armed.disarm();
    liftFaults();
    setTunnel(false);
    std::optional<QString> key;
    for (const Event &event : timeline().events()) {
        const bool isRequest =
            event.kind == EventKind::Sent && event.message == MessageKind::Request;
        if (isRequest && event.intent == intent)
            key = event.key.isEmpty() ? std::nullopt : std::optional(event.key);
    }
    m_website.askAgain(m_intents.at(static_cast<size_t>(intent) - 1)->intent, key);
}

void Simulation::setTunnel(bool isInTunnel)
{
    if (m_world.isInTunnel == isInTunnel)
        return;
    m_world.isInTunnel = isInTunnel;
    m_world.happened(
        on(Lane::Network, isInTunnel ? EventKind::TunnelEntered : EventKind::TunnelLeft));
}

void Simulation::setKitchen(Duration slowdown)
{
    const Duration usual = m_world.inputs.scenario->latencies.work;
    if (m_world.latencies().work == usual + slowdown)
        return;
    m_world.change(&Latencies::work, usual + slowdown);
    Event changed =
        on(Lane::Kitchen,
           slowdown > Duration(0) ? EventKind::KitchenSlowed : EventKind::KitchenRecovered);
    changed.span = slowdown;
    m_world.happened(std::move(changed));
}

// What has begun goes on to its end; what has not begun never does.
void Simulation::liftFaults()
{
    m_armed.lift();
    m_seeded.lift();
    m_world.patience.reset();
}

} // namespace onecake
