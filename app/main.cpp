// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/command_inspect.h"
#include "app/command_keys.h"
#include "app/command_play.h"
#include "app/command_policies.h"
#include "app/command_stores.h"
#include "app/command_window.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString usage =
    u"OneCake makes idempotency visible, provable and manageable.\n"
    "\n"
    "  onecake                       the window; where there is no display, the story in the "
    "terminal\n"
    "  onecake window [options]      the window\n"
    "  onecake play [STORY] [options]  plays a story: lanes, times, losses and verdicts\n"
    "  onecake inspect [STORE]       a window on a store's records\n"
    "  onecake keys ACTION --store STORE [options]  looks into a store's records, removes and puts "
    "back\n"
    "  onecake policies [list | show ID | check FILE]\n"
    "  onecake stores create|check STORE [options]  makes a store, or says what is wrong with it\n"
    "  onecake --version | --help\n"
    "\n"
    "Each command explains itself: onecake play --help\n"_s;

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

ExitCode runWithoutDisplay()
{
    printError(u"onecake: there is no display, so this is the story in the terminal. For the "
               u"window, start it in a desktop session; "
               "for more stories: onecake play --help"_s);
    return runPlay({});
}

ExitCode runCommand(const QString &command, const QStringList &arguments)
{
    if (command == u"keys")
        return runKeys(arguments);
    if (command == u"inspect")
        return runInspect(arguments);
    if (command == u"window")
        return runWindow(arguments);
    if (command == u"play")
        return runPlay(arguments);
    if (command == u"policies")
        return runPolicies(arguments);
    if (command == u"stores")
        return runStores(arguments);
    if (command == u"--version" || command == u"-v") {
        printOut(u"onecake "_s + QCoreApplication::applicationVersion());
        return ExitCode::Holds;
    }
    if (command == u"--help" || command == u"-h" || command == u"help") {
        printOut(usage);
        return ExitCode::Holds;
    }
    return refuse({ErrorCode::InvalidInput, command,
                   u"is not a command; expected window, play, inspect, keys, policies or stores"_s,
                   u"See: onecake --help"_s});
}

void introduce()
{
    QCoreApplication::setApplicationName(u"onecake"_s);
    QCoreApplication::setOrganizationName(u"OneCake"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ONECAKE_VERSION));
}

} // namespace

} // namespace onecake

int main(int argc, char **argv)
{
    using namespace onecake;
    introduce();
    const QString command = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"window"_s;
    const bool hasWindow = command == u"window" || command == u"inspect";
    if (hasWindow && hasDisplay()) {
        const QApplication application(argc, argv);
        return static_cast<int>(runCommand(command, QCoreApplication::arguments().mid(2)));
    }
    const QCoreApplication application(argc, argv);
    if (argc == 1)
        return static_cast<int>(runWithoutDisplay());
    const ExitCode code = runCommand(command, QCoreApplication::arguments().mid(2));
    return static_cast<int>(finishOutput(code));
}
