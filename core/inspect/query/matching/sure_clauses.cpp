// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/matching/sure_clauses.h"

#include "core/base/invariant.h"
#include "core/inspect/query/matching/query_clauses.h"
#include "core/inspect/records/stored_time.h"

#include <algorithm>

namespace onecake {

namespace {

// Each set is a way of being certain to match.
using Ways = std::vector<ClauseSet>;

// More ways would make a statement that costs more than reading the records.
constexpr std::size_t waysMax = 16;

void append(Ways &ways, const Ways &more)
{
    ways.insert(ways.end(), more.begin(), more.end());
}

// Whole numbers whose time is certain to be within; fractions are rounded, so that the outermost
// are left out.
struct SureNumbers {
    qint64 first = 0;
    qint64 end = 0;
};

SureNumbers sureNumbers(const TimeSource &source, const TimeBounds &bounds)
{
    const bool isSeconds = source.unit == TimeUnit::Seconds;
    SureNumbers sure{isSeconds ? 0 : secondsEnd, isSeconds ? secondsEnd : secondsEnd * 1000};
    if (bounds.from) {
        const Instant from = *bounds.from - source.plus;
        sure.first = std::max(sure.first, (isSeconds ? secondsOf(from) : toEpochMs(from)) + 1);
    }
    if (bounds.until) {
        const Instant until = *bounds.until - source.plus;
        sure.end = std::min(sure.end, isSeconds ? secondsOf(until) : toEpochMs(until) - 1);
    }
    return sure;
}

// Adds what nothing passes but a time within, or, if `orAbsent`, a record without one.
void addTime(const TimeSource &source, const TimeBounds &bounds, bool orAbsent, ClauseSet &all)
{
    const auto add = [&](const FilterClause &clause) {
        all.push_back({clause});
        if (orAbsent)
            all.back().push_back({source.attribute, ClauseKind::Absent});
    };
    if (isBareNumber(source.unit)) {
        const SureNumbers sure = sureNumbers(source, bounds);
        add({source.attribute, ClauseKind::AtLeast, {AttributeValue::ofInteger(sure.first)}});
        add({source.attribute, ClauseKind::Below, {AttributeValue::ofInteger(sure.end)}});
        return;
    }
    if (bounds.from)
        add(timeClause(source, ClauseKind::TimeAtLeast, *bounds.from));
    if (bounds.until)
        add(timeClause(source, ClauseKind::TimeBelow, *bounds.until));
    if (!bounds.from && !bounds.until)
        add({source.attribute, ClauseKind::Present});
}

// What records are in a state, or of an answer, by their words and times.
class SureRecords
{
public:
    SureRecords(const FieldMapping &fields, const NextRules &next, Instant now)
        : m_fields(fields)
        , m_next(next)
        , m_now(now)
    {}

    [[nodiscard]] Ways of(LogicalState state) const
    {
        switch (state) {
        case LogicalState::InProgress:
            return underWay([this](ClauseSet &all) { addToCome(RowField::Lease, true, all); });
        case LogicalState::Stuck:
            return has(RowField::Lease)
                ? underWay([this](ClauseSet &all) { addOver(RowField::Lease, all); })
                : Ways();
        case LogicalState::Completed:
            return settled(RecordStatus::Completed);
        case LogicalState::Failed:
            return settled(RecordStatus::Failed);
        case LogicalState::ExpiredStillStored:
            return expired();
        case LogicalState::Unreadable:
            return {};
        }
        ONECAKE_UNREACHABLE();
    }

    [[nodiscard]] Ways of(NextRequest answer) const
    {
        Ways ways;
        if (answer == NextRequest::Runs) {
            append(ways, expired());
        } else if (answer == NextRequest::Answered) {
            append(ways, of(LogicalState::Completed));
        } else if (answer == NextRequest::Refused && has(RowField::Lease)) {
            append(ways,
                   underWay([this](ClauseSet &all) { addToCome(RowField::Lease, false, all); }));
        }
        if (m_next.afterLease == answer)
            append(ways, of(LogicalState::Stuck));
        if (m_next.withoutLease == answer)
            append(ways, underWay([this](ClauseSet &all) {
                       if (const auto lease = m_fields.times.constFind(RowField::Lease);
                           lease != m_fields.times.constEnd())
                           all.push_back({{lease->attribute, ClauseKind::Absent}});
                   }));
        if (m_next.withFailure == answer)
            append(ways, of(LogicalState::Failed));
        return ways;
    }

private:
    [[nodiscard]] bool has(RowField field) const { return m_fields.times.contains(field); }

    // A record of that status whose key can be read; nullopt where no words tell it.
    [[nodiscard]] std::optional<ClauseSet> withStatus(RecordStatus status) const
    {
        std::optional<ClauseSet> all = statusChoices(m_fields.status, status);
        if (!all)
            return std::nullopt;
        all->push_back({{m_fields.key, ClauseKind::Present}});
        for (const QString &attribute : m_fields.scope.attributes)
            all->push_back({{attribute, ClauseKind::NotNull}});
        return all;
    }

    template<typename AddLease>
    [[nodiscard]] Ways underWay(AddLease addLease) const
    {
        std::optional<ClauseSet> all = withStatus(RecordStatus::InProgress);
        if (!all)
            return {};
        if (!isLeaseExpiry(m_fields) && m_next.doClaimsExpire)
            addToCome(RowField::Expiry, true, *all);
        else if (!isLeaseExpiry(m_fields))
            addReadable(RowField::Expiry, *all);
        addLease(*all);
        return {*std::move(all)};
    }

    [[nodiscard]] Ways settled(RecordStatus status) const
    {
        std::optional<ClauseSet> all = withStatus(status);
        if (!all)
            return {};
        addToCome(RowField::Expiry, true, *all);
        return {*std::move(all)};
    }

