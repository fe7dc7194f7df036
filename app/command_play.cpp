// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/commands.h"
#include "app/run_options.h"
#include "app/side_option.h"
#include "app/terminal/instances_option.h"
#include "app/terminal/terminal_look.h"
#include "core/base/plain_text.h"
#include "core/base/random.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/media/beside_media.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/explain/explanation.h"
#include "core/lab/explain/run_report.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/run_line.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/lab/sim/simulation.h"
#include "core/store/opening/open_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString storyScenario = u"tunnel"_s;
const QString storyCure = u"onecake"_s;

// Each on a line of its own: the parser breaks lines at its own width only.
QString faultForms()
{
    QString lines;
    for (const FaultPhrase &phrase : faultPhrases())
        lines += u"  %1\n      %2\n"_s.arg(formOf(phrase), tr(phrase.meaning));
    return lines;
}

enum class PlayFormat {
    Terminal,
    Json,
    Mermaid,
    PlantUml,
    Svg,
    ShiViz,
    Line
};

struct PlayRequest {
    std::vector<RunInputs> runs; // one; two where the whole story is told
    bool isBeside = false; // the runs stand side by side
    Faults faults; // as they were given, besides the runs' own
    StoreUrl store;
    QString storeText;
    PlayFormat format = PlayFormat::Terminal;
    QString outFile; // empty: standard output
};

// The arguments, understood and checked.
class PlayOptions
{
public:
    PlayOptions();

    // The request, or the exit code where the command is over by that.
    std::variant<PlayRequest, ExitCode> read(const QStringList &arguments);

private:
    Result<PlayRequest> request() const;
    Result<void> addRuns(PlayRequest &request, LabSetup setup) const;
    Result<void> addSides(PlayRequest &request) const;
    Result<PlayFormat> format() const;

    QCommandLineParser m_parser;
    RunOptions m_run;
    QCommandLineOption m_beside = sideOption();
    QCommandLineOption m_instances = instancesOption();
    QCommandLineOption m_out;
    QCommandLineOption m_json;
    QCommandLineOption m_mermaid;
    QCommandLineOption m_plantUml;
    QCommandLineOption m_svg;
    QCommandLineOption m_shiViz;
    QCommandLineOption m_line;
};

PlayOptions::PlayOptions()
    : m_out(u"out"_s, tr("Write the result to a file."), u"FILE"_s)
    , m_json(u"json"_s, tr("Print the run as JSON."))
    , m_mermaid(
          u"mermaid"_s,
          tr("Print a Mermaid sequence diagram; with --beside, Markdown with one for each side."))
    , m_plantUml(u"plantuml"_s,
                 tr("Print a PlantUML sequence diagram; with --beside, one for each side."))
    , m_svg(u"svg"_s, tr("Print a diagram in true time as SVG."))
    , m_shiViz(u"shiviz"_s, tr("Print a log for ShiViz: what happened before what."))
    , m_line(u"run-line"_s,
             tr("Print the run as one line of text, which onecake play takes as its story."))
{
    m_parser.setApplicationDescription(
        tr("Plays a story in virtual time, over the real idempotency engine and a real store, and "
           "judges what came of it.\n"
           "Without arguments: the tunnel, first without idempotency, then with it.\n\nStories: ")
        + scenarioIds().join(u", "_s) + tr(".\n\nFaults, separated by semicolons:\n") + faultForms()
        + tr("\nExit code: 0 no verdict is broken (some may be undecided: the last line says so), "
             "1 one is broken (with --beside: on any side), 2 wrong usage, 3 trouble with the "
             "store."));
    m_parser.addPositionalArgument(
        u"story"_s,
        tr("A story's id, its JSON file, a run saved as .onecake, or a run as one line of text."),
        tr("[SCENARIO | FILE.onecake | LINE]"));
    m_run.addTo(m_parser);
    m_parser.addOptions(
        {m_instances, m_beside, m_out, m_json, m_mermaid, m_plantUml, m_svg, m_shiViz, m_line});
}

std::variant<PlayRequest, ExitCode> PlayOptions::read(const QStringList &arguments)
{
    if (const auto over = parseArguments(m_parser, u"play"_s, arguments))
        return *over;
    if (m_parser.positionalArguments().size() > 1)
        return refuseUsage(u"play"_s,
                           tr("one story at a time; \"%1\" is a second one")
                               .arg(m_parser.positionalArguments()[1]));
    Result<PlayRequest> result = request();
    if (!result)
        return refuse(result.error());
    return *std::move(result);
}

