// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/commands.h"
#include "app/display_guard.h"
#include "app/keys/command_keys.h"
#include "app/lessons/command_lessons.h"
#include "app/live/command_live.h"
#include "app/process_setup.h"
#include "app/terminal/command.h"
#include "core/base/clock.h"
#include "core/base/recent_log.h"
#include "core/session/lab/lab_options.h"

#include <QApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString usage =
    u"OneCake makes idempotency visible, provable and manageable.\n"
    "\n"
    "  onecake                       the window; where there is no display, the story in the "
    "terminal\n"
    "  onecake window [FILE] [options]  the window\n"
    "  onecake FILE                  the same on a run, or on a policy or story of your own\n"
    "  onecake play [STORY] [options]  plays a story: lanes, times, losses and verdicts\n"
    "  onecake lessons [list | check FILE]\n"
    "  onecake lesson ID|FILE        plays a lesson: predict, commit, reveal\n"
    "  onecake inspect [STORE]       a window on a store's records\n"
    "  onecake keys ACTION --store STORE [options]  looks into a store's records, removes, puts "
    "back, "
    "exports, imports\n"
    "  onecake policies [list | show ID | check FILE]\n"
    "  onecake stores create|check|recover STORE [options]  makes a store, says what is wrong with "
    "it, or finishes what an interrupted writer left\n"
    "  onecake serve [options]       the cake shop on a real port: order with curl or a phone\n"
    "  onecake proxy --to URL [options]  strikes requests to a service of yours, by number\n"
    "  onecake completion bash|zsh|fish  a script that completes all this in a shell\n"
    "  onecake --version | --help\n"
    "\n"
    "Each command, or onecake before it, takes --verbose: it logs what it does to standard "
    "error.\n"
    "Each command explains itself: onecake play --help\n"_s;

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

ExitCode runWithoutDisplay(const QStringList &arguments)
{
    printError(u"onecake: there is no display, so this is the story in the terminal. For the "
               u"window, start it in a desktop session; "
               "for more stories: onecake play --help"_s);
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
    std::vector<Command> all{{u"window"_s, runWindow},     {u"play"_s, runPlay},
                             {u"inspect"_s, runInspect},   {u"keys"_s, runKeys},
                             {u"policies"_s, runPolicies}, {u"stores"_s, runStores},
                             {u"lessons"_s, runLessons},   {u"lesson"_s, runLesson},
                             {u"serve"_s, runServe},       {u"proxy"_s, runProxy}};
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
        printOut(u"onecake "_s + QCoreApplication::applicationVersion());
        return ExitCode::Holds;
    }
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printOut(usage);
        return ExitCode::Holds;
    }
    if (name.contains(u'/') || name.contains(u'.'))
        return refuse({ErrorCode::InvalidInput, name, u"is not a file"_s, u"Check the path"_s});
    return refuse({ErrorCode::InvalidInput, name,
                   u"is not a command; expected one of: "_s + names.join(u", "_s),
                   u"See: onecake --help"_s});
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

// A present that cannot be read must not silently be another one.
std::optional<Error> problemOfPresent()
{
    const QString present = qEnvironmentVariable(presentVariable);
    if (present.isEmpty() || QDateTime::fromString(present, Qt::ISODateWithMs).isValid())
        return std::nullopt;
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(presentVariable),
                 u"\"%1\" is not an instant"_s.arg(present),
                 u"Write it as 2026-03-02T08:00:00Z, or take it out of the environment"_s};
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
    if (argc > 1 && QString::fromLocal8Bit(argv[1]) == verboseFlag) {
        turnOnLog();
        argv[1] = argv[0];
        ++argv;
        --argc;
    }
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
        return static_cast<int>(
            runCommand(command, QCoreApplication::arguments().mid(isFile ? 1 : 2)));
    }
    const QCoreApplication application(argc, argv);
    // Whoever reads the answer may stop before its end: what is under way goes on, and the exit
    // code tells.
    std::signal(SIGPIPE, SIG_IGN);
    if (argc == 1)
        return static_cast<int>(runWithoutDisplay({}));
    const ExitCode code = isFile ? runFileWithoutDisplay(command)
                                 : runCommand(command, QCoreApplication::arguments().mid(2));
    return static_cast<int>(finishOutput(code));
}
