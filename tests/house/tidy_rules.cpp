// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/house/tidy_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake::tidy {

namespace {

// Classes are to be small, not files: this only guards against the worst.
constexpr qsizetype fileLimit = 600;
constexpr qsizetype functionLimit = 60;

qsizetype indentation(const QString &line)
{
    qsizetype count = 0;
    while (count < line.size() && line.at(count) == u' ')
        ++count;
    return count;
}

// In formatted code only classes and functions have their brace on a line of its own. `brace` is
// that line's index.
bool opensClass(const QStringList &code, qsizetype brace)
{
    static const QRegularExpression type(u"^\\s*(class|struct|union|enum|namespace|extern)\\b"_s);
    static const QRegularExpression end(u"[;{}]\\s*$|^\\s*$"_s);
    for (qsizetype index = brace - 1; index >= 0 && !end.match(code.at(index)).hasMatch();
         --index) {
        if (type.match(code.at(index)).hasMatch())
            return true;
    }
    return false;
}

qsizetype closingLine(const QStringList &code, qsizetype brace)
{
    const qsizetype depth = indentation(code.at(brace));
    for (qsizetype index = brace + 1; index < code.size(); ++index) {
        if (indentation(code.at(index)) == depth && code.at(index).trimmed().startsWith(u'}'))
            return index;
    }
    return code.size() - 1;
}

bool looksLikeCode(const QString &comment)
{
    // What is set in deeper, as in a book, is an example.
    if (comment.startsWith(u"     "))
        return false;
    // Prose may end a line with a semicolon; a statement also has a call, an assignment or a member
    // access in it.
    static const QRegularExpression statement(
        u"^\\s*(#\\s*include\\b|(.*(\\w\\(| = |->|::|\\+\\+).*|return\\b.*|break|continue);\\s*$|.*[{}]\\s*$)"_s);
    return statement.match(comment).hasMatch();
}

} // namespace

Findings checkFileLength(const SourceFile &file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (lines < fileLimit)
        return {};
    return {{file.path, lines, u"has %1 lines, the limit is %2"_s.arg(lines).arg(fileLimit - 1),
             u"Split it by what it is about"_s}};
}

Findings checkFunctionLength(const SourceFile &file)
{
    Findings findings;
    if (!isCpp(file.path))
        return findings;
    const QStringList code = file.parts.code.split(u'\n');
    for (qsizetype index = 0; index < code.size(); ++index) {
        if (code.at(index).trimmed() != u"{" || opensClass(code, index))
            continue;
        const qsizetype end = closingLine(code, index);
        const qsizetype length = end - index + 1;
        if (length >= functionLimit)
            findings.push_back(
                {file.path, index + 1,
                 u"a function has %1 lines, the limit is %2"_s.arg(length).arg(functionLimit - 1),
                 u"Take a named part out of it"_s});
        index = end;
    }
    return findings;
}

Findings checkOpening(const SourceFile &file)
{
    Findings findings;
    const QString top = file.text.section(u'\n', 0, 3);
    if (!top.contains(u"SPDX-FileCopyrightText: ")
        || !top.contains(u"SPDX-License-Identifier: MIT"))
        findings.push_back({file.path, 1, u"does not open with its copyright and licence"_s,
                            u"Begin with the two SPDX lines that every file has"_s});
    static const QRegularExpression pragmaOnce(u"^#pragma once$"_s,
                                               QRegularExpression::MultilineOption);
    if (isHeader(file.path) && !pragmaOnce.match(file.parts.code).hasMatch())
        findings.push_back({file.path, 1, u"is a header without #pragma once"_s,
                            u"Add it after the opening comment"_s});
    return findings;
}

Findings checkComments(const SourceFile &file)
{
    // The words are put together here so that this file does not break its own rule in a language
    // without masks.
    static const QRegularExpression note(u"\\b(FIX"
                                         "ME|TO"
                                         "DO|XX"
                                         "X|HA"
                                         "CK)\\b"_s);
    Findings findings;
    const QStringList lines = (isCpp(file.path) ? file.parts.comments : file.text).split(u'\n');
    const QStringList code = file.parts.code.split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString line = lines.at(index).trimmed();
        if (const auto match = note.match(line); match.hasMatch())
            findings.push_back({file.path, index + 1,
                                u"leaves a note behind: "_s + match.captured(),
                                u"Do it now, or write an issue"_s});
        const bool alone = code.at(index).trimmed().isEmpty();
        if (isCpp(file.path) && alone && line.startsWith(u"//") && looksLikeCode(line.sliced(2)))
            findings.push_back(
                {file.path, index + 1, u"has code that was commented out"_s,
                 u"Delete it; git remembers. If it is prose, end the line otherwise"_s});
    }
    return findings;
}

Findings checkFile(const SourceFile &file)
{
    Findings findings;
    for (const auto rule :
         {checkFileLength, checkFunctionLength, checkOpening, checkBannedCode, checkComments}) {
        const Findings found = rule(file);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace onecake::tidy
