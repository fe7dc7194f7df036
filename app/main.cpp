// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/commands.h"
#include "app/display_guard.h"
#include "app/explore/command_explore.h"
#include "app/keys/command_keys.h"
#include "app/lessons/command_lessons.h"
#include "app/live/command_live.h"
#include "app/process_setup.h"
#include "app/terminal/command.h"
#include "core/base/clock.h"
#include "core/base/recent_log.h"
#include "core/base/text/content_language.h"
#include "core/base/text/tr.h"
#include "core/session/lab/lab_options.h"
#include "ui/handout/handout_file.h"

#include <QApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString usage()
{
    return tr(
        "OneCake makes idempotency visible, provable and manageable.\n"
        "\n"
        "  onecake                       the window; where there is no display, the story in the "
        "terminal\n"
        "  onecake window [FILE] [options]  the window\n"
        "  onecake FILE                  the same on a run, or on a policy or story of your own\n"
        "  onecake play [STORY] [options]  plays a story: lanes, times, losses and verdicts\n"
        "  onecake explore [STORY|all] [options]  tries every placement of faults: what breaks it, "
        "and "
        "the shortest run that shows it\n"
        "  onecake lessons [list | check FILE]\n"
        "  onecake lesson ID|FILE        plays a lesson: predict, commit, reveal\n"
        "  onecake inspect [STORE]       a window on a store's records\n"
        "  onecake keys ACTION --store STORE [options]  looks into a store's records, removes, "
        "puts "
        "back, "
        "exports, imports\n"
        "  onecake policies [list | show ID | check FILE [--prove] | diff A B]\n"
        "  onecake stores create|check|recover STORE [options]  makes a store, says what is wrong "
        "with "
        "it, or finishes what an interrupted writer left\n"
        "  onecake serve [options]       the cake shop on a real port: order with curl or a phone\n"
        "  onecake proxy --to URL [options]  strikes requests to a service of yours, by number\n"
        "  onecake completion bash|zsh|fish  a script that completes all this in a shell\n"
        "  onecake --version | --help\n"
        "\n"
        "Each command, or onecake before it, takes --verbose: it logs what it does to standard "
        "error.\n"
        "Each command explains itself: onecake play --help\n");
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

ExitCode runWithoutDisplay(const QStringList &arguments)
{
    printError(tr("onecake: there is no display, so this is the story in the terminal. For the "
                  "window, start it in a desktop session; "
                  "for more stories: onecake play --help"));
    return runPlay(arguments);
}

// What the window would open, played in the terminal.
ExitCode runFileWithoutDisplay(const QString &file)
{
    const Result<LabFileKind> kind = kindOfLabFile(file);
    if (!kind)
        return refuse(kind.error());
    switch (*kind) {
    case LabFileKind::Run:
    case LabFileKind::Story:
        return runWithoutDisplay({file});
    case LabFileKind::Policy:
        return runWithoutDisplay({u"--policy"_s, file});
    case LabFileKind::KeyAlgorithm:
        return runWithoutDisplay({u"--key-algorithm"_s, file});
    case LabFileKind::Retry:
        break;
    }
    return runWithoutDisplay({u"--retry"_s, file});
}

std::vector<Command> commands()
{
    std::vector<Command> all{
        {u"window"_s, runWindow},   {u"play"_s, runPlay},       {u"explore"_s, runExplore},
        {u"inspect"_s, runInspect}, {u"keys"_s, runKeys},       {u"policies"_s, runPolicies},
        {u"stores"_s, runStores},   {u"lessons"_s, runLessons}, {u"lesson"_s, runLesson},
        {u"serve"_s, runServe},     {u"proxy"_s, runProxy}};
    const auto complete = [](const QStringList &arguments) {
        return runCompletion(commands(), arguments);
    };
    all.push_back({u"completion"_s, complete});
    return all;
}

ExitCode runCommand(const QString &name, const QStringList &arguments)
{
    QStringList names;
    for (const Command &command : commands()) {
        if (command.name == name)
            return command.run(arguments);
        names.append(command.name);
    }
    if (name == u"--version" || name == u"-v") {
        printOut(tr("onecake ") + QCoreApplication::applicationVersion());
        return ExitCode::Holds;
    }
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printOut(usage()
                 + tr("Before the command, --language en or de says in which language it answers; "
                      "otherwise it is the desktop's.\n"));
        return ExitCode::Holds;
    }
    if (name.contains(u'/') || name.contains(u'.'))
        return refuse({ErrorCode::InvalidInput, name, tr("is not a file"), tr("Check the path")});
    return refuse({ErrorCode::InvalidInput, name,
                   tr("is not a command; expected one of: ") + names.join(u", "_s),
                   tr("See: onecake --help")});
}

