// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/query_highlight.h"

#include "core/inspect/query/language/query_tokens.h"
#include "ui/style/accents.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool isKnown(const QueryToken &token)
{
    const QString name = token.name.toLower();
    return token.kind == QueryToken::Kind::Attribute || name == u"has" || name == u"no"
        || findQueryField(name) != nullptr;
}

QTextLayout::FormatRange rangeOf(qsizetype column, qsizetype length, const QTextCharFormat &format)
{
    return {static_cast<int>(column), static_cast<int>(length), format};
}

// The name with the @ in front of it, and with a colon behind it, which is part of how it is
// written; another sign belongs to the value as much.
QTextLayout::FormatRange nameRange(const QString &line, const QueryToken &token,
                                   const QTextCharFormat &format)
{
    const bool isAttribute = token.kind == QueryToken::Kind::Attribute;
    const qsizetype begin = token.nameColumn - (isAttribute ? 1 : 0);
    const qsizetype end = token.nameColumn + token.nameLength;
    const bool hasColon = end < line.size() && line.at(end) == u':';
    return rangeOf(begin, end - begin + (hasColon ? 1 : 0), format);
}

} // namespace

QList<QTextLayout::FormatRange> highlightsOf(const QString &line,
                                             const std::vector<QueryProblem> &problems,
                                             const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    QTextCharFormat name;
    name.setFontWeight(QFont::Bold);
    name.setForeground(accents.action);
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(accents.trouble);
    QList<QTextLayout::FormatRange> ranges;
    for (const QueryToken &token : tokensOf(line)) {
        if (token.kind != QueryToken::Kind::Word && isKnown(token))
            ranges.append(nameRange(line, token, name));
    }
    for (const QueryProblem &problem : problems)
        ranges.append(
            rangeOf(problem.place.column, std::max<qsizetype>(problem.place.length, 1), wrong));
    return ranges;
}

// A line edit has no formats of its own; those of an input method under way are all that it paints.
void setHighlights(QLineEdit *line, const QList<QTextLayout::FormatRange> &highlights)
{
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QTextLayout::FormatRange &range : highlights)
        attributes.append({QInputMethodEvent::TextFormat, range.start - line->cursorPosition(),
                           range.length, range.format});
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(line, &event);
}

} // namespace onecake
