// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/commands.h"
#include "app/run_options.h"
#include "core/base/text/content_language.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/lessons/lesson_catalog.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/session/lab/kept_runs.h"
#include "core/session/lab/lab_session.h"
#include "core/store/aws/store_services.h"
#include "ui/application_setup.h"
#include "ui/inspector/page/inspector_window.h"
#include "ui/lessons/lesson_menu.h"
#include "ui/main_window.h"
#include "ui/one_window.h"
#include "ui/style/onecake_style.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString inspectCommand = u"inspect"_s;
const QString appearanceName = u"appearance"_s;
const QString languageName = u"language"_s;

// How the windows of a command look this time.
QCommandLineOption appearanceOption()
{
    return {appearanceName, tr("How the window looks this time: system, light or dark."),
            u"LOOK"_s};
}

// The language that the window speaks this time.
QCommandLineOption languageOption()
{
    return {languageName,
            tr("The language this time: %1.").arg(contentLanguages().join(tr(" or "))), u"CODE"_s};
}

// Empty where it was not said.
Result<QString> languageIn(const QCommandLineParser &parser)
{
    if (!parser.isSet(languageName))
        return QString();
    const QString language = contentLanguageOf(parser.value(languageName));
    if (!language.isEmpty())
        return language;
    return invalidInput(u"--language"_s,
                        tr("\"%1\" is unknown; expected one of: %2")
                            .arg(parser.value(languageName), contentLanguages().join(u", "_s)));
}

// Nothing where it was not said.
Result<std::optional<Appearance>> appearanceIn(const QCommandLineParser &parser)
{
    if (!parser.isSet(appearanceName))
        return std::optional<Appearance>();
    const QString word = parser.value(appearanceName);
    if (word == u"system")
        return std::optional(Appearance::System);
    if (word == u"light")
        return std::optional(Appearance::Light);
    if (word == u"dark")
        return std::optional(Appearance::Dark);
    return Error{ErrorCode::InvalidInput,
                 u"--appearance"_s,
                 tr("\"%1\" is unknown; expected system, light or dark").arg(word),
                 {}};
}

bool hasApplication()
{
    return qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr;
}

ExitCode refuseWithoutDisplay(const QString &command, const QString &instead)
{
    return refuse({ErrorCode::InvalidInput, command, tr("there is no display to show it on"),
                   tr("Start it in a desktop session, or see: onecake %1 --help").arg(instead)});
}

struct WindowRequest {
    QString file; // opened, if not empty, as by hand
    LabSetup setup;
    StoreUrl store;
    std::optional<Duration> until; // plays up to that moment, at once
    bool playsToEnd = false;
    bool plays = false;
    QString lesson; // given, if not empty
    std::optional<Appearance> appearance;
    QString language; // of lessons, help and glossary; empty: as it was chosen
    std::optional<WindowPage> page; // otherwise the lab if it has something to show
};

class WindowOptions
{
public:
    WindowOptions();

    // The request, or the exit code where the command is over by that.
    std::variant<WindowRequest, ExitCode> read(const QStringList &arguments);

private:
    Result<WindowRequest> request() const;
    std::optional<Error> readPage(WindowRequest &request) const;
    std::optional<Error> readTime(WindowRequest &request) const;
    std::optional<Error> readLesson(WindowRequest &request) const;

    QCommandLineParser m_parser;
    QCommandLineOption m_story{u"story"_s,
                               tr("The story to begin with: %1 for an empty table, %2; or a JSON "
                                  "file, or a run saved as .onecake.")
                                   .arg(freePlayId, scenarioIds().join(u", "_s)),
                               u"ID|FILE"_s};
    RunOptions m_run;
    QCommandLineOption m_play{u"play"_s, tr("Begin to play.")};
    QCommandLineOption m_until{u"play-until"_s,
                               tr("Play up to a moment of the story, such as 4s, and stop there."),
                               u"TIME"_s};
    QCommandLineOption m_toEnd{u"play-to-end"_s, tr("Play to the end at once.")};
    QCommandLineOption m_lesson{
        u"lesson"_s,
        tr("Give a lesson: %1; or a lesson's JSON file.").arg(lessonIds().join(u", "_s)),
        u"ID|FILE"_s};
    QCommandLineOption m_page{
        u"page"_s,
        tr("The page to begin at: start, lab, stores or explore. Otherwise it is the lab where a "
           "file or an "
           "option says what it is to show, and else the page that was chosen in the window."),
        u"PAGE"_s};
    QCommandLineOption m_appearance = appearanceOption();
    QCommandLineOption m_language = languageOption();
};

WindowOptions::WindowOptions()
{
    m_parser.setApplicationDescription(tr(
        "Opens the window: choose a story and a policy, play it, enter the tunnel, and watch the "
        "keys and the verdict."));
    m_parser.addOption(m_story);
    m_parser.addPositionalArgument(
        u"file"_s,
        tr("A run saved as .onecake, or a story, policy, key algorithm or retry as a JSON file."),
        u"[FILE]"_s);
    m_run.addTo(m_parser);
    m_parser.addOptions({m_play, m_until, m_toEnd, m_lesson, m_page, m_appearance, m_language});
}

