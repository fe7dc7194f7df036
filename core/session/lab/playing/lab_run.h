// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One run: the simulation, the store it is played over, and how much of its Timeline has been
// shown. Simulation and shown part differ only while the user steps through the events of one
// instant.
#pragma once

#include "core/base/clock.h"
#include "core/lab/sim/scenario/fault.h"
#include "core/lab/sim/simulation.h"
#include "core/store/store.h"

#include <QString>

#include <chrono>
#include <optional>

namespace onecake {

// The speed of virtual time relative to real time: ¼× to 64×, in powers of two.
class Speed
{
public:
    static constexpr int slowest = -2; // a quarter
    static constexpr int fastest = 6; // 64 times

    constexpr Speed() = default;
    explicit Speed(int doublings);

    // The speed as a power of two; 0 is real time.
    [[nodiscard]] int doublings() const { return m_doublings; }
    [[nodiscard]] std::chrono::microseconds of(std::chrono::microseconds real) const;
    [[nodiscard]] QString text() const; // "¼×", "1×", "64×"

    bool operator==(const Speed &) const = default;

private:
    int m_doublings = 0;
};

enum class LabPhase {
    Ready, // nothing has happened yet
    UnderWay,
    Over, // no more events come, unless the user acts
};

// The state of the current run, for buttons and headings.
struct LabState {
    LabPhase phase = LabPhase::Ready;
    bool isPlaying = false; // time flows
    bool isWaitingForStore = false; // time stands still until the store answers
    bool isInTunnel = false;
    bool isFreePlay = false; // nothing happens but what the user does
    bool canOrderAgain = false; // there is an order whose cake is not known to be on its way
    bool canSkip = false; // there is an event, or the end of a lease or retention, to skip to
    bool canSkipToExpiry = false; // a key is kept that will expire
    bool isLookingBack = false; // an earlier instant is shown
    bool losesNextReply = false; // is to be lost, and is not yet
    bool losesNextRequest = false;
    std::optional<WorkPoint> crashPoint;
    bool areFaultsLifted = false; // the story's own faults do not happen
    bool isKitchenSlow = false;
    size_t actionCount = 0; // user actions, also those in the file that was opened
    bool hasUnsavedActions = false;
    Duration networkLatency{0};
    Speed speed;

    bool operator==(const LabState &) const = default;
};

using KeyRecords = std::map<KeyId, KeyRecord>;

// How much of a run may be known, whatever is asked for. A lesson sets it: what it asks about is
// not there to be seen.
struct RunBounds {
    std::optional<size_t> eventCount; // no more events than these happen; empty: all of them
    bool isVeiled = false; // nor is there anything that follows from them: records and verdicts

    bool operator==(const RunBounds &) const = default;
};

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

    // The cake that she wanted last; empty before she wanted one.
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

    // No more events happen than the first `eventCount`; empty: all of them.
    void setBound(std::optional<size_t> eventCount) { m_bound = eventCount; }
    // True if there might be more, and none of it may happen.
    [[nodiscard]] bool isAtBound() const;

    // How far the run has got, of what may be seen.
    [[nodiscard]] Duration elapsed() const;

    // True if events have happened that are to be shown and are not yet.
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
    [[nodiscard]] LabState stateOfShown() const;

    ScriptedChoices m_choices;
    Simulation m_simulation;
    Timeline m_shown;
    KeyRecords m_records;
    OrderObserver m_order;
    std::optional<size_t> m_bound;
    std::shared_ptr<Store> m_store; // last, so that it is destroyed first
};

} // namespace onecake
