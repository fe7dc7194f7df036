// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/choices/choices.h"
#include "core/lab/sim/simulation.h"
#include "core/store/memory_store.h"
#include "tests/bench/measure.h"
#include "tests/support/runs.h"

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5000;
constexpr double bar = 50000;

void tellTheStory(const char *what, const RunInputs &inputs)
{
    const double rate = bench::perSecond(runs, [&inputs](bench::Stopwatch *watch) {
        watch->start();
        for (int count = 0; count < runs; ++count) {
            MemoryStore store;
            ScriptedChoices choices(allFaults(inputs));
            Simulation simulation(inputs, &choices, &store);
            while (simulation.nextAt())
                simulation.step();
        }
        watch->stop();
    });
    bench::report(what, rate, bar);
}

} // namespace

int main()
{
    tellTheStory("tunnel story on memory, policy none", inputsOf(u"tunnel"_s, u"none"_s));
    tellTheStory("tunnel story on memory, policy onecake", inputsOf(u"tunnel"_s, u"onecake"_s));
    return 0;
}
