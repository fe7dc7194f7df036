// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/matching/query_match.h"

#include "core/base/invariant.h"
#include "core/inspect/records/stored_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

template<typename Alternatives, typename Holds>
bool isAny(const Alternatives &alternatives, Holds holds)
{
    return std::any_of(alternatives.begin(), alternatives.end(), holds);
}

bool isOne(const QString &text, const TextTerm &term)
{
    const bool isPart = infoOf(term.field).kind == QueryKind::LongText;
    return isAny(term.patterns, [&text, isPart](const TextPattern &pattern) {
        return isPart && pattern.isExact() ? pattern.isIn(text, false) : pattern.matches(text);
    });
}

bool isThere(const DecodedRecord &row, const std::variant<QueryField, AttributeName> &part)
{
    if (const auto *attribute = std::get_if<AttributeName>(&part))
        return row.item.contains(attribute->name);
    const QueryField field = std::get<QueryField>(part);
    const QString *text = textIn(row, field);
    return (text != nullptr && !text->isEmpty()) || numberIn(row, field) || timeIn(row, field);
}

bool isAnywhere(const DecodedRecord &row, const TextPattern &word)
{
    for (const QString *text : {&row.key, &row.scope, &row.result}) {
        if (word.isIn(*text, true))
            return true;
    }
    return isAny(row.item, [&word](const AttributeValue &value) {
        return word.isIn(plainText(value).value_or(plainJson(value)), true);
    });
}

std::strong_ordering compareTexts(const QString &one, const QString &other)
{
    return one.toUtf8().compare(other.toUtf8()) <=> 0;
}

bool holds(std::strong_ordering order, Comparison how)
{
    switch (how) {
    case Comparison::Is:
        return order == 0;
    case Comparison::Less:
        return order < 0;
    case Comparison::AtMost:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::AtLeast:
    case Comparison::Between:
        return order >= 0;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

const QString *textIn(const DecodedRecord &row, QueryField field)
{
    const std::array<std::pair<QueryField, const QString *>, 5> texts{
        {{QueryField::Scope, &row.scope},
         {QueryField::Key, &row.key},
         {QueryField::Result, &row.result},
         {QueryField::Owner, &row.owner},
         {QueryField::Fingerprint, &row.fingerprint}}};
    const auto *const found = std::find_if(
        texts.begin(), texts.end(), [field](const auto &entry) { return entry.first == field; });
    return found == texts.end() ? nullptr : found->second;
}

std::optional<qint64> numberIn(const DecodedRecord &row, QueryField field)
{
    if (field == QueryField::Replays)
        return row.replays;
    if (field == QueryField::Fence)
        return row.fence;
    return field == QueryField::Code ? row.resultCode : std::nullopt;
}

std::optional<Instant> timeIn(const DecodedRecord &row, QueryField field)
{
    const std::array<std::pair<QueryField, std::optional<Instant>>, 6> times{
        {{QueryField::Created, row.createdAt},
         {QueryField::Updated, row.updatedAt},
         {QueryField::Completed, row.completedAt},
         {QueryField::Expires, row.expiresAt},
         {QueryField::Lease, row.leaseUntil},
         {QueryField::Replayed, row.lastReplayAt}}};
    const auto *const found = std::find_if(
        times.begin(), times.end(), [field](const auto &entry) { return entry.first == field; });
    return found == times.end() ? std::nullopt : found->second;
}

bool isWithin(qint64 number, const NumberRange &range)
{
    const bool isEnough = holds(number <=> range.number, range.how);
    return isEnough && (range.how != Comparison::Between || number <= range.last);
}

bool isWithin(const AttributeValue &value, const AttributeRange &range)
{
    const auto *number = std::get_if<NumberText>(&value.content());
    const bool isNumber = number != nullptr && isDecimal(number->text);
    if (range.how == Comparison::Is) {
        const bool isSame = range.isNumber && isNumber
            && compareDecimals(number->text, range.pattern.pieces.first()) == 0;
        const std::optional<QString> text = plainText(value);
        return isSame || (text && range.pattern.matches(*text));
    }
    if (!range.isNumber) {
        const std::optional<QString> text = value.text();
        return text && holds(compareTexts(*text, range.text), range.how);
    }
    if (!isNumber || !holds(compareDecimals(number->text, range.text), range.how))
        return false;
    return range.how != Comparison::Between || compareDecimals(number->text, range.last) <= 0;
}

QueryMatcher::QueryMatcher(Query query, Instant now)
    : m_query(std::move(query))
    , m_now(now)
{
    for (const QueryTerm &term : m_query.terms) {
        m_bounds.emplace_back();
        const auto *time = std::get_if<TimeTerm>(&term.content);
        if (time == nullptr)
            continue;
        for (const TimeRange &range : time->ranges)
            m_bounds.back().push_back(boundsOf(range, now));
    }
}

bool QueryMatcher::holds(const QueryTerm &term, const std::vector<TimeBounds> &bounds,
                         const DecodedRecord &row) const
{
    if (const auto *state = std::get_if<StateTerm>(&term.content))
        return isAny(state->states,
                     [meant = stateOf(row, m_now)](LogicalState each) { return each == meant; });
    if (const auto *next = std::get_if<NextTerm>(&term.content))
        return isAny(next->answers,
                     [gets = nextRequestOf(row, m_now)](NextRequest each) { return each == gets; });
    if (const auto *text = std::get_if<TextTerm>(&term.content))
        return isOne(*textIn(row, text->field), *text);
    if (const auto *number = std::get_if<NumberTerm>(&term.content)) {
        const std::optional<qint64> stored = numberIn(row, number->field);
        return stored && isAny(number->ranges, [stored](const NumberRange &range) {
                   return isWithin(*stored, range);
               });
    }
    if (const auto *time = std::get_if<TimeTerm>(&term.content)) {
        const std::optional<Instant> stored = timeIn(row, time->field);
        return stored
            && isAny(bounds, [stored](const TimeBounds &each) { return each.contains(*stored); });
    }
    if (const auto *presence = std::get_if<PresenceTerm>(&term.content)) {
        const bool isPresent =
            isAny(presence->parts, [&row](const auto &part) { return isThere(row, part); });
        return isPresent == presence->isThere;
    }
    if (const auto *word = std::get_if<WordTerm>(&term.content))
        return isAnywhere(row, word->word);
    const auto &attribute = std::get<AttributeTerm>(term.content);
    const auto found = row.item.constFind(attribute.name);
    return found != row.item.constEnd()
        && isAny(attribute.ranges, [&found](const AttributeRange &range) {
               return onecake::isWithin(*found, range);
           });
}

bool QueryMatcher::matches(const DecodedRecord &row) const
{
    for (size_t at = 0; at < m_query.terms.size(); ++at) {
        const QueryTerm &term = m_query.terms[at];
        if (holds(term, m_bounds[at], row) == term.isNegated)
            return false;
    }
    return true;
}

bool matches(const Query &query, const DecodedRecord &row, Instant now)
{
    return QueryMatcher(query, now).matches(row);
}

} // namespace onecake
