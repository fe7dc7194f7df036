// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query_filter.h"

#include "core/inspect/query_match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Where the reading of a time changes from seconds to milliseconds, as in stored_time.h.
constexpr qint64 millisecondsFrom = 100'000'000'000;

AttributeValue number(qint64 value)
{
    return AttributeValue::ofInteger(value);
}

// A number that was stored as a text is read all the same, and no store compares it with numbers.
FilterClause anyText(const QString &attribute)
{
    return {attribute, ClauseKind::AtLeast, {AttributeValue::ofText(QString())}};
}

qint64 secondsOf(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
}

bool isNumber(TimeUnit unit)
{
    return unit == TimeUnit::Seconds || unit == TimeUnit::Milliseconds;
}

// The look of a number may overrule the unit: what looks like the other unit has to pass.
void addBounds(const TimeSource &source, const TimeBounds &bounds, std::vector<ClauseChoice> &all)
{
    if (!isNumber(source.unit))
        return;
    const bool isSeconds = source.unit == TimeUnit::Seconds;
    if (bounds.from) {
        const Instant from = *bounds.from - source.plus;
        ClauseChoice choice{{source.attribute,
                             ClauseKind::AtLeast,
                             {number(isSeconds ? secondsOf(from) : toEpochMs(from))}},
                            anyText(source.attribute)};
        if (!isSeconds)
            choice.push_back({source.attribute, ClauseKind::Below, {number(millisecondsFrom)}});
        all.push_back(std::move(choice));
    }
    if (bounds.until) {
        const Instant until = *bounds.until - source.plus;
        ClauseChoice choice{{source.attribute,
                             ClauseKind::Below,
                             {number(isSeconds ? secondsOf(until) + 1 : toEpochMs(until))}},
                            anyText(source.attribute)};
        if (isSeconds)
            choice.push_back({source.attribute, ClauseKind::AtLeast, {number(millisecondsFrom)}});
        all.push_back(std::move(choice));
    }
}

// A store that keeps keys as numbers shows them as text.
std::vector<AttributeValue> valuesLike(const QString &text)
{
    std::vector<AttributeValue> values{AttributeValue::ofText(text)};
    bool isInteger = false;
    const qint64 integer = text.toLongLong(&isInteger);
    if (isInteger && QString::number(integer) == text)
        values.push_back(number(integer));
    return values;
}

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
        for (const RowState state : term.states) {
            if (!add(state, choice))
                return;
        }
        m_all.push_back(std::move(choice));
    }

    void operator()(const TextTerm &term)
    {
        if (term.field == QueryField::Scope && m_fields.scope.cut != ScopeCut::None)
            return addCutScope(term);
        const QStringList attributes = attributesOfText(term.field);
        if (attributes.size() != 1)
            return;
        ClauseChoice choice;
        for (const TextPattern &pattern : term.patterns) {
            if (pattern.isExact())
                choice.push_back(
                    {attributes.front(), ClauseKind::Equals, valuesLike(pattern.pieces.front())});
            else if (!pattern.pieces.front().isEmpty())
                choice.push_back({attributes.front(),
                                  ClauseKind::BeginsWith,
                                  {AttributeValue::ofText(pattern.pieces.front())}});
            else
                return;
        }
        m_all.push_back(std::move(choice));
    }

    void operator()(const TimeTerm &term)
    {
        const auto source = m_fields.times.constFind(rowFieldOf(term.field));
        if (source != m_fields.times.constEnd() && term.ranges.size() == 1)
            addBounds(*source, boundsOf(term.ranges.front(), m_now), m_all);
    }

    void operator()(const NumberTerm &) {}
    void operator()(const PresenceTerm &) {}
    void operator()(const WordTerm &) {}
    void operator()(const AttributeTerm &) {}

    [[nodiscard]] std::vector<ClauseChoice> take() { return std::move(m_all); }

private:
    // A clause that holds for every row of that state; false where there is none.
    bool add(RowState state, ClauseChoice &choice) const
    {
        switch (state) {
        case RowState::InProgress:
        case RowState::Stuck:
            return add(StoredStatus::InProgress, choice);
        case RowState::Completed:
            return add(StoredStatus::Completed, choice);
        case RowState::Failed:
            return add(StoredStatus::Failed, choice);
        case RowState::ExpiredStillStored:
            return addExpired(choice);
        case RowState::Unreadable:
            return false;
        }
        Q_UNREACHABLE();
    }

    bool add(StoredStatus status, ClauseChoice &choice) const
    {
        const StatusSource &source = m_fields.status;
        if (source.other == status || source.absent == status)
            return false;
        std::vector<AttributeValue> values;
        for (const StatusWord &word : source.words) {
            if (word.meaning == status)
                values.push_back(AttributeValue::ofText(word.word));
        }
        if (values.empty())
            return false;
        choice.push_back({source.attribute, ClauseKind::Equals, std::move(values)});
        return true;
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

    [[nodiscard]] QStringList attributesOfText(QueryField field) const
    {
        if (field == QueryField::Scope)
            return m_fields.scope.attributes;
        if (field == QueryField::Key)
            return {m_fields.key};
        return {}; // others are looked for in forms of their own
    }

    static RowField rowFieldOf(QueryField field)
    {
        switch (field) {
        case QueryField::Created:
            return RowField::Created;
        case QueryField::Updated:
            return RowField::Updated;
        case QueryField::Completed:
            return RowField::Completed;
        case QueryField::Lease:
            return RowField::Lease;
        case QueryField::Replayed:
            return RowField::LastReplay;
        case QueryField::Expires:
        case QueryField::Status:
        case QueryField::Scope:
        case QueryField::Key:
        case QueryField::Result:
        case QueryField::Code:
        case QueryField::Replays:
        case QueryField::Fence:
        case QueryField::Owner:
        case QueryField::Fingerprint:
            break;
        }
        return RowField::Expiry;
    }

    const FieldMapping &m_fields;
    Instant m_now;
    std::vector<ClauseChoice> m_all;
};

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
    return {compiler.take(), [reader, matcher = QueryMatcher(query, now)](const Item &item) {
                const KeyRow row = reader.read(item);
                return row.isRecord && matcher.matches(row);
            }};
}

} // namespace onecake
