// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_terms.h"

#include "core/base/invariant.h"
#include "core/base/text/closest_name.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/language/query_field.h"
#include "core/inspect/records/stored_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Two stars in a row say no more than one.
void dropEmptyMiddle(QStringList *pieces)
{
    for (qsizetype at = pieces->size() - 2; at > 0; --at) {
        if (pieces->at(at).isEmpty())
            pieces->removeAt(at);
    }
}

std::optional<qint64> wholeNumber(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u'-' || character == u'+';
    });
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isPlain && isNumber ? std::optional(number) : std::nullopt;
}

// What stands outside of quotes may have stars.
TextPattern patternFrom(const TokenValue &value)
{
    QStringList pieces{QString()};
    for (const ValuePiece &piece : value.pieces) {
        QStringList parts{piece.text};
        if (!piece.isQuoted)
            parts = piece.text.split(u'*');
        pieces.last() += parts.takeFirst();
        pieces += parts;
    }
    dropEmptyMiddle(&pieces);
    return {pieces};
}

// The two ends around ".." outside of quotes, of which one may be empty; nothing where there is
// none.
struct ValueEnds {
    QString first;
    QString last;
};

std::optional<ValueEnds> endsOf(const TokenValue &value)
{
    ValueEnds ends;
    bool isFound = false;
    for (const ValuePiece &piece : value.pieces) {
        const qsizetype dots = piece.isQuoted || isFound ? -1 : piece.text.indexOf(u".."_s);
        if (dots < 0) {
            (isFound ? ends.last : ends.first) += piece.text;
            continue;
        }
        isFound = true;
        ends.first += piece.text.left(dots);
        ends.last += piece.text.mid(dots + 2);
    }
    return isFound ? std::optional(ends) : std::nullopt;
}

std::optional<NumberRange> numberRangeFrom(const TokenValue &value, Comparison how)
{
    const std::optional<ValueEnds> ends = endsOf(value);
    if (!ends) {
        const auto number = wholeNumber(value.text());
        return number ? std::optional(NumberRange{how, *number, 0}) : std::nullopt;
    }
    const auto first = wholeNumber(ends->first);
    const auto last = wholeNumber(ends->last);
    const bool isOpen = ends->first.isEmpty() != ends->last.isEmpty();
    if (how != Comparison::Is || (!isOpen && (!first || !last)))
        return std::nullopt;
    if (first && last)
        return NumberRange{Comparison::Between, std::min(*first, *last), std::max(*first, *last)};
    if (first)
        return NumberRange{Comparison::AtLeast, *first, 0};
    return last ? std::optional(NumberRange{Comparison::AtMost, *last, 0}) : std::nullopt;
}

std::optional<TimeRange> timeRangeFrom(const TokenValue &value, Comparison how,
                                       const QTimeZone &zone, bool isPast)
{
    const std::optional<ValueEnds> ends = endsOf(value);
    if (!ends) {
        const auto point = parseTimePoint(value.text(), zone, isPast);
        return point ? std::optional(TimeRange{how, *point}) : std::nullopt;
    }
    const auto first = parseTimePoint(ends->first, zone, isPast);
    const auto last = parseTimePoint(ends->last, zone, isPast);
    if (how != Comparison::Is)
        return std::nullopt;
    if (first && last)
        return TimeRange{Comparison::Between, *first, *last};
    if (first && ends->last.isEmpty())
        return TimeRange{Comparison::AtLeast, *first};
    return last && ends->first.isEmpty() ? std::optional(TimeRange{Comparison::AtMost, *last})
                                         : std::nullopt;
}

AttributeRange attributeRangeFrom(const TokenValue &value, Comparison how)
{
    // Only of numbers: a text may well have two dots in it.
    const std::optional<ValueEnds> ends = endsOf(value);
    if (how == Comparison::Is && ends && isDecimal(ends->first) && isDecimal(ends->last))
        return {Comparison::Between, {}, ends->first, ends->last, true};
    AttributeRange range;
    range.how = how;
    range.isNumber = !value.isQuoted() && isDecimal(value.text());
    if (how == Comparison::Is)
        range.pattern = patternFrom(value);
    else
        range.text = value.text();
    return range;
}

constexpr qsizetype quotedMax = 60;
constexpr qsizetype mostEdits = 3;

const QString hasWord = u"has"_s;
const QString noWord = u"no"_s;

