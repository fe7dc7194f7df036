// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/explore/explore_request.h"

#include "app/terminal/instances_option.h"
#include "core/base/text/tr.h"
#include "core/lab/explore/vocabulary.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/policy/policy_catalog.h"
#include "core/session/lab/lab_options.h"

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString commandName = u"explore"_s;
const QString allWord = u"all"_s;
constexpr int mostFaultsAtAll = 9;
constexpr int mostThreads = 64;

class ExploreOptions
{
public:
    ExploreOptions();
    std::variant<ExploreRequest, ExitCode> read(const QStringList &arguments);

private:
    Result<ExploreRequest> request() const;
    Result<std::vector<NamedDesign>> designs() const;
    Result<void> addDesigns(std::vector<NamedDesign> &designs, const QString &story,
                            std::optional<int> instances) const;
    Result<ExploreFormat> format() const;
    Result<std::vector<FaultKind>> kinds() const;
    Result<std::vector<VerdictName>> promises() const;
    Result<int> number(const QCommandLineOption &option, int fallback, int least, int most) const;
    QStringList listOf(const QCommandLineOption &option, const QStringList &everything) const;

    QCommandLineParser m_parser;
    QCommandLineOption m_policy{
        u"policy"_s,
        tr("The policies to explore: ids or JSON files, separated by commas, "
           "or all; all if not given."),
        u"ID|FILE,…|all"_s};
    QCommandLineOption m_keyAlgorithm{u"key-algorithm"_s,
                                      tr("The key algorithms: ids or JSON files, or all; the "
                                         "story's own if not given."),
                                      u"ID|FILE,…|all"_s};
    QCommandLineOption m_retry{u"retry"_s,
                               tr("How the website retries: ids or JSON files, or all; the story's "
                                  "own if not given."),
                               u"ID|FILE,…|all"_s};
    QCommandLineOption m_instances = instancesOption();
    QCommandLineOption m_mostFaults{u"faults-at-most"_s,
                                    tr("How many faults are placed, besides the story's own; 2 if "
                                       "not given."),
                                    u"N"_s};
    QCommandLineOption m_only{
        u"only"_s, tr("Only these kinds of faults: %1.").arg(explorableKinds().join(u", "_s)),
        u"KIND,…"_s};
    QCommandLineOption m_promise{
        u"promise"_s, tr("Only these promises: %1.").arg(namesOf<VerdictName>().join(u", "_s)),
        u"NAME,…"_s};
    QCommandLineOption m_threads{u"threads"_s,
                                 tr("How many threads search; as many as there are processors if "
                                    "not given. The result is the same."),
                                 u"N"_s};
    QCommandLineOption m_json{u"json"_s, tr("Answer in JSON.")};
    QCommandLineOption m_markdown{u"markdown"_s, tr("Answer in Markdown.")};
    QCommandLineOption m_html{u"html"_s, tr("Answer as a page of HTML that needs no other file.")};
    QCommandLineOption m_out{u"out"_s,
                             tr("Write a run file (.onecake) for each counter-example, and the "
                                "report as report.json, to this folder."),
                             u"FOLDER"_s};
};

ExploreOptions::ExploreOptions()
{
    m_parser.setApplicationDescription(
        tr("Tries every placement of faults under a design, tells which promises hold in all of "
           "them, and for each that does not the shortest placement that breaks it, with the proof "
           "that it could not be shorter, and the command that plays it.\n\nIt is complete for the "
           "vocabulary: every fault that onecake play --help lists but those by chance, at every "
           "place of the run; delays and pauses end 1 ms before and after what happens or may "
           "happen then (the end of a lease, of the retention or of a wait, the arrival of another "
           "request); stretches last over up to twelve messages or store calls in a row; clocks "
           "are off by a lease or a retention. It is not complete for all of time.\n\nStories: ")
        + scenarioIds().join(u", "_s)
        + tr(".\n\nExit code: 0 nothing is broken in any placement, 1 a promise is broken, 2 wrong "
             "usage, 130 ended before its end, and nothing was broken so far."));
    m_parser.addPositionalArgument(u"story"_s,
                                   tr("A story's id or its JSON file, or all; the tunnel if not "
                                      "given."),
                                   u"[STORY|all]"_s);
    m_parser.addOptions({m_policy, m_keyAlgorithm, m_retry, m_instances, m_mostFaults, m_only,
                         m_promise, m_threads, m_json, m_markdown, m_html, m_out});
}

std::variant<ExploreRequest, ExitCode> ExploreOptions::read(const QStringList &arguments)
{
    if (const auto over = parseArguments(m_parser, commandName, arguments))
        return *over;
    if (m_parser.positionalArguments().size() > 1)
        return refuseUsage(
            commandName,
            tr("one story, or all; \"%1\" is a second one").arg(m_parser.positionalArguments()[1]));
    Result<ExploreRequest> result = request();
    if (!result)
        return refuse(result.error());
    return *std::move(result);
}

Result<int> ExploreOptions::number(const QCommandLineOption &option, int fallback, int least,
                                   int most) const
{
    if (!m_parser.isSet(option))
        return fallback;
    bool isNumber = false;
    const int value = m_parser.value(option).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return invalidInput(
            u"--"_s + option.names().front(),
            tr("\"%1\" is not a whole number from %2 to %3")
                .arg(m_parser.value(option), QString::number(least), QString::number(most)));
    return value;
}

QStringList ExploreOptions::listOf(const QCommandLineOption &option,
                                   const QStringList &everything) const
{
    QStringList list;
    for (const QString &value : m_parser.values(option)) {
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
            list.append(part.trimmed() == allWord ? everything : QStringList{part.trimmed()});
    }
    list.removeDuplicates();
    return list;
}