    [[nodiscard]] Ways expired() const
    {
        Ways ways;
        if (!has(RowField::Expiry))
            return ways;
        for (const RecordStatus status :
             {RecordStatus::Completed, RecordStatus::Failed, RecordStatus::InProgress}) {
            const bool isClaim = status == RecordStatus::InProgress;
            std::optional<ClauseSet> all = withStatus(status);
            if (!all || (isClaim && (isLeaseExpiry(m_fields) || !m_next.doClaimsExpire)))
                continue;
            addOver(RowField::Expiry, *all);
            if (isClaim)
                addReadable(RowField::Lease, *all);
            ways.push_back(*std::move(all));
        }
        return ways;
    }

    void addToCome(RowField field, bool orAbsent, ClauseSet &all) const
    {
        const auto source = m_fields.times.constFind(field);
        const bool isAbsentFine = field != RowField::Expiry || !m_next.withoutExpiry;
        if (source != m_fields.times.constEnd())
            addTime(*source, {m_now + Duration(1), std::nullopt}, orAbsent && isAbsentFine, all);
    }

    void addOver(RowField field, ClauseSet &all) const
    {
        addTime(m_fields.times.value(field), {std::nullopt, m_now + Duration(1)}, false, all);
    }

    void addReadable(RowField field, ClauseSet &all) const
    {
        const auto source = m_fields.times.constFind(field);
        if (source == m_fields.times.constEnd())
            return;
        if (isBareNumber(source->unit))
            return addTime(*source, {}, true, all);
        all.push_back({timeClause(*source, ClauseKind::TimeBelow, m_now),
                       timeClause(*source, ClauseKind::TimeAtLeast, m_now),
                       {source->attribute, ClauseKind::Absent}});
    }

    const FieldMapping &m_fields;
    const NextRules &m_next;
    Instant m_now;
};

// Each call returns the ways of being certain to match the term.
class SureCompiler
{
public:
    SureCompiler(const FieldMapping &fields, const NextRules &next, Instant now)
        : m_fields(fields)
        , m_records(fields, next, now)
        , m_now(now)
    {}

    Ways operator()(const StateTerm &term) const { return anyOf(term.states); }
    Ways operator()(const NextTerm &term) const { return anyOf(term.answers); }

    Ways operator()(const TextTerm &term) const
    {
        const bool isKey = term.field == QueryField::Key;
        const bool isScope = term.field == QueryField::Scope && m_fields.scope.cut == ScopeCut::None
            && m_fields.scope.attributes.size() == 1;
        if (!isKey && !isScope)
            return {};
        const bool areSimple =
            std::all_of(term.patterns.begin(), term.patterns.end(),
                        [](const TextPattern &each) { return each.isExact() || each.isPrefix(); });
        ClauseChoice choice =
            patternsIn(isKey ? m_fields.key : m_fields.scope.attributes.front(), term.patterns);
        if (!areSimple || choice.empty())
            return {};
        // A number of the same size may be written in another way.
        for (FilterClause &clause : choice)
            clause.values.resize(1);
        return {{std::move(choice)}};
    }

    Ways operator()(const TimeTerm &term) const
    {
        const std::optional<RowField> field = rowFieldOf(term.field);
        const auto source = m_fields.times.constFind(field.value_or(RowField::Expiry));
        const bool isSure = field != RowField::Expiry && field != RowField::Lease;
        if (source == m_fields.times.constEnd() || (!isSure && isLeaseExpiry(m_fields)))
            return {};
        Ways ways;
        for (const TimeRange &range : term.ranges) {
            ways.emplace_back();
            addTime(*source, boundsOf(range, m_now), false, ways.back());
        }
        return ways;
    }

    Ways operator()(const WordTerm &term) const
    {
        const std::optional<FilterClause> clause = anywhere(term.word, m_fields);
        return clause ? Ways{{{*clause}}} : Ways();
    }

    Ways operator()(const NumberTerm &) const { return {}; }
    Ways operator()(const PresenceTerm &) const { return {}; }
    Ways operator()(const AttributeTerm &) const { return {}; }

private:
    template<typename Value>
    [[nodiscard]] Ways anyOf(const std::vector<Value> &values) const
    {
        Ways ways;
        for (const Value value : values)
            append(ways, m_records.of(value));
        return ways;
    }

    const FieldMapping &m_fields;
    SureRecords m_records;
    Instant m_now;
};

// What is certain by both.
Ways both(const Ways &some, const Ways &others)
{
    Ways ways;
    for (const ClauseSet &one : some) {
        for (const ClauseSet &other : others) {
            ways.push_back(one);
            ways.back().insert(ways.back().end(), other.begin(), other.end());
        }
    }
    return ways;
}

// What stands among the records is told by its key or its scope.
bool hasOthers(const Layout &layout)
{
    return std::any_of(layout.prefixes.begin(), layout.prefixes.end(),
                       [](const PrefixRule &rule) { return !rule.isRecord; });
}

} // namespace

std::vector<ClauseSet> sureMatchesOf(const Query &query, const RecordReader &reader, Instant now)
{
    // Items of DynamoDB may hold maps and lists where a text is expected.
    if (hasOthers(reader.layout()) || reader.layout().kind != LayoutKind::Sqlite)
        return {};
    const SureCompiler compiler(reader.fields(), reader.layout().next, now);
    Ways ways{{}};
    for (const QueryTerm &negatable : query.terms) {
        const QueryTerm term = withoutNegation(negatable);
        ways = term.isNegated ? Ways() : both(ways, std::visit(compiler, term.content));
        if (ways.empty() || ways.size() > waysMax)
            return {};
    }
    return ways;
}

} // namespace onecake