std::variant<WindowRequest, ExitCode> WindowOptions::read(const QStringList &arguments)
{
    if (const auto over = parseArguments(m_parser, u"window"_s, arguments))
        return *over;
    if (m_parser.positionalArguments().size() > 1)
        return refuseUsage(u"window"_s,
                           tr("\"%1\" was not understood; one file is opened at a time")
                               .arg(m_parser.positionalArguments()[1]));
    Result<WindowRequest> result = request();
    if (!result)
        return refuse(result.error());
    return *std::move(result);
}

Result<WindowRequest> WindowOptions::request() const
{
    WindowRequest request;
    const Result<LabSetup> setup =
        m_run.setup(m_parser, RunOptions::chosen(m_parser, m_story).value_or(request.setup.story));
    if (!setup)
        return setup.error();
    request.setup = *setup;
    request.file = m_parser.positionalArguments().value(0);
    if (!request.file.isEmpty() && !QFileInfo(request.file).isFile())
        return invalidInput(request.file, tr("is not a file"));
    if (!request.file.isEmpty() && (m_parser.isSet(m_story) || *setup != LabSetup()))
        return invalidInput(
            request.file,
            tr("is opened as it is; to combine it with other options, give it with --story"));
    if (const Result<RunInputs> inputs = inputsOf(request.setup); !inputs)
        return inputs.error();
    const Result<StoreUrl> store = m_run.store(m_parser);
    if (!store)
        return store.error();
    request.store = *store;
    if (const auto error = readTime(request))
        return *error;
    if (const auto error = readLesson(request))
        return *error;
    if (const auto error = readPage(request))
        return *error;
    const Result<std::optional<Appearance>> appearance = appearanceIn(m_parser);
    if (!appearance)
        return appearance.error();
    request.appearance = *appearance;
    const Result<QString> language = languageIn(m_parser);
    if (!language)
        return language.error();
    request.language = *language;
    return request;
}

std::optional<Error> WindowOptions::readPage(WindowRequest &request) const
{
    const auto word = RunOptions::chosen(m_parser, m_page);
    if (word) {
        request.page = valueOf<WindowPage>(*word);
        return request.page
            ? std::nullopt
            : std::optional(invalidInput(
                u"--page"_s,
                tr("\"%1\" is unknown; expected start, lab, stores or explore").arg(*word)));
    }
    // Whoever says what is to be shown wants to see that.
    const bool isLab = !request.file.isEmpty() || !request.lesson.isEmpty()
        || m_parser.isSet(m_story) || request.setup != LabSetup()
        || request.store.kind != StoreKind::Memory || request.plays || request.playsToEnd
        || request.until;
    if (isLab)
        request.page = WindowPage::Lab;
    return std::nullopt;
}

// Before there is a window: a wrong name is said in the terminal.
std::optional<Error> WindowOptions::readLesson(WindowRequest &request) const
{
    request.lesson = RunOptions::chosen(m_parser, m_lesson).value_or(QString());
    if (request.lesson.isEmpty())
        return std::nullopt;
    if (!request.file.isEmpty() || m_parser.isSet(m_story))
        return invalidInput(u"--lesson"_s,
                            tr("a lesson has stories of its own; give no other beside it"));
    const Result<QJsonObject> object = lessonObject(request.lesson);
    return object ? std::nullopt : std::optional(object.error());
}

std::optional<Error> WindowOptions::readTime(WindowRequest &request) const
{
    request.plays = m_parser.isSet(m_play);
    request.playsToEnd = m_parser.isSet(m_toEnd);
    const auto until = RunOptions::chosen(m_parser, m_until);
    if (!until)
        return std::nullopt;
    request.until = parseDuration(*until);
    if (!request.until)
        return invalidInput(
            u"--play-until"_s,
            tr("\"%1\" is not a time; expected one such as 4s or 1.5min").arg(*until));
    return std::nullopt;
}

void playAsAsked(LabSession &session, const WindowRequest &request)
{
    if (request.until)
        session.playUntil(*request.until);
    if (request.playsToEnd)
        session.playToEnd();
    if (request.plays)
        session.play();
}

} // namespace

