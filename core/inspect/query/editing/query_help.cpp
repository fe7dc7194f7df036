// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/editing/query_help.h"

#include "core/inspect/query/language/query_field.h"
#include "core/inspect/query/language/query_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QueryHelpPart fieldsPart()
{
    QueryHelpPart part{u"Fields"_s, {}};
    for (const QueryFieldInfo &info : queryFields()) {
        QStringList others;
        for (const QStringView alias : info.aliases) {
            if (!alias.isEmpty())
                others.append(alias.toString());
        }
        part.entries.push_back(
            {info.name.toString(), others, info.words.toString(), info.example.toString()});
    }
    return part;
}

QueryHelpPart statesPart()
{
    QueryHelpPart part{u"States"_s, {}};
    for (const QString &word : stateWords())
        part.entries.push_back({word, {}, stateExplained(*stateFrom(word)), u"status:"_s + word});
    return part;
}

QueryHelpPart nextPart()
{
    QueryHelpPart part{u"Next request"_s, {}};
    for (const QString &word : nextWords())
        part.entries.push_back({word, {}, nextExplained(*nextFrom(word)), u"next:"_s + word});
    return part;
}

QueryHelpPart formsPart()
{
    return {
        u"Forms"_s,
        {{u"word"_s,
          {},
          u"looked for in key, scope, result and all that is stored; capitals A to Z do not "
          "count"_s,
          u"carrot"_s},
         {u"\"words\""_s,
          {},
          u"quotes make one value of what has blanks, and let stars, commas and dots stand for "
          "themselves"_s,
          u"\"carrot cake\""_s},
         {u"one two"_s, {}, u"both have to hold"_s, u"status:stuck scope:placeOrder"_s},
         {u"one,other"_s, {}, u"alternatives of one field"_s, u"status:stuck,failed"_s},
         {u"-term"_s, {}, u"what does not meet the term"_s, u"-status:completed"_s},
         {u"*"_s, {}, u"stands for any text; capitals count in fields"_s, u"key:9f*-cake"_s},
         {u"from..to"_s,
          {},
          u"a range of numbers or times, with both ends in it; either end may be left out"_s,
          u"created:2026-11-01..2026-11-20"_s},
         {u"< <= > >="_s, {}, u"compares numbers and times"_s, u"replays>=3"_s},
         {u"has:field"_s, {}, u"records that have it"_s, u"has:result"_s},
         {u"no:field"_s, {}, u"records that lack it"_s, u"no:lease"_s},
         {u"@name:value"_s,
          {},
          u"an attribute or a column as it is stored, by its own name; @name alone asks whether "
          "it is there, @name>5 compares"_s,
          u"@attempts>5"_s}}};
}

QueryHelpPart timesPart()
{
    return {u"Times"_s,
            {{u"30s 10m 1h 2d 1w"_s,
              {},
              u"a distance from now: ago for created, updated, completed and replayed, to come for "
              "expires and lease; < is nearer than that, > is beyond"_s,
              u"expires<1h"_s},
             {u"1h ago"_s,
              {u"-1h"_s},
              u"ago in any field; with a + in front, to come in any field"_s,
              u"expires<1h ago"_s},
             {u"2026-11-20"_s,
              {u"2026-11"_s, u"2026"_s},
              u"a whole day, month or year: > is after its end, >= from its beginning; local time, "
              "or with Z at the end UTC, or with an offset such as +01:00"_s,
              u"created>2026-11-20Z"_s},
             {u"2026-11-20T10:30"_s,
              {u"2026-11-20T10:30:05"_s},
              u"a minute or a second, local time or UTC in the same way"_s,
              u"created:2026-11-20T10:30Z"_s},
             {u"today"_s,
              {u"yesterday"_s, u"tomorrow"_s, u"now"_s},
              u"by the local calendar"_s,
              u"created:today"_s},
             {u"1795168800"_s,
              {u"1795168800000"_s},
              u"seconds or milliseconds since 1970, as stores keep them"_s,
              u"expires>1795168800"_s}}};
}

} // namespace

std::vector<QueryHelpPart> queryHelp()
{
    return {fieldsPart(), statesPart(), nextPart(), formsPart(), timesPart()};
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
            text += u"  "_s + entry.form.leftJustified(width + 2) + entry.words + u"; such as "_s
                + entry.example + u'\n';
    }
    return text;
}

} // namespace onecake
