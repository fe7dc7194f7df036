// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/command_play.h"

#include "app/play_options.h"
#include "core/base/random.h"
#include "core/lab/diagram/media/sequence_text.h"
#include "core/lab/diagram/media/svg.h"
#include "core/lab/diagram/media/terminal.h"
#include "core/lab/explain/explanation.h"
#include "core/lab/explain/run_report.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/lab/sim/simulation.h"
#include "core/store/opening/open_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Played {
    QString text;
    bool isAnyBroken = false;
};

int terminalWidth()
{
    constexpr int usual = 100;
    winsize size{};
    const bool isKnown = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown                                    ? size.ws_col
        : qEnvironmentVariableIntValue("COLUMNS") > 0 ? qEnvironmentVariableIntValue("COLUMNS")
                                                      : usual;
}

TerminalOptions terminalOptions(bool toFile)
{
    TerminalOptions options;
    options.colour = !toFile && isTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qgetenv("TERM") != "dumb";
    QByteArray locale = qgetenv("LC_ALL");
    if (locale.isEmpty())
        locale = qgetenv("LC_CTYPE");
    if (locale.isEmpty())
        locale = qgetenv("LANG");
    // Plain "C" is what a machine without any locale set up says; its terminal shows UTF-8 all the
    // same.
    options.unicode = locale != "C" && locale != "POSIX";
    options.width = toFile ? options.width : terminalWidth();
    return options;
}

// What chance came to, so that it can be played again without.
QString chanceText(const PlayRequest &request, const RunInputs &inputs, const Faults &fallen)
{
    if (!isAnyByChance(allFaults(inputs)))
        return {};
    const QString fell = fallen.empty() ? u"nothing"_s : toWords(fallen);
    return u"\nBy chance fell, with seed %1: %2.\nThe same run without chance: --seed %1 --faults "
           "\"%3\"\n"_s.arg(QString::number(inputs.seed), fell,
                            toWords(withoutChance(request.faults, fallen)));
}

QString terminalText(const PlayRequest &request, const RunInputs &inputs,
                     const Simulation &simulation, const std::vector<Verdict> &verdicts)
{
    const TerminalOptions options = terminalOptions(!request.outFile.isEmpty());
    const Timeline &timeline = simulation.timeline();
    const Scenario &scenario = *inputs.scenario;
    QString text = u"%1: %2\n"_s.arg(scenario.title, scenario.summary);
    text += u"policy %1 (%2) · key %3 · retry %4"_s.arg(inputs.policy->id, inputs.policy->title,
                                                        inputs.keyAlgorithm->id, inputs.retry->id);
    const Faults faults = allFaults(inputs);
    if (!faults.empty())
        text += u" · "_s + toWords(faults);
    text += u"\n\n"_s + toTerminal(timeline, options) + u'\n';
    text += explanationToTerminal(explanationOf(timeline, RunPhase::Over), options) + u'\n';
    return text + verdictsToTerminal(verdicts, outcomeOf(timeline), inputs.policy->title, options)
        + chanceText(request, inputs, simulation.fallenByChance());
}

QString textOf(const PlayRequest &request, const RunInputs &inputs, const Simulation &simulation,
               const std::vector<Verdict> &verdicts)
{
    const Timeline &timeline = simulation.timeline();
    switch (request.format) {
    case PlayFormat::Json:
        return QString::fromUtf8(QJsonDocument(runReport(inputs, request.storeText, timeline,
                                                         verdicts, simulation.fallenByChance()))
                                     .toJson());
    case PlayFormat::Mermaid:
        return toMermaid(timeline);
    case PlayFormat::PlantUml:
        return toPlantUml(timeline);
    case PlayFormat::Svg:
        return QString::fromUtf8(toSvg(timeline, overall(verdicts)));
    case PlayFormat::Terminal:
        break;
    }
    return terminalText(request, inputs, simulation, verdicts);
}

// Runs over one store that other programs use as well get a name of their own there.
QString prefixIn(const StoreUrl &url)
{
    if (url.kind == StoreKind::Memory)
        return {};
    Random dice(static_cast<quint64>(toEpochMs(SystemClock().now()))
                ^ (static_cast<quint64>(QCoreApplication::applicationPid()) << 32U));
    return u"play-"_s + uuidFrom(dice).left(8) + u'/';
}

QCoro::Task<Result<Played>> play(PlayRequest request)
{
    if (request.store.isReadOnly())
        co_return refusedAsReadOnly(request.store);
    StoreServices services = StoreServices::ofThisProcess();
    services.keptAtLeast = runKeptAtLeast;
    auto store = co_await openStore(request.store, std::move(services));
    if (!store)
        co_return store.error();
    Played played;
    for (const RunInputs &inputs : request.runs) {
        ScriptedChoices choices(allFaults(inputs));
        Simulation simulation(inputs, &choices, store->get(), prefixIn(request.store));
        co_await simulation.runToEnd();
        if (simulation.storeError())
            co_return *simulation.storeError();
        if (!played.text.isEmpty())
            played.text += u"\n\n"_s;
        const std::vector<Verdict> verdicts =
            withAssumptions(inputs, judgeEnded(inputs, simulation.timeline()));
        played.text += textOf(request, inputs, simulation, verdicts);
        played.isAnyBroken = isAnyBroken(verdicts);
    }
    co_await (*store)->settle();
    co_return played;
}

ExitCode deliver(const PlayRequest &request, const Result<Played> &played)
{
    if (!played)
        return refuse(played.error());
    if (request.outFile.isEmpty()) {
        printOut(played->text);
    } else {
        QSaveFile file(request.outFile);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(played->text.toUtf8()) >= 0 && file.commit();
        if (!isWritten)
            return refuse({ErrorCode::InvalidInput, request.outFile,
                           u"cannot be written: "_s + file.errorString(),
                           u"Choose another file"_s});
    }
    return played->isAnyBroken ? ExitCode::Broken : ExitCode::Holds;
}

// The end of the play ends the event loop, if one is needed at all.
QCoro::Task<void> playAndDeliver(PlayRequest request, std::shared_ptr<std::optional<ExitCode>> code)
{
    const Result<Played> played = co_await play(request);
    *code = deliver(request, played);
    QCoreApplication::exit();
}

} // namespace

ExitCode runPlay(const QStringList &arguments)
{
    PlayOptions options;
    auto request = options.read(arguments);
    if (const auto *over = std::get_if<ExitCode>(&request))
        return *over;
    const auto code = std::make_shared<std::optional<ExitCode>>();
    const auto playing = playAndDeliver(std::get<PlayRequest>(std::move(request)), code);
    if (!code->has_value())
        QCoreApplication::exec();
    return **code;
}

} // namespace onecake
