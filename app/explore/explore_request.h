// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The arguments of onecake explore, understood and checked.
#pragma once

#include "app/terminal/command.h"
#include "core/lab/explore/explore.h"

#include <variant>

namespace onecake {

enum class ExploreFormat {
    Terminal,
    Json,
    Markdown,
    Html
};

// A design, and the words with which a person names its parts.
struct NamedDesign {
    RunInputs run;
    QString story; // ids or files
    QString policy;
    QString keyAlgorithm; // empty: the story's own
    QString retry; // empty: the story's own
    std::optional<int> instances = {}; // of the API, other than the story says
};

struct ExploreRequest {
    std::vector<NamedDesign> designs; // by story, policy, key algorithm and retry
    int mostFaults = 1;
    std::vector<FaultKind> kinds;
    std::vector<VerdictName> promises;
    int threads = 1;
    ExploreFormat format = ExploreFormat::Terminal;
    QString outFolder; // empty: no runs are written
};

// The request, or the exit code where the command is over by that.
std::variant<ExploreRequest, ExitCode> readExploreRequest(const QStringList &arguments);

// What --only takes: the names of the kinds, and the words that several of them begin with.
QStringList explorableKinds();

} // namespace onecake
