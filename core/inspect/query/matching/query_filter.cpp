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
    Compiler(const RecordReader &reader, Instant now)
        : m_fields(reader.fields())
        , m_next(reader.layout().next)
        , m_now(now)
        // Of a mapping by hand, the parts of a key may be lists or maps.
        , m_isUnreadTold(reader.layout().kind == LayoutKind::Sqlite
                         || !reader.layout().keys.empty())
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
        if (!isAsked(LogicalState::ExpiredStillStored))
            addNotExpired(isAsked(LogicalState::InProgress) || isAsked(LogicalState::Stuck),
                          isAsked(LogicalState::Unreadable));
        const auto lease = m_fields.times.constFind(RowField::Lease);
        if (term.states == std::vector{LogicalState::Stuck} && lease != m_fields.times.constEnd())
            m_all.push_back(timesBefore(*lease, m_now + Duration(1)));
    }

    // Several fields decide it, in the order of the library.
    void operator()(const NextTerm &term)
    {
        const auto isAsked = [&term](NextRequest answer) {
            return std::find(term.answers.begin(), term.answers.end(), answer)
                != term.answers.end();
        };
        std::vector<ClauseSet> each;
        for (const NextRequest answer : term.answers) {
            std::optional<std::vector<ClauseSet>> sets = setsOf(answer);
            if (!sets)
                return;
            std::move(sets->begin(), sets->end(), std::back_inserter(each));
        }
        addAny(each);
        if (!isAsked(NextRequest::Runs))
            addNotExpired(isAsked(NextRequest::Refused) || isAsked(NextRequest::Unknown),
                          isAsked(m_next.unreadable) || isAsked(m_next.withoutStatus)
                              || isAsked(NextRequest::Fails) || isAsked(NextRequest::Unknown));
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
            return m_isUnreadTold ? std::optional(ClauseSet{unreadRows(m_fields, m_next, m_now)})
                                  : std::nullopt;
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
            if (m_next.afterLease == answer)
                add(overSet(RowField::Lease));
            break;
        case NextRequest::Answered:
            add(statusChoices(m_fields.status, RecordStatus::Completed));
            break;
        case NextRequest::Refused:
            add(statusChoices(m_fields.status, RecordStatus::InProgress));
            break;
        case NextRequest::Unknown:
            if (!m_isUnreadTold)
                return std::nullopt;
            sets.push_back({unreadRows(m_fields, m_next, m_now)});
            break;
        case NextRequest::Fails:
            // Times of other types decide it, and whatever our own store refuses.
            if (m_next.oddTimes != OddTimes::Ignored
                || m_fields.result.encoding == ResultEncoding::OneCake)
                return std::nullopt;
            if (m_next.withoutExpiry == answer && m_fields.times.contains(RowField::Expiry))
                sets.push_back(
                    {{{m_fields.times.value(RowField::Expiry).attribute, ClauseKind::Absent}}});
            break;
        }
        const bool isOfClaims = m_next.withoutLease == answer
            || (m_next.afterLease == answer && answer != NextRequest::Runs);
        if (isOfClaims)
            add(statusChoices(m_fields.status, RecordStatus::InProgress));
        if (m_next.withFailure == answer)
            add(statusChoices(m_fields.status, RecordStatus::Failed));
        const ClauseChoice unread = unreadStatus(m_fields.status);
        if (!unread.empty() && (m_next.unreadable == answer || m_next.withoutStatus == answer))
            sets.push_back({unread});
        return sets;
    }

    // One of the sets accepts whatever is wanted. Of a set of more choices, the first has to do.
    void addAny(const std::vector<ClauseSet> &sets)
    {
        if (sets.empty()) { // a choice of nothing is none that every store can express
            m_all.push_back({{m_fields.key, ClauseKind::Absent}});
            return;
        }
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

    // Leaves out what is expired, but for claims that no expiry ends, and rows that cannot be read.
    void addNotExpired(bool hasClaims, bool hasUnread)
    {
        const auto source = m_fields.times.constFind(RowField::Expiry);
        if (source == m_fields.times.constEnd() || isLeaseExpiry(m_fields)
            || (hasUnread && !m_isUnreadTold))
            return;
        ClauseChoice choice = timesToCome(*source, m_now);
        const auto append = [&choice](const ClauseChoice &more) {
            choice.insert(choice.end(), more.begin(), more.end());
        };
        if (hasUnread)
            append(unreadRows(m_fields, m_next, m_now));
        if (hasClaims && !m_next.doClaimsExpire) {
            const auto claims = statusChoices(m_fields.status, RecordStatus::InProgress);
            if (!claims || claims->empty())
                return;
            append(claims->front());
        }
        m_all.push_back(std::move(choice));
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
    bool m_isUnreadTold;
    ClauseSet m_all;
};

} // namespace

namespace {

// A store cannot compare fields that are put together: what is said of them is left to the reader.
void dropComposed(std::vector<ClauseChoice> &all, const QStringList &composed)
{
    std::erase_if(all, [&composed](const ClauseChoice &choice) {
        return std::any_of(choice.begin(), choice.end(), [&composed](const FilterClause &clause) {
            return composed.contains(clause.attribute);
        });
    });
}

} // namespace

RowFilter filterFor(const Query &query, const RecordReader &reader, Instant now)
{
    if (query.terms.empty())
        return {};
    Compiler compiler(reader, now);
    for (const QueryTerm &negatable : query.terms) {
        const QueryTerm term = withoutNegation(negatable);
        if (!term.isNegated)
            std::visit(compiler, term.content);
    }
    std::vector<ClauseChoice> all = compiler.take();
    const QStringList composed = composedAttributes(reader.fields());
    dropComposed(all, composed);
    return {std::move(all),
            [reader, matcher = QueryMatcher(query, now)](const Item &item) {
                const DecodedRecord row = reader.read(item);
                return row.isRecord && matcher.matches(row);
            },
            composed.isEmpty() ? sureMatchesOf(query, reader, now) : std::vector<ClauseSet>()};
}

} // namespace onecake
