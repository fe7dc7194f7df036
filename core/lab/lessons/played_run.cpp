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

std::optional<PlayedRun> playedWithin(const RunInputs &inputs, size_t atMost)
{
    MemoryStore store;
    ScriptedChoices choices(allFaults(inputs));
    Simulation simulation(inputs, &choices, &store);
    while (simulation.nextAt() && simulation.timeline().events().size() < atMost)
        simulation.step();
    if (simulation.nextAt())
        return std::nullopt;
    return PlayedRun{inputs, simulation.timeline(), judgeEnded(inputs, simulation.timeline())};
}

const PlayedRun &PlayedRuns::of(const std::shared_ptr<const RunInputs> &inputs)
{
    const auto found = m_runs.find(inputs);
    return found != m_runs.end() ? found->second
                                 : m_runs.emplace(inputs, playedToEnd(*inputs)).first->second;
}

} // namespace onecake