Result<PlayFormat> PlayOptions::format() const
{
    const std::array formats{
        std::pair(&m_json, PlayFormat::Json),         std::pair(&m_mermaid, PlayFormat::Mermaid),
        std::pair(&m_plantUml, PlayFormat::PlantUml), std::pair(&m_svg, PlayFormat::Svg),
        std::pair(&m_shiViz, PlayFormat::ShiViz),     std::pair(&m_line, PlayFormat::Line)};
    std::vector<PlayFormat> chosen;
    for (const auto &[option, format] : formats) {
        if (m_parser.isSet(*option))
            chosen.push_back(format);
    }
    if (chosen.size() > 1)
        return invalidInput(u"play"_s,
                            tr("--json, --mermaid, --plantuml, --svg, --shiviz and --run-line "
                               "exclude each other; expected one of them"));
    const bool isOfOneRun = !chosen.empty()
        && (chosen.front() == PlayFormat::ShiViz || chosen.front() == PlayFormat::Line);
    if (isOfOneRun && m_parser.isSet(m_beside))
        return invalidInput(u"--beside"_s,
                            tr("does not go with --shiviz or --run-line, which hold one run"));
    return chosen.empty() ? PlayFormat::Terminal : chosen.front();
}

Result<PlayRequest> PlayOptions::request() const
{
    PlayRequest request;
    const Result<PlayFormat> wanted = format();
    if (!wanted)
        return wanted.error();
    request.format = *wanted;
    request.outFile = m_parser.value(m_out);
    request.storeText = m_run.storeText(m_parser);
    const Result<StoreUrl> url = m_run.store(m_parser);
    if (!url)
        return url.error();
    request.store = *url;
    const QStringList words = m_parser.positionalArguments();
    Result<LabSetup> setup = m_run.setup(m_parser, words.value(0, storyScenario));
    if (!setup)
        return setup.error();
    request.faults = setup->faults;
    if (const Result<void> added = addRuns(request, *std::move(setup)); !added)
        return added.error();
    if (const Result<void> added = addSides(request); !added)
        return added.error();
    return request;
}

Result<void> PlayOptions::addRuns(PlayRequest &request, LabSetup setup) const
{
    const bool tellsWholeStory = m_parser.positionalArguments().isEmpty() && !setup.policy
        && request.format == PlayFormat::Terminal && !m_parser.isSet(m_beside);
    QList<std::optional<QString>> policies{setup.policy};
    if (tellsWholeStory)
        policies.append(storyCure);
    const Result<std::optional<int>> instances = instancesFrom(m_parser, m_instances);
    if (!instances)
        return instances.error();
    for (const std::optional<QString> &policy : policies) {
        setup.policy = policy;
        Result<RunInputs> inputs = inputsOf(setup);
        if (inputs)
            inputs = withInstances(*inputs, *instances);
        if (!inputs)
            return inputs.error();
        if (request.format == PlayFormat::Line) {
            // Known before anything is played.
            if (const Result<QString> line = toRunLine(*inputs); !line)
                return line.error();
        }
        request.runs.push_back(*inputs);
    }
    return {};
}

Result<void> PlayOptions::addSides(PlayRequest &request) const
{
    const QStringList sides = m_parser.values(m_beside);
    request.isBeside = !sides.isEmpty();
    if (sides.size() >= static_cast<qsizetype>(mostSides))
        return invalidInput(
            u"--beside"_s,
            tr("is given %1 times; at most two runs stand beside the first one").arg(sides.size()));
    const RunInputs first = request.runs.front();
    for (const QString &words : sides) {
        const Result<SideParts> parts = parseSide(words);
        if (!parts)
            return parts.error();
        const Result<RunInputs> inputs = inputsBeside(first, *parts);
        if (!inputs)
            return inputs.error();
        request.runs.push_back(*inputs);
    }
    return {};
}

struct Played {
    QString text;
    bool isAnyBroken = false;
};

// What chance came to, so that it can be played again without.
QString chanceText(const PlayRequest &request, const RunInputs &inputs, const Faults &fallen)
{
    if (!isAnyByChance(allFaults(inputs)))
        return {};
    const QString fell = fallen.empty() ? u"nothing"_s : toWords(fallen);
    return tr("\nRandom faults, with seed %1: %2.\nThe same run without randomness: --seed %1 "
              "--faults "
              "\"%3\"\n")
        .arg(QString::number(inputs.seed), fell, toWords(withoutChance(request.faults, fallen)));
}

