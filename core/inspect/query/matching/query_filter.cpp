// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/matching/query_filter.h"

#include "core/base/invariant.h"
#include "core/inspect/query/matching/query_clauses.h"
#include "core/inspect/query/matching/query_match.h"
#include "core/inspect/records/field_mapping.h"

#include <algorithm>

namespace onecake {

namespace {

class Compiler
{
public:
    Compiler(const FieldMapping &fields, Instant now)
        : m_fields(fields)
        , m_now(now)
    {}

    void operator()(const StateTerm &term)
    {
        ClauseChoice choice;
        for (const LogicalState state : term.states) {
            if (!add(state, choice))
                return;
        }
        m_all.push_back(std::move(choice));
        if (std::find(term.states.begin(), term.states.end(), LogicalState::ExpiredStillStored)
            == term.states.end())
            addNotExpired();
        const auto lease = m_fields.times.constFind(RowField::Lease);
        if (term.states == std::vector{LogicalState::Stuck} && lease != m_fields.times.constEnd())
            addBounds(*lease, {std::nullopt, m_now + Duration(1)}, m_all);
    }

    // Several fields decide it, in the order of the library.
    void operator()(const NextTerm &) {}

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

    [[nodiscard]] std::vector<ClauseChoice> take() { return std::move(m_all); }

private:
    // A clause that holds for every row of that state; false where there is none.
    bool add(LogicalState state, ClauseChoice &choice) const
    {
        switch (state) {
        case LogicalState::InProgress:
        case LogicalState::Stuck:
            return add(RecordStatus::InProgress, choice);
        case LogicalState::Completed:
            return add(RecordStatus::Completed, choice);
        case LogicalState::Failed:
            return add(RecordStatus::Failed, choice);
        case LogicalState::ExpiredStillStored:
            return addExpired(choice);
        case LogicalState::Unreadable:
            return false;
        }
        ONECAKE_UNREACHABLE();
    }

    bool add(RecordStatus status, ClauseChoice &choice) const
    {
        const StatusSource &source = m_fields.status;
        std::vector<FilterClause> clauses;
        if (source.other == status)
            clauses.push_back({source.attribute, ClauseKind::Present});
        else if (std::vector<AttributeValue> words = valuesMeaning(source, status); !words.empty())
            clauses.push_back({source.attribute, ClauseKind::Equals, std::move(words)});
        if (source.absent == status)
            clauses.push_back({source.attribute, ClauseKind::Absent});
        for (FilterClause &clause : clauses) {
            if (std::find(choice.begin(), choice.end(), clause) == choice.end())
                choice.push_back(std::move(clause));
        }
        return !clauses.empty();
    }

    bool addExpired(ClauseChoice &choice) const
    {
        const auto source = m_fields.times.constFind(RowField::Expiry);
        if (source == m_fields.times.constEnd())
            return false;
        std::vector<ClauseChoice> bounds;
        addBounds(*source, {std::nullopt, m_now + Duration(1)}, bounds);
        if (bounds.empty())
            return false;
        choice.insert(choice.end(), bounds.front().begin(), bounds.front().end());
        return true;
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
    Instant m_now;
    std::vector<ClauseChoice> m_all;
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
    Compiler compiler(reader.fields(), now);
    for (const QueryTerm &term : query.terms) {
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
            composed.isEmpty() ? definiteMatchOf(query, reader, now) : std::nullopt};
}

} // namespace onecake
