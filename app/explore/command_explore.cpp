// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/explore/command_explore.h"

#include "app/explore/explore_output.h"
#include "app/terminal/progress_watch.h"
#include "app/terminal/terminal_look.h"
#include "core/base/text/count_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/text/text_width.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr size_t mostWithAssumptions = 50;
constexpr size_t mostWithSavers = 10;

std::vector<ExploreInputs> inputsFor(const ExploreRequest &request)
{
    std::vector<ExploreInputs> all;
    for (const NamedDesign &design : request.designs) {
        ExploreInputs inputs;
        inputs.design = design.run;
        inputs.mostFaults = request.mostFaults;
        inputs.kinds = request.kinds;
        inputs.promises = request.promises;
        // In a large table it is left to the command that plays the run.
        inputs.findsAssumptions = request.designs.size() <= mostWithAssumptions;
        inputs.findsSavers = request.designs.size() <= mostWithSavers;
        all.push_back(std::move(inputs));
    }
    return all;
}

// How long it will still take, where that can be told.
QString timeLeft(const ExploreRequest &request, const ExploreProgress &progress,
                 const QElapsedTimer &since)
{
    const auto designs = static_cast<double>(request.designs.size());
    double done = static_cast<double>(progress.designs.load());
    if (request.designs.size() == 1)
        done = static_cast<double>(progress.permille.load()) / 1000;
    const double share = done / designs;
    constexpr double leastShare = 0.02;
    if (share < leastShare)
        return {};
    const double left = static_cast<double>(since.elapsed()) / 1000 * (1 - share) / share;
    return tr(", about %1 s left").arg(std::max(1, qRound(left)));
}

QString progressLine(const ExploreRequest &request, const ExploreProgress &progress,
                     const QElapsedTimer &since)
{
    const quint64 placements = progress.placements;
    const qint64 elapsed = std::max<qint64>(since.elapsed(), 1);
    const qint64 rate = static_cast<qint64>(placements) * 1000 / elapsed;
    const int faults = progress.faults;
    const QString designs = request.designs.size() == 1
        ? (faults == 1 ? tr("1 fault") : tr("%1 faults").arg(faults))
        : tr("%1 of %2 designs").arg(progress.designs.load()).arg(request.designs.size());
    return tr("%1: %2 placements tried (%3 per second), %4 break a promise%5")
        .arg(designs, groupedText(static_cast<qint64>(placements)), groupedText(rate),
             groupedText(static_cast<qint64>(progress.broken.load())),
             timeLeft(request, progress, since));
}

// The threads search; this one watches, and hears Ctrl-C.
ExploreReports search(const ExploreRequest &request)
{
    const std::vector<ExploreInputs> inputs = inputsFor(request);
    ExploreProgress progress;
    ExploreReports reports;
    QElapsedTimer since;
    since.start();
    QEventLoop loop;
    std::jthread searching([&](const std::stop_token &stop) {
        reports = exploreAll(inputs, request.threads, stop, &progress);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    const ProgressWatch watch(
        false, [&] { return progressLine(request, progress, since); },
        [&searching] { searching.request_stop(); });
    loop.exec();
    searching.join();
    return reports;
}

void print(const ExploreRequest &request, const ExploreReports &reports)
{
    switch (request.format) {
    case ExploreFormat::Json:
        printJson(exploreJson(request, reports));
        return;
    case ExploreFormat::Markdown:
        printOut(exploreMarkdown(request, reports));
        return;
    case ExploreFormat::Html:
        printOut(exploreHtml(request, reports));
        return;
    case ExploreFormat::Terminal:
        break;
    }
    const TerminalOptions options = terminalOptions(false);
    const QString text = exploreText(request, reports, options.colour, options.width);
    printInked(options.unicode ? text : toAscii(text));
}

ExitCode codeOf(const ExploreReports &reports)
{
    const auto isBroken = [](const ExploreReport &report) {
        return isAnyBroken(report);
    };
    const auto isPartial = [](const ExploreReport &report) {
        return report.isPartial();
    };
    if (std::any_of(reports.begin(), reports.end(), isBroken))
        return ExitCode::Broken;
    return std::any_of(reports.begin(), reports.end(), isPartial) ? ExitCode::Interrupted
                                                                  : ExitCode::Holds;
}

} // namespace

ExitCode runExplore(const QStringList &arguments)
{
    auto read = readExploreRequest(arguments);
    if (const auto *over = std::get_if<ExitCode>(&read))
        return *over;
    const ExploreRequest request = std::get<ExploreRequest>(std::move(read));
    const ExploreReports reports = search(request);
    if (!request.outFolder.isEmpty()) {
        const Result<int> written = writeRuns(request, reports);
        if (!written)
            return refuse(written.error());
        printError(
            tr("%1 runs and report.json were written to %2").arg(*written).arg(request.outFolder));
    }
    print(request, reports);
    return codeOf(reports);
}

} // namespace onecake
