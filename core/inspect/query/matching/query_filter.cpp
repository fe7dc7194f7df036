// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/matching/query_filter.h"

#include "core/base/invariant.h"
#include "core/inspect/query/matching/query_clauses.h"
#include "core/inspect/query/matching/query_match.h"
#include "core/inspect/query/matching/sure_clauses.h"
#include "core/inspect/records/field_mapping.h"

#include <algorithm>

namespace onecake {

namespace {

class Compiler
{
public:
    Compiler(const FieldMapping &fields, const NextRules &next, Instant now)
        : m_fields(fields)
        , m_next(next)
        , m_now(now)
    {}

    void operator()(const StateTerm &term)
    {
        const auto isAsked = [&term](LogicalState state) {
            return std::find(term.states.begin(), term.states.end(), state) != term.states.end();
        };
        std::vector<ClauseSet> each;
        for (const LogicalState state : term.states) {
            std::optional<ClauseSet> set = setOf(state);
            if (!set)
                return;
            each.push_back(*std::move(set));
        }
        addAny(each);
        const bool isClaimAsked =
            isAsked(LogicalState::InProgress) || isAsked(LogicalState::Stuck);
        if (!isAsked(LogicalState::ExpiredStillStored) && (m_next.doClaimsExpire || !isClaimAsked))
            addNotExpired();
        const auto lease = m_fields.times.constFind(RowField::Lease);
        if (term.states == std::vector{LogicalState::Stuck} && lease != m_fields.times.constEnd())
            m_all.push_back(timesBefore(*lease, m_now + Duration(1)));
    }

    // Several fields decide it, in the order of the library.
    void operator()(const NextTerm &term)
    {
        std::vector<ClauseSet> each;
        for (const NextRequest answer : term.answers) {
            std::optional<std::vector<ClauseSet>> sets = setsOf(answer);
            if (!sets)
                return;
            std::move(sets->begin(), sets->end(), std::back_inserter(each));
        }
        addAny(each);
        const bool isNotOver = std::all_of(
            term.answers.begin(), term.answers.end(), [this](NextRequest answer) {
                return answer == NextRequest::Answered
                    || (answer == NextRequest::Refused && m_next.doClaimsExpire
                        && m_next.unreadable != answer && m_next.withoutStatus != answer);
            });
        if (isNotOver)
            addNotExpired();
    }

    void operator()(const TextTerm &term)
    {
        if (term.field == QueryField::Scope && m_fields.scope.cut != ScopeCut::None)
            return addCutScope(term);
        const QStringList attributes = attributesOfText(term.field);
        if (attributes.size() != 1)
            return;
        if (ClauseChoice choice = patternsIn(attributes.front(), term.patterns); !choice.empty())
            m_all.push_back(std::move(choice));
    }

    void operator()(const TimeTerm &term)
    {
        const std::optional<RowField> field = rowFieldOf(term.field);
        const auto source = m_fields.times.constFind(field.value_or(RowField::Expiry));
        if (source != m_fields.times.constEnd() && term.ranges.size() == 1)
            addBounds(*source, boundsOf(term.ranges.front(), m_now), m_all);
    }

    void operator()(const NumberTerm &term)
    {
        const QString attribute = attributeOf(term.field);
        if (attribute.isEmpty())
            return;
        ClauseChoice choice;
        for (const NumberRange &range : term.ranges)
            choice.push_back(clauseOf(attribute, range));
        m_all.push_back(std::move(choice));
        if (term.ranges.size() == 1 && term.ranges.front().how == Comparison::Between)
            m_all.push_back({atMost(attribute, term.ranges.front().last)});
    }

    void operator()(const PresenceTerm &term)
    {
        if (!term.isThere)
            return;
        ClauseChoice choice;
        for (const auto &part : term.parts) {
            const auto *field = std::get_if<QueryField>(&part);
            if (field == nullptr || !isSeen(*field))
                return;
            for (const QString &attribute : attributesOf(m_fields, *rowFieldOf(*field)))
                choice.push_back({attribute, ClauseKind::Present});
        }
        if (!choice.empty())
            m_all.push_back(std::move(choice));
    }

    void operator()(const WordTerm &term)
    {
        if (std::optional<FilterClause> clause = anywhere(term.word, m_fields))
            m_all.push_back({*std::move(clause)});
    }

    // Whatever has such a text begins with it.
    void operator()(const AttributeTerm &term)
    {
        ClauseChoice choice;
        for (const AttributeRange &range : term.ranges) {
            const QString &first = range.pattern.pieces.value(0);
            if (range.how != Comparison::Is || first.isEmpty())
                return;
            choice.push_back({term.name, ClauseKind::BeginsWith, {AttributeValue::ofText(first)}});
            // A number of the same size may be written in another way.
            if (range.isNumber)
                choice.push_back({term.name, ClauseKind::Equals, {numberAs(first)}});
        }
        m_all.push_back(std::move(choice));
    }

    [[nodiscard]] ClauseSet take() { return std::move(m_all); }

private:
    // Choices that accept every row of that state; nullopt where there are none.
    [[nodiscard]] std::optional<ClauseSet> setOf(LogicalState state) const
    {
        switch (state) {
        case LogicalState::InProgress:
        case LogicalState::Stuck:
            return statusChoices(m_fields.status, RecordStatus::InProgress);
        case LogicalState::Completed:
            return statusChoices(m_fields.status, RecordStatus::Completed);
        case LogicalState::Failed:
            return statusChoices(m_fields.status, RecordStatus::Failed);
        case LogicalState::ExpiredStillStored:
            return overSet(RowField::Expiry);
        case LogicalState::Unreadable:
            return std::nullopt;
        }
        ONECAKE_UNREACHABLE();
    }