QString partsOf(const RunInputs &inputs)
{
    if (inputs.recorded && !outcomeOf(inputs.recorded->timeline).seesEffects)
        return tr("recorded on real sockets, as far as messages tell");
    if (inputs.recorded)
        return tr("recorded on real sockets · policy %1 (%2)")
            .arg(inputs.policy->id, translated(inputs.policy->title));
    return tr("policy %1 (%2) · key %3 · retry %4")
        .arg(inputs.policy->id, translated(inputs.policy->title), inputs.keyAlgorithm->id,
             inputs.retry->id);
}

QString terminalText(const PlayRequest &request, const RunInputs &inputs,
                     const Simulation &simulation, const std::vector<Verdict> &verdicts)
{
    const TerminalOptions options = terminalOptions(!request.outFile.isEmpty());
    const Timeline &timeline = simulation.timeline();
    const Scenario &scenario = *inputs.scenario;
    QString text = u"%1: %2\n%3"_s.arg(translated(scenario.title), translated(scenario.summary),
                                       partsOf(inputs));
    const Faults faults = allFaults(inputs);
    if (!faults.empty())
        text += u" · "_s + toWords(faults);
    text += u"\n\n"_s + toTerminal(timeline, options) + u'\n';
    text += explanationToTerminal(explanationOf(timeline, RunPhase::Over), options) + u'\n';
    return text + verdictsToTerminal(verdicts, outcomeOf(timeline), inputs.policy->title, options)
        + chanceText(request, inputs, simulation.fallenByChance());
}

// That there is one was found when the request was read.
QString lineOf(const RunInputs &inputs)
{
    const Result<QString> line = toRunLine(inputs);
    return line ? *line + u'\n' : QString();
}

QString textOf(const PlayRequest &request, const RunInputs &inputs, const Simulation &simulation,
               const std::vector<Verdict> &verdicts)
{
    const Timeline &timeline = simulation.timeline();
    switch (request.format) {
    case PlayFormat::Json:
        return QString::fromUtf8(
            printableJson(QJsonDocument(runReport(inputs, request.storeText, timeline, verdicts,
                                                  simulation.fallenByChance()))
                              .toJson()));
    case PlayFormat::Mermaid:
        return toMermaid(timeline);
    case PlayFormat::PlantUml:
        return toPlantUml(timeline);
    case PlayFormat::Svg:
        return QString::fromUtf8(toSvg(timeline, overall(verdicts)));
    case PlayFormat::ShiViz:
        return toShiViz(timeline);
    case PlayFormat::Line:
        return lineOf(inputs);
    case PlayFormat::Terminal:
        break;
    }
    return terminalText(request, inputs, simulation, verdicts);
}

// A side with what its run came to.
struct PlayedSide {
    Side side;
    Faults fallenByChance;
};

QString sidesInTerminal(const PlayRequest &request, const std::vector<Side> &sides)
{
    const TerminalOptions options = terminalOptions(!request.outFile.isEmpty());
    const Scenario &scenario = *request.runs.front().scenario;
    QString text = u"%1: %2\n"_s.arg(translated(scenario.title), translated(scenario.summary));
    const Faults faults = allFaults(request.runs.front());
    if (!faults.empty())
        text += tr("on every side: %1\n").arg(toWords(faults));
    for (size_t at = 0; at < sides.size(); ++at)
        text += u"%1: %2\n"_s.arg(sides[at].title, partsOf(request.runs[at]));
    text += u'\n' + sidesToTerminal(sides, options) + u'\n' + differencesToTerminal(sides, options);
    for (size_t at = 0; at < sides.size(); ++at) {
        const Timeline &timeline = sides[at].timeline;
        text += u'\n' + inked(sides[at].title, Ink::Strong, options.colour) + u'\n';
        text += explanationToTerminal(explanationOf(timeline, RunPhase::Over), options);
        text += verdictsToTerminal(sides[at].verdicts, outcomeOf(timeline),
                                   request.runs[at].policy->title, options);
    }
    return text;
}

