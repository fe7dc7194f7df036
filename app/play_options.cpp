// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/play_options.h"

#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"

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
        lines += u"  %1\n      %2\n"_s.arg(formOf(phrase), phrase.meaning);
    return lines;
}

} // namespace

PlayOptions::PlayOptions()
    : m_out(u"out"_s, u"Write the result to a file."_s, u"FILE"_s)
    , m_json(u"json"_s, u"Print the run as JSON."_s)
    , m_mermaid(u"mermaid"_s, u"Print a Mermaid sequence diagram."_s)
    , m_plantUml(u"plantuml"_s, u"Print a PlantUML sequence diagram."_s)
    , m_svg(u"svg"_s, u"Print a diagram in true time as SVG."_s)
{
    m_parser.setApplicationDescription(
        u"Plays a story in virtual time, over the real idempotency engine and a real store, and "
        u"judges what came of it.\n"
        "Without arguments: the tunnel, first without idempotency, then with it.\n\nStories: "_s
        + scenarioIds().join(u", "_s) + u".\n\nFaults, several divided by semicolons:\n"_s
        + faultForms()
        + u"\nExit code: 0 no verdict is broken (some may be undecided: the last line says so), 1 one is broken, 2 wrong usage, 3 trouble with the store."_s);
    m_parser.addPositionalArgument(u"story"_s,
                                   u"A story's id, its JSON file, or a run saved as .onecake."_s,
                                   u"[SCENARIO | FILE.onecake]"_s);
    m_run.addTo(m_parser);
    m_parser.addOptions({m_out, m_json, m_mermaid, m_plantUml, m_svg});
}

std::variant<PlayRequest, ExitCode> PlayOptions::read(const QStringList &arguments)
{
    if (const auto over = parseArguments(m_parser, u"play"_s, arguments))
        return *over;
    if (m_parser.positionalArguments().size() > 1)
        return refuseUsage(u"play"_s,
                           u"one story at a time; \"%1\" is a second one"_s.arg(
                               m_parser.positionalArguments()[1]));
    Result<PlayRequest> result = request();
    if (!result)
        return refuse(result.error());
    return *std::move(result);
}

Result<PlayFormat> PlayOptions::format() const
{
    std::vector<PlayFormat> chosen;
    if (m_parser.isSet(m_json))
        chosen.push_back(PlayFormat::Json);
    if (m_parser.isSet(m_mermaid))
        chosen.push_back(PlayFormat::Mermaid);
    if (m_parser.isSet(m_plantUml))
        chosen.push_back(PlayFormat::PlantUml);
    if (m_parser.isSet(m_svg))
        chosen.push_back(PlayFormat::Svg);
    if (chosen.size() > 1)
        return invalidInput(
            u"play"_s,
            u"--json, --mermaid, --plantuml and --svg exclude each other; expected one of them"_s);
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
    const bool tellsWholeStory =
        words.isEmpty() && !setup->policy && request.format == PlayFormat::Terminal;
    QList<std::optional<QString>> policies{setup->policy};
    if (tellsWholeStory)
        policies.append(storyCure);
    for (const std::optional<QString> &policy : policies) {
        setup->policy = policy;
        const Result<RunInputs> inputs = inputsOf(*setup);
        if (!inputs)
            return inputs.error();
        request.runs.push_back(*inputs);
    }
    return request;
}

} // namespace onecake
