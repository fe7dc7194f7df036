// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/display_guard.h"

#include "app/terminal/command.h"
#include "core/base/text/tr.h"

#include <QByteArrayList>
#include <QMessageLogContext>

#include <algorithm>
#include <array>
#include <csignal>
#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Told {
    QtMsgType type;
    QByteArray category;
    QString text;
};

// A handler of messages or signals is a plain function, so what it knows belongs to the process.
struct Start {
    std::vector<char *> arguments; // with a null at the end, as exec takes them
    std::vector<char *> environment;
    QtMessageHandler next = nullptr;
    std::vector<Told> told;
};

Start &currentStart()
{
    static Start start;
    return start;
}

// The environment without what names a display.
std::vector<char *> withoutDisplay()
{
    constexpr std::array names{"DISPLAY=", "WAYLAND_DISPLAY=", "QT_QPA_PLATFORM="};
    std::vector<char *> kept;
    for (char **variable = environ; *variable != nullptr; ++variable) {
        const bool namesDisplay = std::any_of(names.begin(), names.end(), [&](const char *name) {
            return qstrncmp(*variable, name, qstrlen(name)) == 0;
        });
        if (!namesDisplay)
            kept.push_back(*variable);
    }
    kept.push_back(nullptr);
    return kept;
}

void startAnew()
{
    Start &start = currentStart();
    execve("/proc/self/exe", start.arguments.data(), start.environment.data());
}

extern "C" void giveUpWaiting(int)
{
    startAnew();
    _exit(static_cast<int>(ExitCode::WrongUsage));
}

// Qt says several times why it cannot start, and then aborts.
void holdBack(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Start &start = currentStart();
    if (type != QtFatalMsg) {
        start.told.push_back({type, QByteArray(context.category), text});
        return;
    }
    const QString why = start.told.empty() ? text : start.told.front().text;
    printError(tr("onecake: the display cannot be used: ") + why);
    startAnew();
}

} // namespace

DisplayGuard::DisplayGuard(std::vector<char *> arguments)
{
    // An X server at the other end of a network that swallows everything answers never.
    constexpr unsigned patienceSeconds = 20;
    Start &start = currentStart();
    start.arguments = std::move(arguments);
    start.arguments.push_back(nullptr);
    start.environment = withoutDisplay();
    start.told.clear();
    start.next = qInstallMessageHandler(holdBack);
    std::signal(SIGALRM, giveUpWaiting);
    alarm(patienceSeconds);
}

DisplayGuard::~DisplayGuard()
{
    alarm(0);
    std::signal(SIGALRM, SIG_DFL);
    Start &start = currentStart();
    qInstallMessageHandler(start.next);
    for (const Told &told : std::exchange(start.told, {})) {
        const QMessageLogContext context(nullptr, 0, nullptr, told.category.constData());
        start.next(told.type, context, told.text);
    }
}

} // namespace onecake
