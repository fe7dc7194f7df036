// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One run: the simulation, the store it is played over, and how much of its Timeline has been
// shown. Simulation and shown part differ only while the user steps through the events of one
// instant.
#pragma once

#include "core/lab/sim/simulation.h"
#include "core/session/lab/playing/lab_state.h"
#include "core/store/store.h"

namespace onecake {

using KeyRecords = std::map<KeyId, KeyRecord>;

// Follows the events, and knows what the first customer of a story knows about her latest order.
class OrderObserver
{
public:
    explicit OrderObserver(QString customer)
        : m_customer(std::move(customer))
    {}

    void see(const Event &event);

    // True if she wants a cake and was told neither that it is coming nor that she cannot have it.
    [[nodiscard]] bool isOpen() const { return m_intent != 0 && !m_hasFinalAnswer; }

    // The cake that she wanted last; empty before her first wish.
    [[nodiscard]] const QString &cake() const { return m_cake; }

private:
    QString m_customer;
    QString m_cake;
    int m_intent = 0;
    bool m_hasFinalAnswer = false;
};

class LabRun
{
public:
    // `scopePrefix` keeps the keys of this run apart from those that are already in the store.
    LabRun(RunInputs inputs, std::shared_ptr<Store> store, QString scopePrefix);

    // Must not run while the store works for this run, unless the run alone holds the store; then
    // it waits for the answers.
    ~LabRun() = default;
    Q_DISABLE_COPY_MOVE(LabRun)

    // Gives the store up before the destructor does. The last run to do so waits for its answers.
    void dropStore() { m_store.reset(); }

    [[nodiscard]] Simulation &simulation() { return m_simulation; }
    [[nodiscard]] const Simulation &simulation() const { return m_simulation; }

    // The part that has been shown, and what follows from it.
    [[nodiscard]] const Timeline &shown() const { return m_shown; }
    [[nodiscard]] const KeyRecords &records() const { return m_records; }
    [[nodiscard]] const OrderObserver &order() const { return m_order; }

    // True if events have happened that are not shown yet.
    [[nodiscard]] bool hasHidden() const;
    void showOne();
    void showAll();
    void showFirst(size_t count);

    // True if no more events come unless the user acts.
    [[nodiscard]] bool isOver() const;

    // The run's part of the state; the session adds the rest.
    [[nodiscard]] LabState state() const;

    // When the next event happens, or the next lease or retention ends; empty if none does.
    [[nodiscard]] std::optional<Duration> nextMoment() const;

    // When the next retention ends; empty if none does.
    [[nodiscard]] std::optional<Duration> nextExpiry() const;

    [[nodiscard]] LabPhase phase() const;

    // The complete action that `action` stands for at present, with what follows from the state
    // filled in. Empty if it would change nothing.
    [[nodiscard]] std::optional<UserAction> prepared(UserAction action) const;

    // Does a user action as the story's first customer, and shows all events at once.
    void act(UserAction action);

    // Does the actions that waited for the store's answer.
    void doWaitingActions();

private:
    ScriptedChoices m_choices;
    Simulation m_simulation;
    Timeline m_shown;
    KeyRecords m_records;
    OrderObserver m_order;
    std::shared_ptr<Store> m_store; // last, so that it is destroyed first
};

} // namespace onecake
