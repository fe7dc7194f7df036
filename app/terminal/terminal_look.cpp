// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/terminal/terminal_look.h"

#include "app/terminal/command.h"

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

int terminalWidth(int file)
{
    constexpr int usual = 100;
    winsize size{};
    const bool isKnown = ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    const int told = qEnvironmentVariableIntValue("COLUMNS");
    return isKnown ? size.ws_col : told > 0 ? told : usual;
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
    options.width = toFile ? options.width : terminalWidth(STDOUT_FILENO);
    return options;
}

} // namespace onecake
