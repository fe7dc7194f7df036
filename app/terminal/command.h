// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the commands share: exit codes, and where text goes. Results go to standard output;
// everything else to standard error, so that the output of a command can be piped.
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace onecake {

enum class ExitCode {
    Holds = 0,
    Broken = 1, // a verdict is broken
    WrongUsage = 2, // an argument or a file is not right
    StoreTrouble = 3,
    Interrupted = 130, // by Ctrl-C, as shells have it: 128 and the signal's number
};

void printOut(const QString &text);
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);
void printError(const QString &text);

// At the end of a command: its code, or that of trouble where its output could not be written.
ExitCode finishOutput(ExitCode code);

// Says what is wrong; the code that goes with it.
ExitCode refuse(const Error &error);
ExitCode refuseUsage(const QString &command, const QString &problem);

// What any command understands, and the program before it: that everything under way is told on
// standard error.
inline constexpr QStringView verboseFlag = u"--verbose";

// Reads `arguments` (without the program's name); an exit code if the command is over by that: help
// was asked for, or something was not understood. Turns the log on where that was asked for.
std::optional<ExitCode> parseArguments(QCommandLineParser &parser, const QString &command,
                                       const QStringList &arguments);

// In place of all other arguments: a command prints the names of its options, a line each, for the
// completion of shells.
inline constexpr QStringView listOptionsFlag = u"--list-options";

// Whether a person at a terminal reads standard output.
bool isTerminal();

// Runs the application's event loop until the work is done, for a command that waits for a store.
ExitCode endOf(QCoro::Task<ExitCode> work);

} // namespace onecake