using Presence = std::variant<QueryField, AttributeName>;

QString quotedAsTyped(const QString &text)
{
    return u'"' + spelledOut(text, quotedMax) + u'"';
}

QueryPlace wholeOf(const QueryToken &token)
{
    return {token.column, token.length};
}

QueryPlace placeOf(const TokenValue &value, const QueryToken &token)
{
    if (value.length > 0)
        return {value.column, value.length};
    return wholeOf(token);
}

QueryPlace nameOf(const QueryToken &token)
{
    return {token.nameColumn, token.nameLength};
}

std::optional<QString> suggestionFor(const QString &word, const QStringList &known)
{
    // What is far too long was not meant to be any of them.
    const QString closest =
        word.size() > quotedMax ? QString() : closestName(word, known, mostEdits);
    return closest.isEmpty() ? std::nullopt : std::optional(closest);
}

QStringList fieldNames()
{
    QStringList names;
    for (const QueryFieldInfo &info : queryFields())
        names.append(info.name.toString());
    return names;
}

// The first alternative without a value.
std::optional<QueryProblem> emptiness(const QueryToken &token)
{
    for (const TokenValue &value : token.values) {
        if (!value.pieces.empty())
            continue;
        const QueryFieldInfo *info = findQueryField(token.name);
        const QString example =
            info != nullptr ? tr(", expected for example ") + info->example.toString() : QString();
        return QueryProblem{
            wholeOf(token), tr("%1 has no value%2").arg(quotedAsTyped(token.name), example), {}};
    }
    return std::nullopt;
}

TermReading wordOf(const QueryToken &token)
{
    const TextPattern word = patternFrom(token.values.front());
    if (word != TextPattern::of({}))
        return WordTerm{word};
    return QueryProblem{
        wholeOf(token), tr("there is nothing between the quotes, expected a text"), {}};
}

// `refusal` names what was typed, and after it the words there are.
template<typename Term, typename Value>
TermReading wordsOf(const QueryToken &token, QueryKind kind, std::vector<Value> Term::*meant,
                    std::optional<Value> (*valueFrom)(const QString &), const QString &refusal)
{
    QStringList known;
    for (const QueryWord &each : queryWords(kind))
        known.append(each.word.toString());
    Term term;
    for (const TokenValue &value : token.values) {
        const QString text = value.text();
        const std::optional<Value> found = valueFrom(text);
        if (!found)
            return QueryProblem{placeOf(value, token),
                                refusal.arg(quotedAsTyped(text), known.join(u", "_s)),
                                suggestionFor(text, known)};
        (term.*meant).push_back(*found);
    }
    return term;
}

TermReading textsOf(const QueryToken &token, const QueryFieldInfo &info)
{
    TextTerm term{info.field, {}};
    for (const TokenValue &value : token.values)
        term.patterns.push_back(patternFrom(value));
    return term;
}

TermReading numbersOf(const QueryToken &token, const QueryFieldInfo &info)
{
    NumberTerm term{info.field, {}};
    for (const TokenValue &value : token.values) {
        const auto range = numberRangeFrom(value, *token.how);
        if (!range)
            return QueryProblem{placeOf(value, token),
                                tr("%1 is not a whole number, expected for example %2")
                                    .arg(quotedAsTyped(value.text()), info.example),
                                {}};
        term.ranges.push_back(*range);
    }
    return term;
}

TermReading timesOf(const QueryToken &token, const QueryFieldInfo &info, const QTimeZone &zone,
                    bool isAgo)
{
    TimeTerm term{info.field, {}};
    for (const TokenValue &value : token.values) {
        const auto range =
            timeRangeFrom(value, *token.how, zone, info.kind == QueryKind::Past || isAgo);
        if (!range)
            return QueryProblem{placeOf(value, token),
                                tr("%1 is not a time, expected one such as 1h, today, 2026-11-20, "
                                   "2026-11-20T10:30Z or 2026-11-01..2026-11-20")
                                    .arg(quotedAsTyped(value.text())),
                                {}};
        term.ranges.push_back(*range);
    }
    return term;
}

