// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The engine over a memory store in virtual time, with work that does as it is told.
#pragma once

#include "core/engine/engine.h"
#include "core/lab/sim/actors/scheduler.h"
#include "tests/support/shaky_store.h"

#include <memory>
#include <vector>

namespace onecake {

// How QCOMPARE prints it.
inline char *toString(OutcomeKind kind)
{
    return qstrdup(qPrintable(nameOf(kind)));
}

} // namespace onecake

namespace onecake::test {

inline constexpr Instant storyStart{std::chrono::hours(24 * 365 * 56)};
inline const QByteArray orderPlaced = R"({"order":1})";

// The end of a process, which no engine may catch.
struct Died {};

// What one step does, each time it runs.
struct Step {
    StepKind kind = StepKind::Local;
    Duration takes{0};
    Response response{200, orderPlaced};
    bool throws = false;
    bool dies = false; // and the process with it
    bool mayHaveHappened = false;
    QByteArray progress;
    bool hasEffect = true; // a local step bakes a cake: staged where it is asked to
};

// A handler that counts. Where its effects are not staged they count in `baked`.
class Work final : public Handler
{
public:
    explicit Work(std::vector<Step> todo = {Step()});
    // One step that takes a while, or answers so.
    explicit Work(Duration takes, QByteArray body = orderPlaced);
    explicit Work(Response response);

    [[nodiscard]] int stepCount() const override { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] StepKind kindOf(int step) const override { return at(step).kind; }
    [[nodiscard]] QCoro::Task<StepResult> run(int step, StepContext context) override;

    // To change what a step does from then on.
    [[nodiscard]] Step &at(int step) { return m_steps[static_cast<size_t>(step)]; }
    [[nodiscard]] const Step &at(int step) const { return m_steps[static_cast<size_t>(step)]; }

    Clock *clock = nullptr;
    int runs = 0; // of any step
    int baked = 0;
    std::vector<int> steps; // as they were run
    std::vector<StepContext> contexts;

private:
    std::vector<Step> m_steps;
};

class Notes final : public EngineObserver
{
public:
    void noted(const EngineNote &note) override { all.push_back(note); }

    [[nodiscard]] int count(EventKind kind) const;
    [[nodiscard]] EngineNote last(EventKind kind) const; // empty if there is none

    std::vector<EngineNote> all;
};

// The outcome of a request that may still be on its way.
using Pending = std::shared_ptr<std::optional<Outcome>>;

class EngineFixture
{
public:
    EngineFixture();
    explicit EngineFixture(Policy changed);
    ~EngineFixture();
    Q_DISABLE_COPY_MOVE(EngineFixture)

    // An order with this key; each intent orders another cake.
    [[nodiscard]] static Request order(const QString &key, int cake = 1);

    // Begins to serve a request; `api` is one of several processes.
    Pending start(const Request &request, Work &work, int api = 1);
    // Where an answer comes before the end, it is added to `told`.
    Pending startTelling(Work &work, std::vector<Outcome> *told);
    // Serves a request to its end, letting time pass as far as it must.
    Outcome serve(const Request &request, Work &work, int api = 1);
    Outcome serve(Work &work) { return serve(order(QStringLiteral("k")), work); }
    Pending start(Work &work, int api = 1) { return start(order(QStringLiteral("k")), work, api); }
    // Lets a completer see to order("k"), to its end.
    Outcome complete(Work &work);
    // A claim whose owner dies at its work.
    void claimAndDie(const Request &request = order(QStringLiteral("k")));

    // Waits for what a process' engine has left to be done; tells `isFinished` when that is over.
    void finishEngine(bool *isFinished, int api = 1);

    // Lets everything happen that is due within this span.
    void pass(Duration span);
    // Lets everything happen that is still to come.
    void finish();

    // What is stored, whatever it means; without a key, the record of order("k").
    [[nodiscard]] std::optional<KeyRecord> stored(const QString &key = QStringLiteral("k"));
    [[nodiscard]] int effects(const QString &key = QStringLiteral("k"));
    [[nodiscard]] KeyId idOf(const QString &key) const;

    Policy policy; // to be changed before the first request
    Scheduler scheduler{storyStart};
    ShakyStore store{&scheduler};
    Clock *storeClock = nullptr;
    Clock *callerClock = &scheduler;
    Notes notes;

private:
    Engine &engine(int api);
    Outcome endOf(const Pending &pending);

    std::vector<std::unique_ptr<Engine>> m_engines;
    std::vector<std::unique_ptr<Work>> m_fatal;
};

// A policy in which each field has its default, in the scope of the tenant.
Policy plainPolicy();

} // namespace onecake::test
