// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/matching/query_clauses.h"

#include "core/base/invariant.h"
#include "core/inspect/records/field_mapping.h"

#include <algorithm>

namespace onecake {

namespace {

// Where the reading of a time changes from seconds to milliseconds, and where it ends: as in
// stored_time.h.
constexpr qint64 millisecondsFrom = 100'000'000'000;
constexpr qint64 readableUntil = 1'000'000'000'000'000;

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

// Whole numbers whose time is certain to be within; fractions are rounded, so that the outermost
// are left out.
struct SureNumbers {
    qint64 first = 0;
    qint64 end = 0;
};

SureNumbers sureNumbers(const TimeSource &source, const TimeBounds &bounds)
{
    const bool isSeconds = source.unit == TimeUnit::Seconds;
    SureNumbers sure{isSeconds ? 0 : millisecondsFrom,
                     isSeconds ? millisecondsFrom : readableUntil};
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

// Bounds that nothing passes but a time within; false where there are none.
bool addSureBounds(const TimeSource &source, const TimeBounds &bounds,
                   std::vector<ClauseChoice> &all)
{
    if (!isNumber(source.unit))
        return false;
    const SureNumbers sure = sureNumbers(source, bounds);
    all.push_back({{source.attribute, ClauseKind::AtLeast, {number(sure.first)}}});
    all.push_back({{source.attribute, ClauseKind::Below, {number(sure.end)}}});
    return true;
}

// The same of a time that is not over yet at that instant, or that is not there at all.
bool addSurelyToCome(const TimeSource &source, Instant now, std::vector<ClauseChoice> &all)
{
    if (!isNumber(source.unit))
        return false;
    const SureNumbers sure = sureNumbers(source, {now + Duration(1), std::nullopt});
    const FilterClause absent{source.attribute, ClauseKind::Absent};
    all.push_back({{source.attribute, ClauseKind::AtLeast, {number(sure.first)}}, absent});
    all.push_back({{source.attribute, ClauseKind::Below, {number(sure.end)}}, absent});
    return true;
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
            return addStatus(RecordStatus::InProgress) && addNotOver(RowField::Expiry)
                && addNotOver(RowField::Lease);
        case LogicalState::Stuck:
            return addStatus(RecordStatus::InProgress)
                && (isLeaseExpiry(m_fields) || addNotOver(RowField::Expiry))
                && addOver(RowField::Lease);
        case LogicalState::Completed:
            return addStatus(RecordStatus::Completed) && addNotOver(RowField::Expiry);
        case LogicalState::Failed:
            return addStatus(RecordStatus::Failed) && addNotOver(RowField::Expiry);
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
    bool addStatus(std::vector<AttributeValue> words)
    {
        if (words.empty())
            return false;
        m_all.push_back({{m_fields.status.attribute, ClauseKind::Equals, std::move(words)}});
        return true;
    }

    bool addStatus(RecordStatus status) { return addStatus(wordsFor(m_fields.status, status)); }

    bool addAnyStatus()
    {
        std::vector<AttributeValue> words;
        for (const StatusWord &word : m_fields.status.words) {
            for (AttributeValue &value : valuesLike(word.word))
                words.push_back(std::move(value));
        }
        return addStatus(std::move(words));
    }

    bool addNotOver(RowField field)
    {
        const auto source = m_fields.times.constFind(field);
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

void addToCome(const TimeSource &source, Instant now, std::vector<ClauseChoice> &all)
{
    if (!isNumber(source.unit))
        return;
    const Instant last = now - source.plus;
    const bool isSeconds = source.unit == TimeUnit::Seconds;
    ClauseChoice choice{{source.attribute,
                         ClauseKind::NotBelow,
                         {number(isSeconds ? secondsOf(last) : toEpochMs(last))}}};
    if (!isSeconds)
        choice.push_back({source.attribute, ClauseKind::Below, {number(millisecondsFrom)}});
    all.push_back(std::move(choice));
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

std::vector<AttributeValue> valuesMeaning(const StatusSource &source, RecordStatus status)
{
    std::vector<AttributeValue> values;
    for (const StatusWord &word : source.words) {
        if (word.meaning != status)
            continue;
        // A state may be stored as a number, or as true and false.
        for (AttributeValue &value : valuesLike(word.word))
            values.push_back(std::move(value));
        if (word.word == u"true" || word.word == u"false")
            values.emplace_back(AttributeValue::Content(word.word == u"true"));
    }
    return values;
}

std::vector<AttributeValue> wordsFor(const StatusSource &source, RecordStatus status)
{
    if (source.other == status || source.absent == status)
        return {};
    return valuesMeaning(source, status);
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

std::optional<std::vector<ClauseChoice>> definiteMatchOf(const Query &query,
                                                         const RecordReader &reader, Instant now)
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
