// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The arguments of onecake play, understood and checked.
#pragma once

#include "app/run_options.h"
#include "app/terminal/command.h"

#include <variant>

namespace onecake {

enum class PlayFormat {
    Terminal,
    Json,
    Mermaid,
    PlantUml,
    Svg
};

struct PlayRequest {
    std::vector<RunInputs> runs; // one; two where the whole story is told
    Faults faults; // as they were given, besides the runs' own
    StoreUrl store;
    QString storeText;
    PlayFormat format = PlayFormat::Terminal;
    QString outFile; // empty: standard output
};

class PlayOptions
{
public:
    PlayOptions();

    // The request, or the exit code where the command is over by that.
    std::variant<PlayRequest, ExitCode> read(const QStringList &arguments);

private:
    Result<PlayRequest> request() const;
    Result<PlayFormat> format() const;

    QCommandLineParser m_parser;
    RunOptions m_run;
    QCommandLineOption m_out;
    QCommandLineOption m_json;
    QCommandLineOption m_mermaid;
    QCommandLineOption m_plantUml;
    QCommandLineOption m_svg;
};

} // namespace onecake
