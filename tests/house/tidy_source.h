// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A source file as the tidy rules see it: a path relative to the root, a text, and what of it is
// code or comment. Pure functions: nothing here touches the disk, so that every rule can be tried
// on a planted text.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace onecake::tidy {

// The text twice, with everything but code, or everything but comments, turned into blanks. Lines
// and columns stay where they were. The contents of literals are neither; their quotes stay in the
// code.
struct Masked {
    QString code;
    QString comments;
};

Masked masked(const QString &text);

struct SourceFile {
    SourceFile(QString pathFromRoot, QString content);

    QString path; // relative to the root of the repository, with '/'
    QString text;
    Masked parts; // of the text; meaningful where it is C++
};

// One broken rule at one place; `instead` says what to do.
struct Finding {
    QString path;
    qsizetype line = 1;
    QString problem;
    QString instead;
};

using Findings = std::vector<Finding>;

// "core/sim/actor.cpp:12: calls rand(). Use core/base/random.h."
QString sentence(const Finding &finding);

// One line for each.
QString report(const Findings &findings);

struct Include {
    qsizetype line = 1;
    QString target; // as written between the quotes or angle brackets
    bool quoted = false;
};

std::vector<Include> includesOf(const SourceFile &file);

// The 1-based line that holds the character at `offset`.
qsizetype lineAt(const QString &text, qsizetype offset);

// "core/sim/actor": a header and its implementation are one unit.
QString unitOf(const QString &path);

bool isCpp(const QString &path);
bool isHeader(const QString &path);

} // namespace onecake::tidy
