// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The search for faults beside Spin, in turns: the same small protocol as a Promela model
// (beside_spin/order.pml) and as a story. Both look for the shortest way to a second cake or charge
// where nothing protects, and for none where something does. What is counted differs: Spin counts
// states of its model, we count complete runs of the production engine.
// usage: bench_spin [order.pml]

#include "tests/bench/figures.h"
#include "tests/support/runs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 600'000;

struct Ran {
    bool isWell = false;
    QString said;
};

Ran ranIn(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool isOver = process.waitForFinished(longestMs);
    return {isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            QString::fromUtf8(process.readAll())};
}

// The verifier of the model; an error in words.
QString makeVerifier(const QString &folder, const QString &model, const QStringList &defines)
{
    const Ran spun = ranIn(folder, u"spin"_s, defines + QStringList{u"-a"_s, model});
    if (!spun.isWell)
        return u"spin -a failed: "_s + spun.said;
    const Ran compiled = ranIn(
        folder, u"cc"_s, {u"-O2"_s, u"-DREACH"_s, u"-DSAFETY"_s, u"-o"_s, u"pan"_s, u"pan.c"_s});
    return compiled.isWell ? QString() : u"cc failed: "_s + compiled.said;
}

// The number that stands before the words.
double numberBefore(const QString &text, const QString &words)
{
    const QRegularExpression form(u"([0-9.e+]+) %1"_s.arg(words));
    return form.match(text).captured(1).toDouble();
}

ExploreInputs storyOf(const QString &policy, int mostFaults)
{
    ExploreInputs inputs = explorationOf(u"tunnel"_s, policy, mostFaults);
    Scenario scenario = *inputs.design.scenario;
    scenario.faults.clear();
    inputs.design.scenario = std::make_shared<const Scenario>(std::move(scenario));
    inputs.kinds = {FaultKind::LoseRequest, FaultKind::LoseReply, FaultKind::Crash};
    inputs.promises = {VerdictName::AtMostOneCake, VerdictName::AtMostOneCharge};
    return inputs;
}

void compare(const QString &model, bool isProtected, int mostFaults)
{
    const QTemporaryDir folder;
    QStringList defines{u"-DMOST=%1"_s.arg(mostFaults)};
    if (isProtected)
        defines.append(u"-DPROTECTED"_s);
    QString trouble;
    const double makingMs =
        bench::millisecondsOf([&] { trouble = makeVerifier(folder.path(), model, defines); });
    if (!trouble.isEmpty()) {
        std::printf("%s\n", qPrintable(trouble));
        return;
    }
    const ExploreInputs inputs = storyOf(isProtected ? u"onecake"_s : u"none"_s, mostFaults);
    ExploreReport report;
    QString said;
    bench::Figure figure{u"%1, at most %2 faults"_s.arg(
        isProtected ? u"protected: nothing is found"_s : u"unprotected: the shortest"_s,
        QString::number(mostFaults))};
    figure.peer = u"pan -i"_s;
    figure = bench::compareTimes(
        figure, bench::rounds, [&] { report = explore(inputs); },
        [&] {
            said = ranIn(folder.path(), folder.filePath(u"pan"_s), {u"-i"_s, u"-m5000"_s}).said;
        });
    bench::print(figure);
    constexpr double perSecond = 1000;
    const auto placements = static_cast<double>(report.placements);
    std::printf(
        "    ours: %.0f complete runs, %.0f different histories, %.0f runs per second, %s\n",
        placements, static_cast<double>(report.histories), placements / figure.ms * perSecond,
        qPrintable(foundFor(report, VerdictName::AtMostOneCake)));
    const double states = numberBefore(said, u"states, stored"_s);
    std::printf("    Spin: %.0f states, %.0f transitions, %.0f states per second (its process "
                "included), errors: %s; made from the model in %.0f ms before\n",
                states, numberBefore(said, u"transitions"_s), states / figure.peerMs * perSecond,
                said.contains(u"errors: 0"_s) ? "none" : "found", makingMs);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString model =
        QFileInfo(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(ONECAKE_SPIN_MODEL))
            .absoluteFilePath();
    for (const QString &program : {u"spin"_s, u"cc"_s}) {
        if (!QStandardPaths::findExecutable(program).isEmpty())
            continue;
        std::printf("%s is missing (Debian: apt install spin gcc); nothing to compare with\n",
                    qPrintable(program));
        return 0;
    }
    for (const int mostFaults : {1, 2, 3}) {
        compare(model, false, mostFaults);
        compare(model, true, mostFaults);
    }
    return 0;
}