// A PDF needs what draws letters, which a display is not needed for.
bool writesPdf(const QString &command, const std::vector<char *> &arguments)
{
    return command == u"lesson"
        && std::any_of(arguments.begin(), arguments.end(), [](const char *argument) {
               return isPdfFile(QString::fromLocal8Bit(argument));
           });
}

// What Qt says while it looks for a desktop is nothing to somebody who wants a file.
void saysOnlyWhyItEnds(QtMsgType type, const QMessageLogContext & /*context*/,
                       const QString &message)
{
    if (type == QtFatalMsg)
        printError(u"onecake: "_s + message);
}

// It draws letters, and needs no display.
std::unique_ptr<QCoreApplication> applicationWithLetters(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler before = qInstallMessageHandler(&saysOnlyWhyItEnds);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

// Not the name of a command, nor an option.
bool isLabFile(const QString &argument)
{
    const std::vector<Command> all = commands();
    const bool isCommand = std::any_of(all.begin(), all.end(), [&argument](const Command &command) {
        return command.name == argument;
    });
    return !isCommand && !argument.startsWith(u'-') && QFileInfo(argument).isFile();
}

void introduce()
{
    QCoreApplication::setApplicationName(u"onecake"_s);
    QCoreApplication::setOrganizationName(u"OneCake"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ONECAKE_VERSION));
}

// Takes the options that stand before the command out of the arguments. Returns the language that
// they name; empty if they name none.
Result<QString> takeOptions(int &argc, char **&argv)
{
    QString language;
    const auto take = [&argc, &argv] {
        argv[1] = argv[0];
        ++argv;
        --argc;
    };
    while (argc > 1) {
        const QString option = QString::fromLocal8Bit(argv[1]);
        const bool isLanguage = option == languageFlag;
        if (!isLanguage && option != verboseFlag)
            break;
        take();
        if (!isLanguage) {
            turnOnLog();
            continue;
        }
        language = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
        if (!contentLanguages().contains(language))
            return invalidInput(languageFlag.toString(),
                                u"\"%1\" is unknown; expected one of: %2"_s.arg(
                                    language, contentLanguages().join(u", "_s)),
                                {});
        take();
    }
    return language;
}

// In the desktop's language unless another is named.
void speak(const QString &language)
{
    if (language.isEmpty())
        setContentLanguage({});
    else
        fixContentLanguage(language);
}

// A present that cannot be read must not silently be another one.
std::optional<Error> problemOfPresent()
{
    const QString present = qEnvironmentVariable(presentVariable);
    if (present.isEmpty() || QDateTime::fromString(present, Qt::ISODateWithMs).isValid())
        return std::nullopt;
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(presentVariable),
                 tr("\"%1\" is not an instant").arg(present),
                 tr("Write it as 2026-03-02T08:00:00Z, or take it out of the environment")};
}

} // namespace

} // namespace onecake

int main(int argc, char **argv)
{
    using namespace onecake;
    setUpProcess();
    const std::vector<char *> arguments(argv, argv + argc);
    introduce();
    keepRecentLog();
    const Result<QString> language = takeOptions(argc, argv);
    if (!language)
        return static_cast<int>(refuse(language.error()));
    if (const auto problem = problemOfPresent())
        return static_cast<int>(refuse(*problem));
    QString command = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"window"_s;
    // A double click on a file names nothing else.
    const bool isFile = argc == 2 && isLabFile(command);
    if (isFile && hasDisplay())
        command = u"window"_s;
    const bool hasWindow = command == u"window" || command == u"inspect";
    if (hasWindow && hasDisplay()) {
        std::optional<DisplayGuard> guard(arguments);
        const QApplication application(argc, argv);
        guard.reset();
        speak(*language);
        return static_cast<int>(
            runCommand(command, QCoreApplication::arguments().mid(isFile ? 1 : 2)));
    }
    const std::unique_ptr<QCoreApplication> application = writesPdf(command, arguments)
        ? applicationWithLetters(argc, argv)
        : std::make_unique<QCoreApplication>(argc, argv);
    speak(*language);
    // Whoever reads the answer may stop before its end: what is under way goes on, and the exit
    // code tells.
    std::signal(SIGPIPE, SIG_IGN);
    if (argc == 1)
        return static_cast<int>(runWithoutDisplay({}));
    const ExitCode code = isFile ? runFileWithoutDisplay(command)
                                 : runCommand(command, QCoreApplication::arguments().mid(2));
    return static_cast<int>(finishOutput(code));
}