ExitCode runWindow(const QStringList &arguments)
{
    auto read = WindowOptions().read(arguments);
    if (const auto *over = std::get_if<ExitCode>(&read))
        return *over;
    if (!hasApplication())
        return refuseWithoutDisplay(u"window"_s, u"play"_s);
    const WindowRequest request = std::get<WindowRequest>(std::move(read));
    if (!request.language.isEmpty())
        fixContentLanguage(request.language);
    // As in runInspect(): the window looks into stores, too.
    const Result<Connections> connections = loadConnections(connectionsFile());
    if (!connections)
        return refuse(connections.error());
    setUpApplication();

    const SystemClock clock;
    TimerFrames frames(&clock);
    const StoreServices services = StoreServices::ofThisProcess();
    ConnectionManager book(connectionsFile(), services);
    LabSession session(&frames, &clock, services);
    session.choices().setUp(request.setup);
    QSettings settings;
    KeptRuns kept(&session, keptRunsFolder());
    TimerFrames lessonFrames(&clock);
    OneWindow window({&session, &book, &kept, &settings,
                      InspectorEnvironment::ofThisUser(services, *connections), &lessonFrames});
    window.setLessons(lessonEntries());
    if (request.appearance)
        window.setAppearance(*request.appearance);
    window.showPage(request.page.value_or(OneWindow::firstPage(settings)));
    // A store that cannot be opened is said in the window, and the story waits there in memory.
    QObject::connect(
        &session.store(), &LabStore::opened, &window,
        [&session, &request] { playAsAsked(session, request); }, Qt::SingleShotConnection);
    if (!request.file.isEmpty())
        window.lab()->open(request.file);
    if (request.store.kind == StoreKind::Memory)
        playAsAsked(session, request);
    else
        session.store().open(request.store);
    window.show();
    if (!request.lesson.isEmpty())
        window.openLesson(request.lesson);
    book.reload();
    return static_cast<ExitCode>(QApplication::exec());
}

namespace {

struct InspectRequest {
    std::optional<StoreUrl> store;
    TableChoice choice;
    std::optional<Appearance> appearance;
    QString language; // of lessons, help and glossary; empty: as it was chosen
};

Result<TableChoice> tableChoiceIn(const QCommandLineParser &parser)
{
    TableChoice choice;
    choice.table = parser.value(u"table"_s);
    if (parser.isSet(u"mapping"_s)) {
        Result<SavedMapping> mapping = loadMapping(parser.value(u"mapping"_s));
        if (!mapping)
            return mapping.error();
        choice.mapping = *std::move(mapping);
    }
    return choice;
}

// The request, or the exit code where the command is over by that.
std::variant<InspectRequest, ExitCode> readInspect(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Opens the window on a store of idempotency records, also one that another library wrote: "
        "which keys there are, which are stuck, what each one means."));
    parser.addPositionalArgument(
        u"store"_s, tr("sqlite:FILE or dynamodb:TABLE?endpoint=URL&region=NAME."), u"[STORE]"_s);
    parser.addOptions(
        {appearanceOption(),
         languageOption(),
         {u"table"_s, tr("Which table of a file with several."), u"NAME"_s},
         {u"mapping"_s,
          tr("A JSON file that says which field stands where, as keys mapping propose "
             "writes it."),
          u"FILE"_s}});
    if (const auto over = parseArguments(parser, inspectCommand, arguments))
        return *over;
    InspectRequest request;
    const Result<std::optional<Appearance>> appearance = appearanceIn(parser);
    if (!appearance)
        return refuse(appearance.error());
    request.appearance = *appearance;
    const Result<QString> language = languageIn(parser);
    if (!language)
        return refuse(language.error());
    request.language = *language;
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1)
        return refuseUsage(inspectCommand,
                           tr("\"%1\" was not understood; one store is looked into at a "
                              "time")
                               .arg(words[1]));
    if (!words.isEmpty()) {
        const Result<StoreUrl> parsed = parseStoreUrl(words.front());
        if (!parsed)
            return refuse(parsed.error());
        request.store = *parsed;
    }
    Result<TableChoice> choice = tableChoiceIn(parser);
    if (!choice)
        return refuse(choice.error());
    request.choice = *std::move(choice);
    if (!request.store && (request.choice.mapping || !request.choice.table.isEmpty()))
        return refuseUsage(inspectCommand,
                           tr("--table and --mapping are of a store, and none is "
                              "named"));
    return request;
}

} // namespace

ExitCode runInspect(const QStringList &arguments)
{
    auto read = readInspect(arguments);
    if (const auto *over = std::get_if<ExitCode>(&read))
        return *over;
    if (!hasApplication())
        return refuseWithoutDisplay(inspectCommand, u"keys"_s);
    const InspectRequest request = std::get<InspectRequest>(std::move(read));
    if (!request.language.isEmpty())
        fixContentLanguage(request.language);
    // Before anything is opened: whether it is production must be known by then.
    const Result<Connections> connections = loadConnections(connectionsFile());
    if (!connections)
        return refuse(connections.error());
    setUpApplication();

    const SystemClock clock;
    TimerFrames frames(&clock);
    const StoreServices services = StoreServices::ofThisProcess();
    ConnectionManager book(connectionsFile(), services);
    LabSession session(&frames, &clock, services);
    QSettings settings;
    KeptRuns kept(&session, keptRunsFolder());
    TimerFrames lessonFrames(&clock);
    OneWindow window({&session, &book, &kept, &settings,
                      InspectorEnvironment::ofThisUser(services, *connections), &lessonFrames});
    window.setLessons(lessonEntries());
    if (request.appearance)
        window.setAppearance(*request.appearance);
    window.showPage(WindowPage::Stores);
    window.show();
    if (request.store)
        window.stores()->open(*request.store, request.choice);
    book.reload();
    return static_cast<ExitCode>(QApplication::exec());
}

} // namespace onecake
