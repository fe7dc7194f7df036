// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/recent_runs.h"

#include "core/lab/sim/run_file.h"
#include "core/lab/sim/simulation.h"
#include "core/store/memory_store.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString runsKey = u"recent/runs"_s;

// A window that is being opened does not wait for a longer one.
constexpr size_t eventsPlayed = 2000;

QStringList filesIn(const QSettings &settings)
{
    QStringList files = settings.value(runsKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo(file).isFile(); });
    return files;
}

void playOut(const RunInputs &inputs, RecentRun &run)
{
    MemoryStore store;
    ScriptedChoices choices(allFaults(inputs));
    Simulation simulation(inputs, &choices, &store);
    while (simulation.nextAt() && simulation.timeline().events().size() < eventsPlayed)
        simulation.step();
    if (simulation.nextAt())
        return;
    run.outcome = outcomeOf(simulation.timeline());
    run.state = overall(judge(simulation.timeline(), RunPhase::Over));
}

void add(std::vector<RecentRun> &runs, const QString &file, bool isUnsaved)
{
    if (runs.size() >= recentRunsMax)
        return;
    const Result<RunInputs> inputs = loadRun(file);
    if (!inputs)
        return;
    RecentRun run{file, u"%1 · %2"_s.arg(inputs->scenario->title, inputs->policy->title),
                  QFileInfo(file).lastModified(), isUnsaved};
    playOut(*inputs, run);
    runs.push_back(std::move(run));
}

} // namespace

std::vector<RecentRun> recentRuns(const QSettings &settings, const KeptRuns &kept)
{
    std::vector<RecentRun> runs;
    for (const KeptRun &each : kept.leftBehind())
        add(runs, each.file, true);
    for (const QString &file : filesIn(settings))
        add(runs, file, false);
    return runs;
}

void noteRecentRun(QSettings &settings, const QString &file)
{
    QStringList files = filesIn(settings);
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > static_cast<qsizetype>(recentRunsMax))
        files.removeLast();
    settings.setValue(runsKey, files);
}

} // namespace onecake