QByteArray sidesInJson(const PlayRequest &request, const std::vector<PlayedSide> &played,
                       const std::vector<Side> &sides)
{
    QJsonArray reports;
    for (size_t at = 0; at < played.size(); ++at) {
        const Side &side = played[at].side;
        QJsonObject report = runReport(request.runs[at], request.storeText, side.timeline,
                                       side.verdicts, played[at].fallenByChance);
        report.insert(u"title"_s, side.title);
        reports.append(report);
    }
    const QJsonArray differences = differencesToJson(sides);
    const QJsonObject whole{
        {u"sides"_s, reports},
        {u"firstDifference"_s,
         differences.isEmpty() ? QJsonValue(QJsonValue::Null) : differences.first()},
        {u"differences"_s, differences}};
    return printableJson(QJsonDocument(whole).toJson());
}

QString sidesText(const PlayRequest &request, const std::vector<PlayedSide> &played)
{
    std::vector<Side> sides;
    for (const PlayedSide &each : played)
        sides.push_back(each.side);
    switch (request.format) {
    case PlayFormat::Json:
        return QString::fromUtf8(sidesInJson(request, played, sides));
    case PlayFormat::Mermaid:
        return sidesToMermaid(sides);
    case PlayFormat::PlantUml:
        return sidesToPlantUml(sides);
    case PlayFormat::Svg:
        return QString::fromUtf8(sidesToSvg(sides));
    case PlayFormat::ShiViz: // of one run only
    case PlayFormat::Line:
    case PlayFormat::Terminal:
        break;
    }
    QString text = sidesInTerminal(request, sides);
    // The same messages fall on every side, as far as there are such messages.
    return text + chanceText(request, request.runs.front(), played.front().fallenByChance);
}

// Runs over one store that other programs use as well get a name of their own there, and runs side
// by side one each.
QString prefixIn(const PlayRequest &request, size_t run)
{
    const QString side = request.isBeside ? u"side %1/"_s.arg(run + 1) : QString();
    if (request.store.kind == StoreKind::Memory)
        return side;
    Random dice(static_cast<quint64>(toEpochMs(SystemClock().now()))
                ^ (static_cast<quint64>(QCoreApplication::applicationPid()) << 32U));
    return u"play-"_s + uuidFrom(dice).left(8) + u'/' + side;
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
    const QStringList titles = titlesOf(request.runs);
    Played played;
    std::vector<PlayedSide> sides;
    for (size_t at = 0; at < request.runs.size(); ++at) {
        const RunInputs &inputs = request.runs[at];
        ScriptedChoices choices(allFaults(inputs));
        Simulation simulation(inputs, &choices, store->get(), prefixIn(request, at));
        co_await simulation.runToEnd();
        if (simulation.storeError())
            co_return *simulation.storeError();
        const std::vector<Verdict> verdicts =
            withAssumptions(inputs, judgeEnded(inputs, simulation.timeline()));
        if (request.isBeside) {
            Side side{titles[static_cast<qsizetype>(at)], simulation.timeline(), verdicts};
            sides.push_back({std::move(side), simulation.fallenByChance()});
            played.isAnyBroken |= isAnyBroken(verdicts);
            continue;
        }
        if (!played.text.isEmpty())
            played.text += u"\n\n"_s;
        played.text += textOf(request, inputs, simulation, verdicts);
        played.isAnyBroken = isAnyBroken(verdicts);
    }
    if (request.isBeside)
        played.text = sidesText(request, sides);
    co_await (*store)->flush();
    co_return played;
}

ExitCode deliver(const PlayRequest &request, const Result<Played> &played)
{
    if (!played)
        return refuse(played.error());
    if (request.outFile.isEmpty()) {
        printInked(played->text);
    } else {
        QSaveFile file(request.outFile);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(played->text.toUtf8()) >= 0 && file.commit();
        if (!isWritten)
            return refuse({ErrorCode::InvalidInput, request.outFile,
                           tr("cannot be written: ") + file.errorString(),
                           tr("Choose another file")});
    }
    return played->isAnyBroken ? ExitCode::Broken : ExitCode::Holds;
}

QCoro::Task<ExitCode> playAndDeliver(PlayRequest request)
{
    const Result<Played> played = co_await play(request);
    co_return deliver(request, played);
}

} // namespace

ExitCode runPlay(const QStringList &arguments)
{
    PlayOptions options;
    auto request = options.read(arguments);
    if (const auto *over = std::get_if<ExitCode>(&request))
        return *over;
    return endOf(playAndDeliver(std::get<PlayRequest>(std::move(request))));
}

} // namespace onecake