    [[nodiscard]] std::optional<ClauseSet> overSet(RowField field) const
    {
        const auto source = m_fields.times.constFind(field);
        if (source == m_fields.times.constEnd())
            return std::nullopt;
        return ClauseSet{timesBefore(*source, m_now + Duration(1))};
    }

    // The same of an answer; each row is accepted by one of the sets.
    [[nodiscard]] std::optional<std::vector<ClauseSet>> setsOf(NextRequest answer) const
    {
        std::vector<ClauseSet> sets;
        const auto add = [&sets](std::optional<ClauseSet> set) {
            if (set)
                sets.push_back(*std::move(set));
        };
        switch (answer) {
        case NextRequest::Runs:
            add(overSet(RowField::Expiry));
            add(overSet(RowField::Lease));
            break;
        case NextRequest::Answered:
            add(statusChoices(m_fields.status, RecordStatus::Completed));
            break;
        case NextRequest::Refused:
            add(statusChoices(m_fields.status, RecordStatus::InProgress));
            break;
        case NextRequest::Fails:
        case NextRequest::Unknown:
            // Times of other types decide it, and parts of the key.
            return std::nullopt;
        }
        if (m_next.withoutLease == answer)
            add(statusChoices(m_fields.status, RecordStatus::InProgress));
        if (m_next.withFailure == answer)
            add(statusChoices(m_fields.status, RecordStatus::Failed));
        if (m_next.unreadable == answer || m_next.withoutStatus == answer) {
            if (const auto clause = noStatusOf(m_fields.status))
                sets.push_back({{*clause}});
        }
        return sets;
    }

    // One of the sets accepts whatever is wanted. Of a set of more choices, the first has to do.
    void addAny(const std::vector<ClauseSet> &sets)
    {
        if (sets.size() == 1) {
            m_all.insert(m_all.end(), sets.front().begin(), sets.front().end());
            return;
        }
        ClauseChoice any;
        for (const ClauseSet &set : sets) {
            if (set.empty())
                return;
            for (const FilterClause &clause : set.front()) {
                if (std::find(any.begin(), any.end(), clause) == any.end())
                    any.push_back(clause);
            }
        }
        m_all.push_back(std::move(any));
    }

    void addNotExpired()
    {
        const auto source = m_fields.times.constFind(RowField::Expiry);
        if (source != m_fields.times.constEnd() && !isLeaseExpiry(m_fields))
            addToCome(*source, m_now, m_all);
    }

    // The scope is the beginning of the key.
    void addCutScope(const TextTerm &term)
    {
        if (m_fields.scope.attributes.size() != 1)
            return;
        ClauseChoice choice;
        for (const TextPattern &pattern : term.patterns) {
            const QString beginning =
                pattern.pieces.front() + (pattern.isExact() ? m_fields.scope.separator : QString());
            if (beginning.isEmpty())
                return;
            choice.push_back({m_fields.scope.attributes.front(),
                              ClauseKind::BeginsWith,
                              {AttributeValue::ofText(beginning)}});
        }
        m_all.push_back(std::move(choice));
    }

    static AttributeValue numberAs(const QString &text)
    {
        return AttributeValue(AttributeValue::Content(NumberText{text}));
    }

    static FilterClause atMost(const QString &attribute, qint64 number)
    {
        if (number == std::numeric_limits<qint64>::max())
            return {attribute, ClauseKind::Present};
        return {attribute, ClauseKind::Below, {AttributeValue::ofInteger(number + 1)}};
    }

    static FilterClause clauseOf(const QString &attribute, const NumberRange &range)
    {
        const std::vector number{AttributeValue::ofInteger(range.number)};
        switch (range.how) {
        case Comparison::Is:
            return {attribute, ClauseKind::Equals, number};
        case Comparison::Less:
            return {attribute, ClauseKind::Below, number};
        case Comparison::AtMost:
            return atMost(attribute, range.number);
        case Comparison::Greater:
        case Comparison::AtLeast:
        case Comparison::Between:
            return {attribute, ClauseKind::AtLeast, number};
        }
        ONECAKE_UNREACHABLE();
    }

    [[nodiscard]] QString attributeOf(QueryField field) const
    {
        const std::optional<RowField> stored = rowFieldOf(field);
        return stored ? m_fields.plain.value(*stored) : QString();
    }

    // Where NULL may be a result of its own, it is seen although it is no value.
    [[nodiscard]] bool isSeen(QueryField field) const
    {
        return rowFieldOf(field)
            && (field != QueryField::Result || m_fields.result.encoding != ResultEncoding::Native);
    }

    [[nodiscard]] QStringList attributesOfText(QueryField field) const
    {
        if (field == QueryField::Scope)
            return m_fields.scope.attributes;
        if (field == QueryField::Key)
            return {m_fields.key};
        return {}; // others are looked for in forms of their own
    }

    const FieldMapping &m_fields;
    const NextRules &m_next;
    Instant m_now;
    ClauseSet m_all;
};

} // namespace

RowFilter filterFor(const Query &query, const RecordReader &reader, Instant now)
{
    if (query.terms.empty())
        return {};
    Compiler compiler(reader.fields(), reader.layout().next, now);
    for (const QueryTerm &term : query.terms) {
        if (!term.isNegated)
            std::visit(compiler, term.content);
    }
    return {compiler.take(),
            [reader, matcher = QueryMatcher(query, now)](const Item &item) {
                const DecodedRecord row = reader.read(item);
                return row.isRecord && matcher.matches(row);
            },
            sureMatchesOf(query, reader, now)};
}

} // namespace onecake
