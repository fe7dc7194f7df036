// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The texts that stand in a source file: each literal, or several in a row, with who gets it.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace onecake::tidy {

struct SourceText {
    QString text; // as it is written, escapes included
    qsizetype line = 1;
    QStringList inside; // the calls that it stands in, innermost first: "tr", "{" for braces alone
    QStringList before; // the words of its statement until there
};

// Of C++ code; comments and #include have none.
std::vector<SourceText> textsIn(const QString &code);

// Whether a person could read it as words: at least two of them beside markup, one that is joined
// to others by a blank, or one in parentheses; and neither SQL nor a style sheet.
bool readsAsWords(const QString &text);

// Whether a widget shows it as it is, so that a single word counts.
bool isShownAsItIs(const SourceText &text);

// Whether it goes through translation where it stands.
bool isForTranslation(const SourceText &text);

// Whether nobody but a developer reads it: a line of the log, or what an invariant says.
bool isForDevelopers(const SourceText &text);

} // namespace onecake::tidy
