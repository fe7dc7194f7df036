// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/editing/query_completion.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/language/query_field.h"
#include "core/inspect/query/language/query_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr size_t candidatesMax = 50;

using Candidates = std::vector<QueryCandidate>;

QString hasWords()
{
    return tr("only records that have it");
}

QString noWords()
{
    return tr("only records that lack it");
}

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
        all.push_back({info.name.toString() + signFor(info.kind), tr(info.words)});
    all.push_back({u"has:"_s, hasWords()});
    all.push_back({u"no:"_s, noWords()});
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
            all.push_back({info.name.toString(), tr(info.words)});
    }
    const Candidates more = attributes(vocabulary, {});
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

Candidates wordsFor(QueryKind kind)
{
    Candidates all;
    for (const QueryWord &each : queryWords(kind))
        all.push_back({each.word.toString(), each.words});
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
    if (!isStored(info->kind))
        return wordsFor(info->kind);
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

QueryHelpPart fieldsPart()
{
    QueryHelpPart part{tr("Fields"), {}};
    for (const QueryFieldInfo &info : queryFields()) {
        part.entries.push_back({info.name.toString(), tr(info.words), info.example.toString(),
                                info.aliases.toString().split(u' ', Qt::SkipEmptyParts)});
    }
    return part;
}

QueryHelpPart wordsPart(const QString &title, QueryField field)
{
    QueryHelpPart part{title, {}};
    const QueryFieldInfo &info = infoOf(field);
    for (const QueryWord &each : queryWords(info.kind))
        part.entries.push_back(
            {each.word.toString(), each.words, u"%1:%2"_s.arg(info.name, each.word), {}});
    return part;
}

QueryHelpPart formsPart()
{
    return {
        tr("Forms"),
        {{u"word"_s,
          tr("looked for in key, scope, result and all that is stored; upper and lower case of A "
             "to "
             "Z are "
             "the same"),
          u"carrot"_s},
         {u"\"words\""_s,
          tr("quotes make one value of what has blanks, and let stars, commas and dots stand for "
             "themselves"),
          tr("\"carrot cake\"")},
         {u"one two"_s, tr("both have to hold"), u"status:stuck scope:placeOrder"_s},
         {u"one,other"_s, tr("alternatives of one field"), u"status:stuck,failed"_s},
         {u"-term"_s, tr("what does not meet the term; also written !term or not term"),
          u"-status:completed"_s},
         {u"*"_s, tr("stands for any text; fields are case-sensitive"), u"key:9f*-cake"_s},
         {u"from..to"_s,
          tr("a range of numbers or times, with both ends in it; either end may be left out"),
          u"created:2026-11-01..2026-11-20"_s},
         {u"< <= > >="_s, tr("compares numbers and times"), u"replays>=3"_s},
         {u"has:field"_s, tr("records that have it"), u"has:result"_s},
         {u"no:field"_s, tr("records that lack it"), u"no:lease"_s},
         {u"@name:value"_s,
          tr("an attribute or a column as it is stored, by its own name; @name alone asks whether "
             "it is there, @name>5 compares"),
          u"@attempts>5"_s}}};
}

QueryHelpPart timesPart()
{
    return {
        tr("Times"),
        {{u"30s 10m 1h 2d 1w"_s,
          tr("a distance from now: in the past for created, updated, completed and replayed, in "
             "the future for "
             "expires and lease; < is nearer than that, > is beyond"),
          u"expires<1h"_s},
         {u"1h ago"_s,
          tr("in the past for any field; with a + in front, in the future for any field"),
          u"expires<1h ago"_s,
          {u"-1h"_s}},
         {u"2026-11-20"_s,
          tr("a whole day, month or year: > is after its end, >= from its beginning; local time, "
             "or with Z at the end UTC, or with an offset such as +01:00"),
          u"created>2026-11-20Z"_s,
          {u"2026-11"_s, u"2026"_s}},
         {u"2026-11-20T10:30"_s,
          tr("a minute or a second, local time or UTC in the same way"),
          u"created:2026-11-20T10:30Z"_s,
          {u"2026-11-20T10:30:05"_s}},
         {u"today"_s,
          tr("by the local calendar"),
          u"created:today"_s,
          {u"yesterday"_s, u"tomorrow"_s, u"now"_s}},
         {u"1795168800"_s,
          tr("seconds or milliseconds since 1970, as stores keep them"),
          u"expires>1795168800"_s,
          {u"1795168800000"_s}}}};
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

std::vector<QueryHelpPart> queryHelp()
{
    return {fieldsPart(), wordsPart(tr("States"), QueryField::Status),
            wordsPart(tr("Next request"), QueryField::Next), formsPart(), timesPart()};
}

QString queryHelpText()
{
    const std::vector<QueryHelpPart> parts = queryHelp();
    qsizetype width = 0;
    for (const QueryHelpPart &part : parts) {
        for (const QueryHelpEntry &entry : part.entries)
            width = std::max(width, entry.form.size());
    }
    QString text;
    for (const QueryHelpPart &part : parts) {
        text += (text.isEmpty() ? QString() : u"\n"_s) + part.title + u":\n"_s;
        for (const QueryHelpEntry &entry : part.entries)
            text += u"  "_s + entry.form.leftJustified(width + 2) + entry.words + tr("; such as ")
                + entry.example + u'\n';
    }
    return text;
}

} // namespace onecake
