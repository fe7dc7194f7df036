// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run: the actors of a scenario in virtual time, over the production engine and a real store. It
// is a pure function of its inputs and choices; its result is the Timeline.
#pragma once

#include "core/lab/sim/actors/website.h"
#include "core/lab/sim/choices/choices.h"

#include <map>

namespace onecake {

class Simulation
{
public:
    // `choices` and `store` are not owned and must outlive the simulation. Keys have `scopePrefix`
    // in the store, and nowhere else.
    Simulation(RunInputs inputs, Choices *choices, Store *store, QString scopePrefix = {});
    ~Simulation();
    Q_DISABLE_COPY_MOVE(Simulation)

    [[nodiscard]] const Timeline &timeline() const { return m_world.timeline; }
    [[nodiscard]] const RunInputs &inputs() const { return m_world.inputs; }
    [[nodiscard]] Duration elapsed() const { return m_world.scheduler.elapsed(); }

    // Whether the real store is working: time stands still, and step() must not be called.
    [[nodiscard]] bool isWaitingForStore() const { return m_store.isBusy(); }

    // The first real error of the store, as opposed to errors that the run simulates.
    [[nodiscard]] const std::optional<Error> &storeError() const { return m_store.firstError(); }

    // The time of the next event since the start; nothing when the run is over.
    [[nodiscard]] std::optional<Duration> nextAt() const;
    void step();
    void advanceTo(Duration sinceStart) { m_world.scheduler.advanceTo(sinceStart); }

    // Steps to the end. Needs a running event loop if the store does not answer at once.
    [[nodiscard]] QCoro::Task<void> runToEnd();

    // Does what a person does during the run: it takes effect at the present instant, and is added
    // to the inputs' actions; in a recording nothing can be done. While the store works, it waits until the store has answered.
    void act(UserAction action);

    // How many of the inputs' actions have been done; and how many of them before the Timeline had
    // `eventCount` events.
    [[nodiscard]] size_t actionsDone() const { return m_eventsBeforeAction.size(); }
    [[nodiscard]] size_t actionsDoneBefore(size_t eventCount) const;

    // Whether actions wait for the store's answer.
    [[nodiscard]] bool hasActionsWaiting() const { return m_actionsWaiting > 0; }
    void doWaitingActions();

    // After the end: the customer of that intent asks once more, under the key of its last request,
    // and from now on nothing goes wrong any more. This is no action, and not added to the inputs.
    void askAgain(int intent);

    // The state that a person who acts needs to know.
    [[nodiscard]] bool isInTunnel() const { return m_world.isInTunnel; }
    [[nodiscard]] const ArmedChoices &armed() const { return m_armed; }

    // The faults that the seed has decided on so far, from the inputs' faults by chance.
    [[nodiscard]] const Faults &fallenByChance() const { return m_seeded.fallen(); }

    // What has gone wrong so far at one of the questions of the run, by whomever it was planned;
    // not what lasts for a while.
    [[nodiscard]] const std::vector<StruckFault> &struck() const { return m_struck.struck(); }

    // What the website's quota of retries has lost and gained so far; empty without a quota.
    [[nodiscard]] const std::vector<QuotaChange> &quotaChanges() const
    {
        return m_website.quotaChanges();
    }

    [[nodiscard]] const Latencies &latencies() const { return m_world.latencies(); }

private:
    struct IntentState {
        Intent intent;
        int taps = 0;
        int reordersLeft = 0;
        bool isSatisfied = false; // the customer has a final answer
        bool hasGivenUp = false;
        bool isReorderDue = false;
    };

    void scheduleScript();
    void scheduleRecorded();
    void scheduleFault(const Fault &fault);
    void act(const Action &action);
    void setTunnel(bool isInTunnel);
    void setKitchen(Duration slowdown);
    void liftFaults();
    [[nodiscard]] bool isActionNext() const;
    void doNextAction();
    void perform(const UserAction &action);
    IntentState &formIntent(const CustomerSpec &customer, const Action &action);
    void waitPatiently(IntentState &state);
    void tap(IntentState &state);
    void tapOnce(IntentState &state);
    void tapAgain(IntentState &state);
    void seeScreen(Screen screen);
    void orderAgain(IntentState &state);
    IntentState *latestIntentOf(const CustomerSpec &customer);
    [[nodiscard]] const CustomerSpec &customerOf(const Action &action) const;
    [[nodiscard]] Duration timeOf(const Action &action) const;
    QCoro::Task<void> untilStoreAnswers() const;

    ArmedChoices m_armed;
    SeededChoices m_seeded;
    StruckChoices m_struck;
    World m_world;
    Network m_network;
    Kitchen m_kitchen;
    Payment m_payment;
    SimulatedStore m_store;
    OrderApi m_api;
    Website m_website;
    std::vector<std::unique_ptr<IntentState>> m_intents;
    quint64 m_steps = 0;
    std::map<FaultKind, int> m_stretchesUnderWay;
    // For each action done: the length of the Timeline before it.
    std::vector<size_t> m_eventsBeforeAction;
    size_t m_actionsWaiting = 0;
};

// No scenario needs more; a run that reaches it stops there.
inline constexpr size_t mostEvents = 100000;

} // namespace onecake
