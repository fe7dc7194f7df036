// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/world.h"

namespace onecake {

World::World(RunInputs runInputs, Choices *runChoices)
    : inputs(std::move(runInputs))
    , choices(runChoices)
    , scheduler(storyStart)
    , random(inputs.seed)
    , function(inputs.scenario->function)
    , m_latencies(inputs.scenario->latencies)
{}

void World::happened(Event event)
{
    event.at = scheduler.elapsed();
    timeline.append(std::move(event));
}

int World::sent(Event event)
{
    event.kind = EventKind::Sent;
    event.number = ++m_messages;
    happened(std::move(event));
    return m_messages;
}

void World::arrived(Event event, int number)
{
    event.kind = EventKind::Arrived;
    event.number = number;
    happened(std::move(event));
}

void World::lost(Event event, int number, Lane where)
{
    event.kind = EventKind::Lost;
    event.number = number;
    event.to = where;
    happened(std::move(event));
}

Event on(Lane lane, EventKind kind)
{
    Event event;
    event.kind = kind;
    event.from = lane;
    event.to = lane;
    return event;
}

Event doneBy(const Execution &execution, Event event)
{
    event.execution = execution.number;
    event.attempt = execution.attempt;
    event.api = execution.api;
    return event;
}

Event message(Lane from, Lane to, MessageKind kind)
{
    Event event;
    event.from = from;
    event.to = to;
    event.message = kind;
    return event;
}

} // namespace onecake
