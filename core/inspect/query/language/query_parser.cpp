// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_parser.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/language/query_terms.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype shownMax = 60;

bool isWord(const QueryToken &token)
{
    return token.kind == QueryToken::Kind::Word && !token.isNegated
        && !token.values.front().isQuoted();
}

bool isJoint(const QueryToken &token)
{
    const QString word = token.values.front().text();
    return isWord(token) && (word == u"AND" || word == u"&&");
}

// What joins terms elsewhere, and not here.
std::optional<QueryProblem> foreignJoint(const QueryToken &token)
{
    if (!isWord(token))
        return std::nullopt;
    const QString word = token.values.front().text();
    const QueryPlace whole{token.column, token.length};
    if (word == u"OR" || word == u"||")
        return QueryProblem{
            whole,
            tr("terms are not joined by %1, expected alternatives of one field, such "
               "as status:stuck,failed")
                .arg(word),
            QString()};
    if (word == u"NOT")
        return QueryProblem{whole,
                            tr("NOT stands before nothing, expected a term behind it, "
                               "such as NOT status:failed"),
                            QString()};
    return std::nullopt;
}

bool isAgo(const QueryToken &token)
{
    return isWord(token) && token.values.front().text().toLower() == u"ago";
}

} // namespace

QString sentence(const QueryProblem &problem)
{
    const QString text = tr("column %1: %2").arg(problem.place.column + 1).arg(problem.problem);
    if (!problem.suggestion)
        return text + u'.';
    if (problem.suggestion->isEmpty())
        return text + tr("; leave it out.");
    return text + tr("; did you mean \"%1\"?").arg(spelledOut(*problem.suggestion, shownMax));
}

ParsedQuery parseQuery(const QString &line, const QTimeZone &zone)
{
    ParsedQuery parsed;
    const std::vector<QueryToken> tokens = tokensOf(line);
    for (size_t at = 0; at < tokens.size(); ++at) {
        const QueryToken &token = tokens[at];
        const QueryPlace whole{token.column, token.length};
        if (token.isUnclosed) {
            const QString text = line.mid(token.column, token.length);
            parsed.problems.push_back(
                {whole, tr("a quote is not closed, expected one more \""), text + u'"'});
            continue;
        }
        if (isJoint(token))
            continue;
        if (auto problem = foreignJoint(token)) {
            parsed.problems.push_back(*std::move(problem));
            continue;
        }
        const bool isFollowedByAgo = at + 1 < tokens.size() && isAgo(tokens[at + 1]);
        TermReading reading = readTerm(token, zone, isFollowedByAgo);
        if (auto *problem = std::get_if<QueryProblem>(&reading)) {
            parsed.problems.push_back(std::move(*problem));
            continue;
        }
        auto &content = std::get<TermContent>(reading);
        if (isFollowedByAgo && takesAgo(content))
            ++at;
        parsed.query.terms.push_back({token.isNegated != token.isUnlike, std::move(content)});
        const qsizetype end = tokens[at].column + tokens[at].length;
        parsed.places.push_back({token.column, end - token.column});
    }
    return parsed;
}

} // namespace onecake
