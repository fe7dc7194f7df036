// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/matching/query_sure.h"

#include "core/base/invariant.h"
#include "core/inspect/query/matching/query_clauses.h"
#include "core/inspect/records/stored_fields.h"

#include <algorithm>

namespace onecake {

namespace {

// Each call says whether there are records that are certain to match the term.
class SureCompiler
{
public:
    SureCompiler(const FieldMapping &fields, Instant now)
        : m_fields(fields)
        , m_now(now)
    {}

    bool operator()(const StateTerm &term)
    {
        if (term.states.size() != 1)
            return false;
        // Otherwise it is unreadable.
        m_all.push_back({{m_fields.key, ClauseKind::Present}});
        switch (term.states.front()) {
        case LogicalState::InProgress:
            return addStatus(RecordStatus::InProgress) && addNotExpired() && addLeaseToCome();
        case LogicalState::Stuck:
            return addStatus(RecordStatus::InProgress)
                && (isLeaseExpiry(m_fields) || addNotExpired()) && addOver(RowField::Lease);
        case LogicalState::Completed:
            return addStatus(RecordStatus::Completed) && addNotExpired();
        case LogicalState::Failed:
            return addStatus(RecordStatus::Failed) && addNotExpired();
        case LogicalState::ExpiredStillStored:
            return !isLeaseExpiry(m_fields) && addAnyStatus() && addOver(RowField::Expiry);
        case LogicalState::Unreadable:
            return false;
        }
        ONECAKE_UNREACHABLE();
    }

    bool operator()(const TextTerm &term)
    {
        const bool isKey = term.field == QueryField::Key;
        const bool isScope = term.field == QueryField::Scope && m_fields.scope.cut == ScopeCut::None
            && m_fields.scope.attributes.size() == 1;
        if (!isKey && !isScope)
            return false;
        const bool areSimple =
            std::all_of(term.patterns.begin(), term.patterns.end(),
                        [](const TextPattern &each) { return each.isExact() || each.isPrefix(); });
        ClauseChoice choice =
            patternsIn(isKey ? m_fields.key : m_fields.scope.attributes.front(), term.patterns);
        if (!areSimple || choice.empty())
            return false;
        // A number of the same size may be written in another way.
        for (FilterClause &clause : choice)
            clause.values.resize(1);
        m_all.push_back(std::move(choice));
        return true;
    }

    bool operator()(const TimeTerm &term)
    {
        const std::optional<RowField> field = rowFieldOf(term.field);
        const auto source = m_fields.times.constFind(field.value_or(RowField::Expiry));
        const bool isSure = field != RowField::Expiry && field != RowField::Lease;
        return source != m_fields.times.constEnd() && term.ranges.size() == 1
            && (isSure || !isLeaseExpiry(m_fields))
            && addSureBounds(*source, boundsOf(term.ranges.front(), m_now), m_all);
    }

    bool operator()(const WordTerm &term)
    {
        const std::optional<FilterClause> clause = anywhere(term.word, m_fields);
        if (!clause)
            return false;
        m_all.push_back({*clause});
        return true;
    }

    bool operator()(const NextTerm &) { return false; }
    bool operator()(const NumberTerm &) { return false; }
    bool operator()(const PresenceTerm &) { return false; }
    bool operator()(const AttributeTerm &) { return false; }

    [[nodiscard]] std::vector<ClauseChoice> take() { return std::move(m_all); }

private:
    bool addStatus(RecordStatus status)
    {
        std::vector<AttributeValue> words = wordsFor(m_fields.status, status);
        if (words.empty())
            return false;
        m_all.push_back({{m_fields.status.attribute, ClauseKind::Equals, std::move(words)}});
        return true;
    }

    bool addAnyStatus()
    {
        std::vector<AttributeValue> words;
        for (const StatusWord &word : m_fields.status.words)
            words.push_back(AttributeValue::ofText(word.word));
        if (words.empty())
            return false;
        m_all.push_back({{m_fields.status.attribute, ClauseKind::Equals, std::move(words)}});
        return true;
    }

    bool addNotExpired()
    {
        const auto source = m_fields.times.constFind(RowField::Expiry);
        return source == m_fields.times.constEnd() || addSurelyToCome(*source, m_now, m_all);
    }

    bool addLeaseToCome()
    {
        const auto source = m_fields.times.constFind(RowField::Lease);
        return source == m_fields.times.constEnd() || addSurelyToCome(*source, m_now, m_all);
    }

    bool addOver(RowField field)
    {
        const auto source = m_fields.times.constFind(field);
        return source != m_fields.times.constEnd()
            && addSureBounds(*source, {std::nullopt, m_now + Duration(1)}, m_all);
    }

    const FieldMapping &m_fields;
    Instant m_now;
    std::vector<ClauseChoice> m_all;
};

// What stands among the records is told by its key or its scope.
bool hasOthers(const Layout &layout)
{
    return std::any_of(layout.prefixes.begin(), layout.prefixes.end(),
                       [](const PrefixRule &rule) { return !rule.isRecord; });
}

} // namespace

std::optional<std::vector<ClauseChoice>> sureOf(const Query &query, const RecordReader &reader,
                                                Instant now)
{
    // Items of DynamoDB may hold maps and lists where a text is expected.
    if (hasOthers(reader.layout()) || reader.layout().kind != LayoutKind::Sqlite)
        return std::nullopt;
    SureCompiler compiler(reader.fields(), now);
    for (const QueryTerm &term : query.terms) {
        if (term.isNegated || !std::visit(compiler, term.content))
            return std::nullopt;
    }
    return compiler.take();
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
