// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run of 10,000 events, for the benchmarks of the window.
#pragma once

#include "core/lab/sim/run_file.h"
#include "tests/support/runs.h"
#include "tests/support/windows/lab_bench.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace onecake::bench {

inline constexpr size_t eventsWanted = 10000;

// Adrienne orders a cake every half minute, and each time the reply is lost.
inline RunInputs longRun()
{
    RunInputs inputs = test::inputsOf(QStringLiteral("tunnel"), QStringLiteral("onecake"));
    Scenario scenario = *inputs.scenario;
    scenario.id = QStringLiteral("long");
    const Action order = scenario.script.front();
    scenario.script.clear();
    scenario.faults.clear();
    for (int number = 0; number < 260; ++number) {
        Action next = order;
        next.at = std::chrono::seconds(30 * number);
        scenario.script.push_back(next);
        Fault loss;
        loss.kind = FaultKind::LoseReply;
        loss.number = 2 * number + 1;
        scenario.faults.push_back(loss);
    }
    inputs.scenario = std::make_shared<const Scenario>(std::move(scenario));
    return inputs;
}

inline void playUpTo(test::LabBench &lab, size_t events)
{
    while (lab.session.timeline().events().size() < events && !lab.isOver())
        lab.session.playUntil(lab.session.elapsed() + std::chrono::seconds(1));
}

// Returns the name of the run's file.
inline QString saveLongRun(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("long.onecake")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write to the temporary folder");
    file.write(QJsonDocument(toJson(longRun())).toJson());
    return file.fileName();
}

} // namespace onecake::bench
