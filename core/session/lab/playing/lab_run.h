// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One run on the stage: the simulation, what it is played on, and how much of its Timeline has been
// shown. The two differ only while a person goes through the events of one instant step by step.
#pragma once

#include "core/lab/sim/simulation.h"
#include "core/session/lab/playing/lab_state.h"
#include "core/store/store.h"

namespace onecake {

using KeyRecords = std::map<KeyId, KeyRecord>;

// What the first customer of a story knows about her latest order, read from the events as they
// come.
class OrderWatch
{
public:
    explicit OrderWatch(QString customer)
        : m_customer(std::move(customer))
    {}

    void see(const Event &event);

    // She wants a cake and has not been told that it is on its way, or that she cannot have it.
    [[nodiscard]] bool isOpen() const { return m_intent != 0 && !m_hasFinalAnswer; }

    // That she wanted last; empty before the first.
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

    // How things stand with it, as far as the run knows.
    [[nodiscard]] LabState state() const;

    // When the next thing happens, or the next lease or retention ends.
    [[nodiscard]] std::optional<Duration> nextMoment() const;

    // When the next retention ends.
    [[nodiscard]] std::optional<Duration> nextExpiry() const;

    [[nodiscard]] LabPhase phase() const;

    // What a person who does this by hand now does exactly: what follows from how things stand is
    // filled in. Nothing if it would change nothing.
    [[nodiscard]] std::optional<UserAction> prepared(UserAction action) const;

    // What a person does by hand, as the story's first customer. Everything is shown at once.
    void act(UserAction action);

    // What waited for the store's answer.
    void doWaitingActions();

private:
    ScriptedChoices m_choices;
    Simulation m_simulation;
    Timeline m_shown;
    KeyRecords m_records;
    OrderWatch m_order;
    std::shared_ptr<Store> m_store; // last, so that it is given up first
};

} // namespace onecake
