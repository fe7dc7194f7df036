// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/terminal/command.h"

#include "core/base/plain_text.h"
#include "core/base/recent_log.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextStream>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Why standard output could not be written to, or 0.
int &outputFailure()
{
    static int failure = 0;
    return failure;
}

void print(FILE *file, const QString &text, TextColours colours = TextColours::None)
{
    QTextStream stream(file);
    stream.setEncoding(QStringConverter::Utf8);
    stream << plainOutput(text, colours);
    if (!text.endsWith(u'\n'))
        stream << u'\n';
    stream.flush();
    if (file == stdout)
        noteOutput();
}

// Qt's parser hands its options out in no other way.
void printOptionsIn(const QString &help)
{
    static const QRegularExpression option(u"^ +(?:-\\w, )*(--[a-z][a-z-]*)"_s,
                                           QRegularExpression::MultilineOption);
    for (auto options = option.globalMatch(help); options.hasNext();)
        printOut(options.next().captured(1));
}

QCoro::Task<void> endLoopAfter(QCoro::Task<ExitCode> work, std::optional<ExitCode> *code)
{
    *code = co_await work;
    QCoreApplication::exit();
}

} // namespace

void printOut(const QString &text)
{
    print(stdout, text);
}

void printInked(const QString &text)
{
    print(stdout, text, TextColours::Kept);
}

void printPrompt(const QString &text)
{
    QTextStream stream(stdout);
    stream.setEncoding(QStringConverter::Utf8);
    stream << plainOutput(text, TextColours::None);
}

void printJson(const QJsonObject &object)
{
    printOut(QString::fromUtf8(printableJson(QJsonDocument(object).toJson())));
}

void printJson(const QJsonArray &array)
{
    printOut(QString::fromUtf8(printableJson(QJsonDocument(array).toJson())));
}

void printError(const QString &text)
{
    print(stderr, text);
}

void noteOutput()
{
    if (outputFailure() == 0 && std::ferror(stdout) != 0)
        outputFailure() = errno;
}

bool isReaderGone()
{
    return outputFailure() == EPIPE;
}

ExitCode finishOutput(ExitCode code)
{
    const bool isFlushed = std::fflush(stdout) == 0;
    noteOutput();
    const int reason = outputFailure();
    if (isFlushed && std::ferror(stdout) == 0)
        return code;
    const bool isHolds = code == ExitCode::Holds;
    // Whoever reads has had enough, as "head" has: programs end without a word then.
    if (isReaderGone())
        return isHolds ? ExitCode::ReaderGone : code;
    const QString why = reason == 0 ? QString() : u" (%1)"_s.arg(qt_error_string(reason));
    const ExitCode refused =
        refuse({ErrorCode::StoreFull, tr("standard output"),
                tr("not all of the answer could be written") + why,
                tr("Send it where there is room for it; what was changed stays changed")});
    return isHolds ? refused : code;
}

ExitCode refuse(const Error &error)
{
    printError(u"onecake: "_s + sentence(error));
    return error.code == ErrorCode::InvalidInput ? ExitCode::WrongUsage : ExitCode::StoreTrouble;
}

ExitCode refuseUsage(const QString &command, const QString &problem)
{
    return refuse(
        {ErrorCode::InvalidInput, command, problem, tr("See: onecake %1 --help").arg(command)});
}

std::optional<ExitCode> parseArguments(QCommandLineParser &parser, const QString &command,
                                       const QStringList &arguments)
{
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption verbose(
        verboseFlag.sliced(2).toString(),
        tr("Logs to standard error what it does: stores that open, requests, retries, "
           "jobs. It never shows stored data."));
    parser.addOption(verbose);
    if (arguments == QStringList{listOptionsFlag.toString()}) {
        printOptionsIn(parser.helpText());
        return ExitCode::Holds;
    }
    if (!parser.parse(QStringList{tr("onecake ") + command} + arguments))
        return refuseUsage(command, parser.errorText());
    if (parser.isSet(verbose))
        turnOnLog();
    if (!parser.isSet(help))
        return std::nullopt;
    printOut(parser.helpText());
    return ExitCode::Holds;
}

Result<Duration> parseTimeout(const QString &text)
{
    const std::optional<Duration> duration = parseDuration(text);
    if (!duration || *duration <= Duration(0))
        return Error{
            ErrorCode::InvalidInput,
            u"--timeout"_s,
            tr("\"%1\" is not a duration, expected such as 5s, 90s or 2min").arg(spelledOut(text)),
            {}};
    return *duration;
}

bool isTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

ExitCode endOf(QCoro::Task<ExitCode> work)
{
    std::optional<ExitCode> code;
    const QCoro::Task<void> running = endLoopAfter(std::move(work), &code);
    if (!code)
        QCoreApplication::exec();
    return *code;
}

} // namespace onecake
