// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/editing/query_completion.h"

#include "core/base/invariant.h"
#include "core/inspect/query/language/query_state.h"
#include "core/inspect/query/language/query_text.h"
#include "core/inspect/query/language/query_tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr size_t candidatesMax = 50;

using Candidates = std::vector<QueryCandidate>;

const QString hasWords = u"only records that have it"_s;
const QString noWords = u"only records that lack it"_s;

// Those that begin with what was typed, and after them those that hold it.
Candidates fitting(const Candidates &all, const QString &typed)
{
    Candidates fits;
    for (const bool wantsBeginning : {true, false}) {
        for (const QueryCandidate &each : all) {
            const QString bare = QString(each.text).remove(u'"');
            const bool begins = bare.startsWith(typed, Qt::CaseInsensitive);
            const bool holds = bare.contains(typed, Qt::CaseInsensitive);
            if (begins == wantsBeginning && holds && fits.size() < candidatesMax)
                fits.push_back(each);
        }
    }
    return fits;
}

QString signFor(QueryKind kind)
{
    switch (kind) {
    case QueryKind::State:
    case QueryKind::Next:
    case QueryKind::Text:
    case QueryKind::LongText:
        return u":"_s;
    case QueryKind::Number:
        return u">"_s;
    case QueryKind::Past:
    case QueryKind::Future:
        return u"<"_s;
    }
    ONECAKE_UNREACHABLE();
}

Candidates names()
{
    Candidates all;
    for (const QueryFieldInfo &info : queryFields())
        all.push_back({info.name.toString() + signFor(info.kind), info.words.toString()});
    all.push_back({u"has:"_s, hasWords});
    all.push_back({u"no:"_s, noWords});
    return all;
}

Candidates attributes(const QueryVocabulary &vocabulary, const QString &sign)
{
    Candidates all;
    for (const QString &name : vocabulary.attributes)
        all.push_back(
            {toText(QueryTerm{false, PresenceTerm{{AttributeName{name}}, true}}).section(u':', 1)
                 + sign,
             {}});
    return all;
}

Candidates presences(const QueryVocabulary &vocabulary)
{
    Candidates all;
    for (const QueryFieldInfo &info : queryFields()) {
        if (isStored(info.kind))
            all.push_back({info.name.toString(), info.words.toString()});
    }
    const Candidates more = attributes(vocabulary, {});
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

Candidates states()
{
    Candidates all;
    for (const QString &word : stateWords())
        all.push_back({word, stateExplained(*stateFrom(word))});
    return all;
}

Candidates answers()
{
    Candidates all;
    for (const QString &word : nextWords())
        all.push_back({word, nextExplained(*nextFrom(word))});
    return all;
}

Candidates times(Comparison how, bool isPast)
{
    Candidates all;
    for (const char16_t *text :
         {u"10m", u"1h", u"1d", u"7d", u"now", u"today", u"yesterday", u"tomorrow"}) {
        const QString word = QString::fromUtf16(text);
        const auto point = parseTimePoint(word, QTimeZone::utc(), isPast);
        all.push_back({word, toWords(TimeRange{how, *point})});
    }
    return all;
}

Candidates valuesOf(const QueryToken &token, const QueryVocabulary &vocabulary)
{
    const QString name = token.name.toLower();
    if (name == u"has" || name == u"no")
        return presences(vocabulary);
    const QueryFieldInfo *info = findQueryField(name);
    if (info == nullptr)
        return {};
    if (info->kind == QueryKind::State)
        return states();
    if (info->kind == QueryKind::Next)
        return answers();
    if (info->kind == QueryKind::Past || info->kind == QueryKind::Future)
        return times(token.how.value_or(Comparison::Is), info->kind == QueryKind::Past);
    Candidates all;
    if (info->field == QueryField::Scope) {
        for (const QString &scope : vocabulary.scopes)
            all.push_back({toQueryValue(scope), {}});
    }
    return all;
}

// From `begin` to `end`, of which the part before the cursor was typed.
QueryCompletion completion(const QString &line, qsizetype begin, qsizetype end, qsizetype cursor,
                           const Candidates &all)
{
    QString typed = line.mid(begin, cursor - begin);
    typed.remove(u'"');
    return {{begin, end - begin}, fitting(all, typed)};
}

} // namespace

QueryCompletion completeQuery(const QString &line, qsizetype cursor,
                              const QueryVocabulary &vocabulary)
{
    cursor = std::clamp(cursor, qsizetype{0}, line.size());
    const std::vector<QueryToken> tokens = tokensOf(line);
    const auto token = std::find_if(tokens.begin(), tokens.end(), [cursor](const auto &each) {
        return each.column <= cursor && cursor <= each.column + each.length;
    });
    if (token == tokens.end())
        return completion(line, cursor, cursor, cursor, names());
    const qsizetype end = token->column + token->length;
    const TokenValue &first = token->values.front();
    if (token->kind == QueryToken::Kind::Word) {
        const qsizetype begin = std::min(token->nameColumn, cursor);
        const bool isAttribute = first.text().startsWith(u'@');
        if (first.isQuoted())
            return {{begin, end - begin}, {}};
        return completion(line, begin, end, cursor,
                          isAttribute ? attributes(vocabulary, u":"_s) : names());
    }
    const qsizetype nameEnd = token->nameColumn + token->nameLength;
    const bool isAttribute = token->kind == QueryToken::Kind::Attribute;
    if (cursor <= nameEnd) {
        // With the @ in front, and the sign behind.
        const qsizetype begin = std::min(token->nameColumn - (isAttribute ? 1 : 0), cursor);
        return completion(line, begin, std::max(first.column, nameEnd), cursor,
                          isAttribute ? attributes(vocabulary, u":"_s) : names());
    }
    const auto value = std::find_if(token->values.rbegin(), token->values.rend(),
                                    [cursor](const auto &each) { return each.column <= cursor; });
    if (isAttribute || value == token->values.rend())
        return {{cursor, 0}, {}};
    return completion(line, value->column, value->column + value->length, cursor,
                      valuesOf(*token, vocabulary));
}

} // namespace onecake
