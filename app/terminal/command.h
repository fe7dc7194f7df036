// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What all commands share: exit codes and output. Results go to standard output, everything else to
// standard error, so that the output of a command can be piped.
#pragma once

#include "core/base/clock.h"
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
    ReaderGone = 141, // whoever reads the output has closed it, as shells have it for SIGPIPE
    Interrupted = 130, // by Ctrl-C, as shells have it: 128 and the signal's number
};

// All that is printed goes through plainOutput(): nothing that came from outside can drive a
// terminal. JSON stays JSON.
void printOut(const QString &text);
// A text whose own colours stay. What came from outside was spelled out before it was inked.
void printInked(const QString &text);
// The same without a line end, and at once: what is typed stands behind it.
void printPrompt(const QString &text);
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);
void printError(const QString &text);

// After a write to standard output: keeps why it failed, if it did.
void noteOutput();

// Whether whoever reads standard output has closed it, as "head" does when it has enough.
bool isReaderGone();

// Returns the exit code of the command: `code`, or if that was Holds and the output could not be
// written, StoreTrouble, after saying so, or ReaderGone without a word.
ExitCode finishOutput(ExitCode code);

// Prints the error, and returns the exit code for it.
ExitCode refuse(const Error &error);
ExitCode refuseUsage(const QString &command, const QString &problem);

// An option of every command, and of the program before the command: logs what is under way on
// standard error.
inline constexpr QStringView verboseFlag = u"--verbose";
// An option of the program before the command, with a language: that of what is said.
inline constexpr QStringView languageFlag = u"--language";

// Reads `arguments` (without the program's name). Returns an exit code if the command is over: help
// was asked for, or something was not understood. Turns the log on if that was asked for.
std::optional<ExitCode> parseArguments(QCommandLineParser &parser, const QString &command,
                                       const QStringList &arguments);

// Given as the only argument, makes a command print the names of its options, one per line, for the
// completion of shells.
inline constexpr QStringView listOptionsFlag = u"--list-options";

// The value of --timeout, which is more than nothing.
Result<Duration> parseTimeout(const QString &text);

// Whether standard output is a terminal.
bool isTerminal();

// Runs the application's event loop until the work is done, for a command that waits for a store.
ExitCode endOf(QCoro::Task<ExitCode> work);

} // namespace onecake
