// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The search for faults: how long it takes, how many runs it makes, and what it needs.
// usage: bench_explore [onecake, for the start of the program]

#include "core/lab/explore/vocabulary.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/bench/figures.h"
#include "tests/bench/resident.h"
#include "tests/support/runs.h"

#include <QCoreApplication>
#include <QProcess>

#include <thread>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double perSecond = 1000;
constexpr double mostMiB = 200;

std::vector<ExploreInputs> designsOf(const QStringList &stories, const QStringList &policies,
                                     const QStringList &keys, int mostFaults)
{
    std::vector<ExploreInputs> designs;
    for (const QString &story : stories) {
        for (const QString &policy : policies) {
            for (const QString &key : keys) {
                ExploreInputs inputs = explorationOf(story, policy, mostFaults);
                if (!key.isEmpty())
                    useKeyAlgorithm(inputs.design, key);
                designs.push_back(std::move(inputs));
            }
        }
    }
    return designs;
}

int processors()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

double timeOf(const QString &what, const std::vector<ExploreInputs> &designs, double barSeconds)
{
    quint64 placements = 0;
    bool isWhole = true;
    const double ms = bench::millisecondsOf([&] {
        for (const ExploreReport &report : exploreAll(designs, processors())) {
            placements += report.placements;
            isWhole = isWhole && !report.isPartial();
        }
    });
    bench::print({what + (isWhole ? QString() : u" (PARTIAL)"_s), ms, barSeconds * perSecond});
    const double memory = bench::residentMiB();
    std::printf("    %.0f placements, %.0f per second and core, %.0f MiB resident%s\n",
                static_cast<double>(placements),
                static_cast<double>(placements) / ms * perSecond / processors(), memory,
                memory > mostMiB ? "  MISSED (bar 200 MiB)" : "");
    std::fflush(stdout);
    return ms;
}

void firstAnswer(const QString &program)
{
    std::vector<double> times;
    for (int round = 0; round < bench::rounds; ++round) {
        times.push_back(bench::millisecondsOf([&program] {
            QProcess::execute(program,
                              {u"explore"_s, u"tunnel"_s, u"--policy"_s, u"none"_s,
                               u"--faults-at-most"_s, u"1"_s});
        }));
    }
    bench::print({u"cold start to the first counter-example"_s, bench::medianOf(times), 200});
}

void severalCores()
{
    std::vector<ExploreInputs> designs = designsOf({u"tunnel"_s}, {u"stripe"_s}, {QString()}, 2);
    bench::Figure figure{u"one core, in turns with all of them"_s};
    figure.peer = u"all cores"_s;
    figure = bench::compareTimes(
        figure, 3, [&designs] { (void)exploreAll(designs, 1); },
        [&designs] { (void)exploreAll(designs, processors()); });
    bench::print(figure);
    std::printf("    %d cores are %.2f times as fast as one (bar for two: 1.8)\n", processors(),
                figure.ratio);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1)
        firstAnswer(QString::fromLocal8Bit(argv[1]));
    severalCores();
    const QStringList own{QString()};
    timeOf(u"tunnel, every policy, 1 fault"_s, designsOf({u"tunnel"_s}, presetIds(), own, 1), 20);
    timeOf(u"tunnel, every policy, 2 faults"_s, designsOf({u"tunnel"_s}, presetIds(), own, 2), 20);
    timeOf(u"tunnel, every policy, 3 faults"_s, designsOf({u"tunnel"_s}, presetIds(), own, 3), 20);
    timeOf(u"tunnel, stripe, 4 faults"_s, designsOf({u"tunnel"_s}, {u"stripe"_s}, own, 4), 60);
    timeOf(u"every story, policy and key algorithm, 1 fault"_s,
           designsOf(scenarioIds(), presetIds(), keyAlgorithmIds(), 1), 60);
    timeOf(u"tunnel and double-tap, every policy and key, 2 faults"_s,
           designsOf({u"tunnel"_s, u"double-tap"_s}, presetIds(), keyAlgorithmIds(), 2), 120);
    return 0;
}
