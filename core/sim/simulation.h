// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run: the actors of a scenario in virtual time, over the production engine and a real store. It
// is a pure function of its inputs and choices; what came of it is in the Timeline.
#pragma once

#include "core/sim/website.h"

namespace onecake {

class Simulation
{
public:
    // `choices` and `store` are not owned and outlive the simulation. Keys get `scopePrefix` in the
    // store, and nowhere else.
    Simulation(RunInputs inputs, Choices *choices, Store *store, QString scopePrefix = {});
    ~Simulation();
    Q_DISABLE_COPY_MOVE(Simulation)

    [[nodiscard]] const Timeline &timeline() const { return m_world.timeline; }
    [[nodiscard]] const RunInputs &inputs() const { return m_world.inputs; }
    [[nodiscard]] Duration elapsed() const { return m_world.scheduler.elapsed(); }

    // The real store is at work: time stands still, and step() must not be called.
    [[nodiscard]] bool isWaitingForStore() const { return m_store.isBusy(); }

    // The real store's own trouble, as opposed to the trouble that the run makes it have.
    [[nodiscard]] const std::optional<Error> &storeError() const { return m_store.firstError(); }

    // The time of the next event since the start; nothing when the run is over.
    [[nodiscard]] std::optional<Duration> nextAt() const;
    void step();
    void advanceTo(Duration sinceStart) { m_world.scheduler.advanceTo(sinceStart); }

    // Steps to the end. Over a store that does not answer at once it needs a running event loop.
    [[nodiscard]] QCoro::Task<void> runToEnd();

    // What a person does while the run is under way; each takes effect at the present instant. An
    // order needs its payload: see withPayload().
    void act(const Action &action);
    void setTunnel(bool isInTunnel);
    [[nodiscard]] bool isInTunnel() const { return m_world.isInTunnel; }

private:
    struct Wish {
        Intent intent;
        int taps = 0;
        int reordersLeft = 0;
        bool isSatisfied = false; // the customer has a final answer
        bool hasGivenUp = false;
        bool isReorderDue = false;
    };

    void scheduleScript();
    void scheduleFault(const Fault &fault);
    void scheduleStretch(const Fault &fault, bool World::*state, EventKind begin, EventKind end,
                         Lane lane);
    void formWish(const CustomerSpec &customer, const Action &action);
    void tap(Wish &wish);
    void tapOnce(Wish &wish);
    void seeScreen(Screen screen);
    void orderAgain(Wish &wish);
    Wish *latestWishOf(const CustomerSpec &customer);
    [[nodiscard]] const CustomerSpec &customerOf(const Action &action) const;
    [[nodiscard]] Duration timeOf(const Action &action) const;
    QCoro::Task<void> untilStoreAnswers();

    World m_world;
    Network m_network;
    Kitchen m_kitchen;
    Payment m_payment;
    SimStore m_store;
    OrderApi m_api;
    Website m_website;
    std::vector<std::unique_ptr<Wish>> m_wishes;
};

// No story needs more; a run that reaches it stops there.
inline constexpr size_t mostEvents = 100000;

} // namespace onecake
