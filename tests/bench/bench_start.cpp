// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// From the start of the program to the first complete picture of its window, with a store of
// 1,000,000 keys; in turns with an empty window of the same library. Wall-clock time of whole
// processes, settings and all. On the display that there is; without one (xvfb-run gives one)
// offscreen, where an empty window costs next to nothing, and the ratio says less.
// usage: bench_start [FOLDER THAT KEEPS THE STORE]

#include "tests/bench/big_store.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

constexpr int keysInStore = 1'000'000;
constexpr double barMs = 500;
constexpr double barRatio = 2;

struct Start {
    double painted = 0; // ms
    double open = 0; // until the window shows that the store is open
};

// Where the children show themselves.
QString platform()
{
    const bool hasDisplay =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    return qEnvironmentVariable("QT_QPA_PLATFORM", hasDisplay ? u"the display"_s : u"offscreen"_s);
}

Start startOf(const QString &home, const QStringList &arguments)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (platform() == u"offscreen")
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    child.setProcessEnvironment(environment);
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    child.start(QStringLiteral(ONECAKE_START_CHILD), arguments);
    if (!child.waitForFinished() || child.exitCode() != 0)
        qFatal("the window did not show itself: %s", child.readAllStandardError().constData());
    Start start;
    const double beginNs = std::chrono::duration<double, std::nano>(begin).count();
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const double ms = (words.value(1).toDouble() - beginNs) / 1e6;
        if (words.front() == "painted")
            start.painted = ms;
        else if (words.front() == "open")
            start.open = ms;
    }
    return start;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    QDir().mkpath(folder);
    const QString store = bench::bigStore(folder, keysInStore);
    const auto lab = [&] {
        return startOf(temporary.path(), {u"lab"_s, store});
    };
    const auto empty = [&] {
        return startOf(temporary.path(), {u"empty"_s});
    };
    lab(); // whatever is read from the disk the first time
    empty();
    std::vector<double> painted;
    std::vector<double> open;
    std::vector<double> peers;
    std::vector<double> ratios;
    for (int round = 0; round < bench::rounds; ++round) {
        const Start ours = lab();
        painted.push_back(ours.painted);
        open.push_back(ours.open);
        peers.push_back(empty().painted);
        ratios.push_back(painted.back() / peers.back());
    }
    const double ms = bench::medianOf(painted);
    std::printf("on %s\n", qPrintable(platform()));
    std::printf("%-58s %8.1f ms   bar %8.0f ms   %5.2f × the bar\n",
                "start to the first picture, 1,000,000 keys in SQLite", ms, barMs, ms / barMs);
    std::printf("%-58s %8.1f ms   ratio %6.2f      (bar %.2f)\n", "  beside an empty window",
                bench::medianOf(peers), bench::medianOf(ratios), barRatio);
    std::printf("%-58s %8.1f ms\n", "  until it shows that the store is open",
                bench::medianOf(open));
    return 0;
}
