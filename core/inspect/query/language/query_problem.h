// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What could not be understood of a query's line.
#pragma once

#include <QString>

#include <optional>

namespace onecake {

struct QueryPlace {
    qsizetype column = 0; // from 0
    qsizetype length = 0;

    bool operator==(const QueryPlace &) const = default;
};

struct QueryProblem {
    QueryPlace place; // what is to be underlined
    QString problem; // what is wrong, and what was expected
    std::optional<QString> suggestion; // what to put in its place

    bool operator==(const QueryProblem &) const = default;
};

// "column 5: there is no state "stcuk"; …; did you mean "stuck"?"
QString sentence(const QueryProblem &problem);

} // namespace onecake
