// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/engine_fixture.h"

#include "tests/support/await.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

QCoro::Task<void> collect(QCoro::Task<Outcome> task, Pending pending)
{
    Outcome outcome = co_await task;
    pending->emplace(std::move(outcome));
}

QCoro::Task<void> tellWhenFinished(QCoro::Task<void> task, bool *isFinished)
{
    co_await task;
    *isFinished = true;
}

} // namespace

Work::Work(std::vector<Step> todo)
    : m_steps(std::move(todo))
{}

Work::Work(Duration takes, QByteArray body)
    : m_steps(1)
{
    m_steps[0].takes = takes;
    m_steps[0].response.body = std::move(body);
}

Work::Work(Response response)
    : m_steps(1)
{
    m_steps[0].response = std::move(response);
}

QCoro::Task<StepResult> Work::run(int step, StepContext context)
{
    ++runs;
    steps.push_back(step);
    contexts.push_back(context);
    const Step todo = at(step);
    if (todo.takes.count() > 0)
        co_await clock->sleep(todo.takes);
    if (todo.dies)
        throw Died();
    if (todo.throws)
        throw std::runtime_error("the oven is on fire");
    StepResult result;
    result.response = todo.response;
    result.progress = todo.progress;
    result.mayHaveHappened = todo.mayHaveHappened;
    const bool bakes = todo.kind == StepKind::Local && todo.hasEffect && todo.response.isSuccess();
    if (bakes && context.isStaged)
        result.effects.push_back({u"cake %1"_s.arg(step), context.id, context.fence,
                                  context.effectFencing, "{}", clock->now()});
    else if (bakes)
        ++baked;
    co_return result;
}

int Notes::count(EventKind kind) const
{
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [kind](const EngineNote &note) { return note.kind == kind; }));
}

EngineNote Notes::last(EventKind kind) const
{
    const auto found = std::find_if(all.rbegin(), all.rend(),
                                    [kind](const EngineNote &note) { return note.kind == kind; });
    return found == all.rend() ? EngineNote() : *found;
}

Policy plainPolicy()
{
    Policy policy;
    policy.id = u"plain"_s;
    policy.identity.scope = {ScopePart::Tenant};
    return policy;
}

EngineFixture::EngineFixture()
    : EngineFixture(plainPolicy())
{}

EngineFixture::EngineFixture(Policy changed)
    : policy(std::move(changed))
{}

EngineFixture::~EngineFixture()
{
    // What still sleeps ends while everything that it refers to is there.
    scheduler.endAll();
}

Request EngineFixture::order(const QString &key, int cake)
{
    static quint64 trace = 0;
    Request request;
    request.trace = ++trace;
    request.method = u"POST"_s;
    request.path = u"/orders"_s;
    request.tenant = u"bakery"_s;
    if (!key.isNull())
        request.clientKey = key;
    request.body = {{u"cake"_s, cake}};
    return request;
}

Engine &EngineFixture::engine(int api)
{
    while (m_engines.size() < static_cast<size_t>(api)) {
        EngineContext context;
        context.store = &store;
        context.clock = callerClock;
        context.storeClock = storeClock;
        context.policy = std::make_shared<const Policy>(policy);
        context.observer = &notes;
        context.ownerName = u"api-%1"_s.arg(m_engines.size() + 1);
        m_engines.push_back(std::make_unique<Engine>(std::move(context)));
    }
    return *m_engines[static_cast<size_t>(api) - 1];
}

Pending EngineFixture::start(const Request &request, Work &work, int api)
{
    work.clock = &scheduler;
    const auto pending = std::make_shared<std::optional<Outcome>>();
    collect(engine(api).execute(request, &work), pending);
    return pending;
}

Pending EngineFixture::startTelling(Work &work, std::vector<Outcome> *told)
{
    work.clock = &scheduler;
    const auto pending = std::make_shared<std::optional<Outcome>>();
    const auto tell = [told](Outcome outcome) {
        told->push_back(std::move(outcome));
    };
    collect(engine(1).execute(order(u"k"_s), &work, tell), pending);
    return pending;
}

Outcome EngineFixture::serve(const Request &request, Work &work, int api)
{
    return endOf(start(request, work, api));
}

Outcome EngineFixture::complete(Work &work)
{
    work.clock = &scheduler;
    const auto pending = std::make_shared<std::optional<Outcome>>();
    collect(engine(1).complete(order(u"k"_s), &work), pending);
    return endOf(pending);
}

Outcome EngineFixture::endOf(const Pending &pending)
{
    while (!pending->has_value() && !scheduler.isEmpty())
        scheduler.step();
    if (!pending->has_value())
        qFatal("the request was never answered");
    return **pending;
}

void EngineFixture::claimAndDie(const Request &request)
{
    m_fatal.push_back(std::make_unique<Work>());
    m_fatal.back()->at(0).dies = true;
    start(request, *m_fatal.back());
}

void EngineFixture::finishEngine(bool *isFinished, int api)
{
    tellWhenFinished(engine(api).finish(), isFinished);
}

void EngineFixture::pass(Duration span)
{
    const Duration until = scheduler.elapsed() + span;
    for (auto next = scheduler.nextAt(); next && *next <= until; next = scheduler.nextAt())
        scheduler.step();
    scheduler.advanceTo(until);
}

void EngineFixture::finish()
{
    while (!scheduler.isEmpty())
        scheduler.step();
}

KeyId EngineFixture::idOf(const QString &key) const
{
    return {policy.identity.scope.empty() ? QString() : u"bakery"_s, key};
}

std::optional<KeyRecord> EngineFixture::stored(const QString &key)
{
    return *await(store.within().read(idOf(key), Consistency::Strong));
}

int EngineFixture::effects(const QString &key)
{
    return static_cast<int>(await(store.within().effectsOf(idOf(key)))->size());
}

} // namespace onecake::test
