// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/matching/query_clauses.h"

#include "core/inspect/records/stored_time.h"
#include "core/model/key_record.h"

#include <algorithm>

namespace onecake {

namespace {

AttributeValue number(qint64 value)
{
    return AttributeValue::ofInteger(value);
}

// A number that was stored as a text is read all the same, and no store compares it with numbers.
FilterClause anyText(const QString &attribute)
{
    return {attribute, ClauseKind::AtLeast, {AttributeValue::ofText(QString())}};
}

// A store that keeps keys as numbers shows them as text.
std::vector<AttributeValue> valuesLike(const QString &text)
{
    std::vector<AttributeValue> values{AttributeValue::ofText(text)};
    bool isInteger = false;
    const qint64 integer = text.toLongLong(&isInteger);
    if (isInteger && QString::number(integer) == text)
        values.push_back(number(integer));
    if (text == u"true" || text == u"false")
        values.push_back(AttributeValue(AttributeValue::Content(text == u"true")));
    return values;
}

} // namespace

qint64 secondsOf(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
}

bool isBareNumber(TimeUnit unit)
{
    return unit == TimeUnit::Seconds || unit == TimeUnit::Milliseconds;
}

FilterClause timeClause(const TimeSource &source, ClauseKind kind, Instant bound)
{
    return {source.attribute, kind, {number(toEpochMs(bound))}, source};
}

ClauseChoice timesBefore(const TimeSource &source, Instant until)
{
    if (!isBareNumber(source.unit))
        return {timeClause(source, ClauseKind::TimeBelow, until)};
    const Instant end = until - source.plus;
    const bool isSeconds = source.unit == TimeUnit::Seconds;
    ClauseChoice choice{{source.attribute,
                         ClauseKind::Below,
                         {number(isSeconds ? secondsOf(end) + 1 : toEpochMs(end))}}};
    if (source.isComparedAsNumber)
        return choice;
    choice.push_back(anyText(source.attribute));
    // What looks like a larger unit may be earlier than it seems.
    if (!source.isCertain)
        choice.push_back({source.attribute,
                          ClauseKind::AtLeast,
                          {number(isSeconds ? secondsEnd : secondsEnd * 1000)}});
    return choice;
}

ClauseChoice timesFrom(const TimeSource &source, Instant from)
{
    if (!isBareNumber(source.unit))
        return {timeClause(source, ClauseKind::TimeAtLeast, from)};
    const Instant first = from - source.plus;
    const bool isSeconds = source.unit == TimeUnit::Seconds;
    ClauseChoice choice{{source.attribute,
                         ClauseKind::AtLeast,
                         {number(isSeconds ? secondsOf(first) : toEpochMs(first))}}};
    if (source.isComparedAsNumber)
        return choice;
    choice.push_back(anyText(source.attribute));
    // What looks like seconds may be later than it seems.
    if (!isSeconds && !source.isCertain)
        choice.push_back({source.attribute, ClauseKind::Below, {number(secondsEnd)}});
    return choice;
}

void addBounds(const TimeSource &source, const TimeBounds &bounds, ClauseSet &all)
{
    if (bounds.from)
        all.push_back(timesFrom(source, *bounds.from));
    if (bounds.until)
        all.push_back(timesBefore(source, *bounds.until));
}

ClauseChoice timesToCome(const TimeSource &source, Instant now)
{
    if (!isBareNumber(source.unit))
        return {timeClause(source, ClauseKind::TimeNotBelow, now + Duration(1))};
    const Instant last = now - source.plus;
    const bool isSeconds = source.unit == TimeUnit::Seconds;
    ClauseChoice choice{{source.attribute,
                         ClauseKind::NotBelow,
                         {number(isSeconds ? secondsOf(last) : toEpochMs(last))}}};
    if (!isSeconds && !source.hasFixedUnit())
        choice.push_back({source.attribute, ClauseKind::Below, {number(secondsEnd)}});
    return choice;
}

ClauseChoice patternsIn(const QString &attribute, const std::vector<TextPattern> &patterns)
{
    ClauseChoice choice;
    for (const TextPattern &pattern : patterns) {
        const QString &first = pattern.pieces.front();
        if (pattern.isExact())
            choice.push_back({attribute, ClauseKind::Equals, valuesLike(first)});
        else if (!first.isEmpty())
            choice.push_back({attribute, ClauseKind::BeginsWith, {AttributeValue::ofText(first)}});
        else
            return {};
    }
    return choice;
}

std::optional<ClauseSet> statusChoices(const StatusSource &source, RecordStatus status)
{
    std::vector<AttributeValue> own;
    std::vector<AttributeValue> others;
    for (const StatusWord &word : source.words) {
        std::vector<AttributeValue> &values = word.meaning == status ? own : others;
        for (AttributeValue &value : valuesLike(word.word))
            values.push_back(std::move(value));
    }
    const FilterClause absent{source.attribute, ClauseKind::Absent};
    if (source.other == status) {
        ClauseSet all;
        if (!others.empty())
            all.push_back({{source.attribute, ClauseKind::Differs, std::move(others)}});
        if (source.absent != status)
            all.push_back({{source.attribute, ClauseKind::Present}});
        return all;
    }
    ClauseChoice choice;
    if (!own.empty())
        choice.push_back({source.attribute, ClauseKind::Equals, std::move(own)});
    if (source.absent == status)
        choice.push_back(absent);
    return choice.empty() ? std::nullopt : std::optional(ClauseSet{std::move(choice)});
}

ClauseChoice unreadStatus(const StatusSource &source)
{
    if (source.other)
        return source.absent ? ClauseChoice()
                             : ClauseChoice{{source.attribute, ClauseKind::Absent}};
    FilterClause clause{source.attribute, ClauseKind::Differs};
    for (const StatusWord &word : source.words) {
        for (AttributeValue &value : valuesLike(word.word))
            clause.values.push_back(std::move(value));
    }
    return {std::move(clause)};
}

ClauseChoice unreadRows(const FieldMapping &fields, const NextRules &next, Instant now)
{
    ClauseChoice choice = unreadStatus(fields.status);
    choice.push_back({fields.key, ClauseKind::Absent});
    for (const QString &attribute : fields.scope.attributes)
        choice.push_back({attribute, ClauseKind::Absent});
    for (const RowField field : {RowField::Expiry, RowField::Lease}) {
        const auto source = fields.times.constFind(field);
        if (source != fields.times.constEnd() && !source->isComparedAsNumber)
            choice.push_back(timeClause(*source, ClauseKind::TimeUnread, now));
    }
    if (next.withoutExpiry && fields.times.contains(RowField::Expiry))
        choice.push_back({fields.times.value(RowField::Expiry).attribute, ClauseKind::Absent});
    return choice;
}

namespace {

template<typename Value>
std::vector<Value> othersThan(const std::vector<Value> &values)
{
    std::vector<Value> others;
    for (const auto &[value, name] : enumNames<Value>) {
        if (std::find(values.begin(), values.end(), value) == values.end())
            others.push_back(value);
    }
    return others;
}

} // namespace

QueryTerm withoutNegation(const QueryTerm &term)
{
    if (!term.isNegated)
        return term;
    if (const auto *state = std::get_if<StateTerm>(&term.content))
        return {false, StateTerm{othersThan(state->states)}};
    if (const auto *next = std::get_if<NextTerm>(&term.content))
        return {false, NextTerm{othersThan(next->answers)}};
    return term;
}

std::optional<RowField> rowFieldOf(QueryField field)
{
    static constexpr std::pair<QueryField, RowField> stored[]{
        {QueryField::Created, RowField::Created},
        {QueryField::Updated, RowField::Updated},
        {QueryField::Completed, RowField::Completed},
        {QueryField::Lease, RowField::Lease},
        {QueryField::Replayed, RowField::LastReplay},
        {QueryField::Expires, RowField::Expiry},
        {QueryField::Scope, RowField::Scope},
        {QueryField::Key, RowField::Key},
        {QueryField::Result, RowField::Result},
        {QueryField::Code, RowField::ResultCode},
        {QueryField::Replays, RowField::Replays},
        {QueryField::Fence, RowField::Fence},
        {QueryField::Owner, RowField::Owner},
        {QueryField::Fingerprint, RowField::Fingerprint}};
    for (const auto &[queried, kept] : stored) {
        if (queried == field)
            return kept;
    }
    return std::nullopt;
}

std::optional<FilterClause> anywhere(const TextPattern &word, const FieldMapping &fields)
{
    if (fields.result.encoding != ResultEncoding::Text || fields.scope.attributes.size() > 1)
        return std::nullopt;
    FilterClause clause{{}, ClauseKind::Anywhere};
    for (const QString &piece : word.pieces)
        clause.values.push_back(AttributeValue::ofText(piece));
    return clause;
}

} // namespace onecake
