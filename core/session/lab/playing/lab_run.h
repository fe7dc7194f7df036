// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One run on the stage: the simulation, what it is played on, and how much of its Timeline has been
// shown. The two differ only while a person goes through the events of one instant step by step.
#pragma once

#include "core/lab/sim/simulation.h"
#include "core/session/lab/playing/order_watch.h"
#include "core/store/store.h"

namespace onecake {

using KeyRecords = std::map<KeyId, KeyRecord>;

class LabRun
{
public:
    // `scopePrefix` keeps this run's keys apart from those that the store already holds.
    LabRun(RunInputs inputs, std::shared_ptr<Store> store, QString scopePrefix);

    // Must not be called while the store works for this run, unless the run alone holds the store:
    // then it waits for the store's answers.
    ~LabRun() = default;
    Q_DISABLE_COPY_MOVE(LabRun)

    // Gives the store up ahead of the end. The last run to do so waits for its answers.
    void dropStore() { m_store.reset(); }

    [[nodiscard]] Simulation &simulation() { return m_simulation; }
    [[nodiscard]] const Simulation &simulation() const { return m_simulation; }

    // What has been shown.
    [[nodiscard]] const Timeline &shown() const { return m_shown; }
    [[nodiscard]] const KeyRecords &records() const { return m_records; }
    [[nodiscard]] const OrderWatch &order() const { return m_order; }

    // Happened, but not shown yet.
    [[nodiscard]] bool hasHidden() const;
    void showOne();
    void showAll();
    void showFirst(size_t count);

    // Nothing is to come any more, unless somebody acts.
    [[nodiscard]] bool isOver() const;

    // When the next thing happens, or the next lease or retention ends.
    [[nodiscard]] std::optional<Duration> nextMoment() const;

    // When the next retention ends.
    [[nodiscard]] std::optional<Duration> nextExpiry() const;

    // What a person does by hand, as the story's first customer. Everything is shown at once.
    void act(Deed deed);

    // What waited for the store's answer.
    void doWaitingDeeds();

private:
    ScriptedChoices m_choices;
    Simulation m_simulation;
    Timeline m_shown;
    KeyRecords m_records;
    OrderWatch m_order;
    std::shared_ptr<Store> m_store; // last, so that it is given up first
};

} // namespace onecake