TermReading fieldOf(const QueryToken &token, const QueryFieldInfo &info, const QTimeZone &zone,
                    bool isAgo)
{
    switch (info.kind) {
    case QueryKind::State:
    case QueryKind::Next:
    case QueryKind::Text:
    case QueryKind::LongText:
        if (token.how != Comparison::Is)
            return QueryProblem{nameOf(token),
                                tr("%1 cannot be compared, expected a colon, such as %2")
                                    .arg(info.name, info.example),
                                {}};
        if (info.kind == QueryKind::Next)
            return wordsOf(token, info.kind, &NextTerm::answers, nextFrom,
                           tr("the next request cannot get %1, expected one of %2"));
        if (info.kind == QueryKind::State)
            return wordsOf(token, info.kind, &StateTerm::states, stateFrom,
                           tr("there is no state %1, expected one of %2"));
        return textsOf(token, info);
    case QueryKind::Number:
        return numbersOf(token, info);
    case QueryKind::Past:
    case QueryKind::Future:
        return timesOf(token, info, zone, isAgo);
    }
    ONECAKE_UNREACHABLE();
}

TermReading attributeOf(const QueryToken &token)
{
    if (token.name.isEmpty())
        return QueryProblem{
            wholeOf(token), tr("@ names no attribute, expected for example @owner:ada"), {}};
    const bool isAlone =
        !token.how && token.values.size() == 1 && token.values.front().pieces.empty();
    if (isAlone)
        return PresenceTerm{{AttributeName{token.name}}, true};
    if (!token.how)
        return QueryProblem{wholeOf(token),
                            tr("after @%1 an operator is missing, expected for example @%1:value")
                                .arg(spelledOut(token.name, quotedMax)),
                            {}};
    if (const auto problem = emptiness(token))
        return *problem;
    AttributeTerm term{token.name, {}};
    for (const TokenValue &value : token.values)
        term.ranges.push_back(attributeRangeFrom(value, *token.how));
    return term;
}

std::variant<Presence, QueryProblem> partOf(const TokenValue &value, const QueryToken &token)
{
    const QString text = value.text();
    if (!value.pieces.front().isQuoted && text.startsWith(u'@') && text.size() > 1)
        return Presence(AttributeName{text.mid(1)});
    const QueryFieldInfo *info = findQueryField(text);
    if (info != nullptr && isStored(info->kind))
        return Presence(info->field);
    if (info != nullptr)
        return QueryProblem{placeOf(value, token),
                            tr("every record has %1, expected another field").arg(tr(info->title)),
                            {}};
    QStringList names = fieldNames();
    names.removeAll(u"status"_s);
    names.removeAll(u"next"_s);
    return QueryProblem{
        placeOf(value, token),
        tr("there is no field %1, expected one such as result or lease, or @ and an "
           "attribute")
            .arg(quotedAsTyped(text)),
        suggestionFor(text, names)};
}

TermReading presenceOf(const QueryToken &token, bool isThere)
{
    if (token.how != Comparison::Is)
        return QueryProblem{
            nameOf(token),
            tr("%1 cannot be compared, expected for example has:result").arg(token.name.toLower()),
            {}};
    PresenceTerm term{{}, isThere};
    for (const TokenValue &value : token.values) {
        auto part = partOf(value, token);
        if (const auto *problem = std::get_if<QueryProblem>(&part))
            return *problem;
        term.parts.push_back(std::get<Presence>(std::move(part)));
    }
    return term;
}

} // namespace

TermReading readTerm(const QueryToken &token, const QTimeZone &zone, bool isAgo)
{
    switch (token.kind) {
    case QueryToken::Kind::Word:
        return wordOf(token);
    case QueryToken::Kind::Attribute:
        return attributeOf(token);
    case QueryToken::Kind::Field:
        break;
    }
    const QString name = token.name.toLower();
    const bool isPresence = name == hasWord || name == noWord;
    const QueryFieldInfo *info = findQueryField(name);
    if (!isPresence && info == nullptr)
        return QueryProblem{nameOf(token),
                            tr("there is no field %1, expected one such as status, key or expires; "
                               "in quotes it is looked for as a text")
                                .arg(quotedAsTyped(token.name)),
                            suggestionFor(token.name, fieldNames() + QStringList{hasWord, noWord})};
    if (const auto problem = emptiness(token))
        return *problem;
    return isPresence ? presenceOf(token, name == hasWord) : fieldOf(token, *info, zone, isAgo);
}

bool takesAgo(const TermContent &content)
{
    const auto *term = std::get_if<TimeTerm>(&content);
    return term != nullptr && std::holds_alternative<Distance>(term->ranges.back().point);
}

} // namespace onecake
