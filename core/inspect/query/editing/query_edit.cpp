// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/editing/query_edit.h"

#include "core/inspect/query/matching/query_match.h"
#include "core/inspect/records/stored_value.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// In UTC, so that the text means the same wherever it is read.
std::optional<TimePoint> minuteOf(Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC);
    return parseTimePoint(time.toString(u"yyyy-MM-dd'T'HH:mm'Z'"_s), QTimeZone::utc(), true);
}

using Subject = std::variant<QueryField, AttributeName>;

QueryTerm absence(Subject part)
{
    return {false, PresenceTerm{{std::move(part)}, false}};
}

// What a term is about, where that is one thing.
std::optional<Subject> subjectOf(const QueryTerm &term)
{
    if (const std::optional<QueryField> field = fieldOf(term))
        return *field;
    if (const auto *attribute = std::get_if<AttributeTerm>(&term.content))
        return AttributeName{attribute->name};
    const auto *presence = std::get_if<PresenceTerm>(&term.content);
    if (presence != nullptr && presence->parts.size() == 1)
        return presence->parts.front();
    return std::nullopt;
}

} // namespace

Query withTerm(Query query, QueryTerm term)
{
    if (std::find(query.terms.begin(), query.terms.end(), term) == query.terms.end())
        query.terms.push_back(std::move(term));
    return query;
}

Query withoutTerm(Query query, size_t index)
{
    if (index < query.terms.size())
        query.terms.erase(query.terms.begin() + static_cast<std::ptrdiff_t>(index));
    return query;
}

std::optional<QueryTerm> termFor(QueryField field, const DecodedRecord &row, Instant now)
{
    switch (infoOf(field).kind) {
    case QueryKind::State:
        return QueryTerm{false, StateTerm{{stateOf(row, now)}}};
    case QueryKind::Next:
        return QueryTerm{false, NextTerm{{nextRequestOf(row, now)}}};
    case QueryKind::Text:
    case QueryKind::LongText: {
        const QString &text = *textIn(row, field);
        const bool isMissing = text.isEmpty() && field != QueryField::Scope;
        return isMissing ? absence(field)
                         : QueryTerm{false, TextTerm{field, {TextPattern::of(text)}}};
    }
    case QueryKind::Number: {
        const std::optional<qint64> number = numberIn(row, field);
        return number ? QueryTerm{false, NumberTerm{field, {{Comparison::Is, *number, 0}}}}
                      : absence(field);
    }
    case QueryKind::Past:
    case QueryKind::Future:
        break;
    }
    const std::optional<Instant> time = timeIn(row, field);
    if (!time)
        return absence(field);
    const auto point = minuteOf(*time);
    if (!point)
        return std::nullopt;
    return QueryTerm{false, TimeTerm{field, {{Comparison::Is, *point}}}};
}

QueryTerm termFor(const AttributeName &attribute, const DecodedRecord &row)
{
    const auto found = row.item.constFind(attribute.name);
    const auto text = found == row.item.constEnd() ? std::nullopt : plainText(*found);
    if (found == row.item.constEnd())
        return absence(attribute);
    // A list or a map is not compared: that it is there is all that can be said.
    if (!text)
        return {false, PresenceTerm{{attribute}, true}};
    AttributeRange range;
    range.pattern = TextPattern::of(*text);
    range.isNumber = std::holds_alternative<NumberText>(found->content()) && isDecimal(*text);
    return {false, AttributeTerm{attribute.name, {range}}};
}

Query onlyThis(Query query, QueryTerm term)
{
    const std::optional<Subject> subject = subjectOf(term);
    std::erase_if(query.terms, [&subject](const QueryTerm &each) {
        return subject && subjectOf(each) == subject;
    });
    return withTerm(std::move(query), std::move(term));
}

Query notThis(Query query, QueryTerm term)
{
    term.isNegated = !term.isNegated;
    return withTerm(std::move(query), std::move(term));
}

Query queryForKey(const QString &key)
{
    return {{{false, TextTerm{QueryField::Key, {TextPattern::of(key)}}}}};
}

Query queryForAnswer(const KeyAnswer &answer)
{
    if (!answer.lacksPrefix)
        return queryForKey(answer.key);
    return {{{false, TextTerm{QueryField::Key, {TextPattern{{QString(), answer.hash}}}}}}};
}

} // namespace onecake
