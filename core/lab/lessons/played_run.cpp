// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/played_run.h"

#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/simulation.h"
#include "core/store/memory_store.h"

#include <limits>

namespace onecake {

PlayedRun playedToEnd(const RunInputs &inputs)
{
    return *playedWithin(inputs, std::numeric_limits<size_t>::max());
}

std::optional<PlayedRun> playedWithin(const RunInputs &inputs, size_t eventsAtMost)
{
    MemoryStore store;
    ScriptedChoices choices(allFaults(inputs));
    Simulation simulation(inputs, &choices, &store);
    while (simulation.nextAt() && simulation.timeline().events().size() < eventsAtMost)
        simulation.step();
    if (simulation.nextAt())
        return std::nullopt;
    return PlayedRun{inputs, simulation.timeline(), judgeEnded(inputs, simulation.timeline())};
}

} // namespace onecake
