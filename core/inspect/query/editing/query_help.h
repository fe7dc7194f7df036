// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a query is written, as data: what the command line prints and the window shows.
#pragma once

#include <QStringList>

#include <vector>

namespace onecake {

struct QueryHelpEntry {
    QString form; // "status", "-term"
    QStringList others; // other names that are understood
    QString words;
    QString example; // a whole query
};

struct QueryHelpPart {
    QString title;
    std::vector<QueryHelpEntry> entries;
};

// The fields first.
std::vector<QueryHelpPart> queryHelp();

// The same as lines of plain text.
QString queryHelpText();

} // namespace onecake