Result<ExploreFormat> ExploreOptions::format() const
{
    std::vector<ExploreFormat> chosen;
    if (m_parser.isSet(m_json))
        chosen.push_back(ExploreFormat::Json);
    if (m_parser.isSet(m_markdown))
        chosen.push_back(ExploreFormat::Markdown);
    if (m_parser.isSet(m_html))
        chosen.push_back(ExploreFormat::Html);
    if (chosen.size() > 1)
        return invalidInput(commandName,
                            tr("--json, --markdown and --html exclude each other; expected "
                               "one of them"));
    return chosen.empty() ? ExploreFormat::Terminal : chosen.front();
}

// The first word of a kind's name, by which several may be chosen: "lose".
QString stemOf(FaultKind kind)
{
    return nameOf(kind).section(u'-', 0, 0);
}

Result<std::vector<FaultKind>> ExploreOptions::kinds() const
{
    const std::vector<FaultKind> placeable = placeableKinds();
    if (!m_parser.isSet(m_only))
        return placeable;
    std::vector<FaultKind> chosen;
    for (const QString &word : listOf(m_only, explorableKinds())) {
        bool isKnown = false;
        for (const FaultKind kind : placeable) {
            if (nameOf(kind) != word && stemOf(kind) != word)
                continue;
            isKnown = true;
            if (std::find(chosen.begin(), chosen.end(), kind) == chosen.end())
                chosen.push_back(kind);
        }
        if (!isKnown)
            return invalidInput(u"--only"_s,
                                tr("\"%1\" is no kind of fault; expected some of: %2")
                                    .arg(word, explorableKinds().join(u", "_s)));
    }
    return chosen;
}

Result<std::vector<VerdictName>> ExploreOptions::promises() const
{
    if (!m_parser.isSet(m_promise))
        return allPromises();
    std::vector<VerdictName> chosen;
    for (const QString &word : listOf(m_promise, namesOf<VerdictName>())) {
        const std::optional<VerdictName> name = valueOf<VerdictName>(word);
        if (!name)
            return invalidInput(u"--promise"_s,
                                tr("\"%1\" is no promise; expected some of: %2")
                                    .arg(word, namesOf<VerdictName>().join(u", "_s)));
        chosen.push_back(*name);
    }
    return chosen;
}

Result<void> ExploreOptions::addDesigns(std::vector<NamedDesign> &designs, const QString &story,
                                        std::optional<int> instances) const
{
    QStringList policies = listOf(m_policy, presetIds());
    QStringList keys = listOf(m_keyAlgorithm, keyAlgorithmIds());
    QStringList retries = listOf(m_retry, retryIds());
    if (policies.isEmpty())
        policies = presetIds();
    if (keys.isEmpty())
        keys.append(QString());
    if (retries.isEmpty())
        retries.append(QString());
    const auto given = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    for (const QString &policy : policies) {
        for (const QString &key : keys) {
            for (const QString &retry : retries) {
                LabSetup setup;
                setup.story = story;
                setup.policy = policy;
                setup.keyAlgorithm = given(key);
                setup.retry = given(retry);
                const Result<RunInputs> run = inputsOf(setup);
                if (!run)
                    return run.error();
                const Result<RunInputs> played = withInstances(*run, instances);
                if (!played)
                    return played.error();
                designs.push_back({*played, story, policy, key, retry, instances});
            }
        }
    }
    return {};
}

Result<std::vector<NamedDesign>> ExploreOptions::designs() const
{
    const QString named = m_parser.positionalArguments().value(0, u"tunnel"_s);
    const QStringList stories = named == allWord ? scenarioIds() : QStringList{named};
    const Result<std::optional<int>> instances = instancesFrom(m_parser, m_instances);
    if (!instances)
        return instances.error();
    std::vector<NamedDesign> designs;
    for (const QString &story : stories) {
        if (const Result<void> added = addDesigns(designs, story, *instances); !added)
            return added.error();
    }
    return designs;
}

Result<ExploreRequest> ExploreOptions::request() const
{
    ExploreRequest request;
    const auto format = this->format();
    if (!format)
        return format.error();
    const auto mostFaults = number(m_mostFaults, 2, 0, mostFaultsAtAll);
    if (!mostFaults)
        return mostFaults.error();
    const int processors = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const auto threads = number(m_threads, std::min(processors, mostThreads), 1, mostThreads);
    if (!threads)
        return threads.error();
    auto kinds = this->kinds();
    if (!kinds)
        return kinds.error();
    auto promises = this->promises();
    if (!promises)
        return promises.error();
    auto designs = this->designs();
    if (!designs)
        return designs.error();
    request.format = *format;
    request.mostFaults = *mostFaults;
    request.threads = *threads;
    request.kinds = *std::move(kinds);
    request.promises = *std::move(promises);
    request.designs = *std::move(designs);
    request.outFolder = m_parser.value(m_out);
    return request;
}

} // namespace

QStringList explorableKinds()
{
    QStringList names;
    for (const FaultKind kind : placeableKinds())
        names.append(nameOf(kind));
    QStringList stems;
    for (const FaultKind kind : placeableKinds()) {
        const QString stem = stemOf(kind);
        const auto isOne = [&stem](const QString &name) {
            return name.startsWith(stem + u'-');
        };
        if (!names.contains(stem) && std::count_if(names.begin(), names.end(), isOne) > 1)
            stems.append(stem);
    }
    stems.removeDuplicates();
    return stems + names;
}

std::variant<ExploreRequest, ExitCode> readExploreRequest(const QStringList &arguments)
{
    return ExploreOptions().read(arguments);
}

} // namespace onecake
