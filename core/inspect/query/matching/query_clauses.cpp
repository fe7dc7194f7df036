// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/matching/query_clauses.h"

#include "core/base/invariant.h"

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

std::vector<AttributeValue> valuesLike(const QString &text)
{
    std::vector<AttributeValue> values{AttributeValue::ofText(text)};
    bool isInteger = false;
    const qint64 integer = text.toLongLong(&isInteger);
    if (isInteger && QString::number(integer) == text)
        values.push_back(number(integer));
    return values;
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

std::vector<AttributeValue> wordsFor(const StatusSource &source, RecordStatus status)
{
    std::vector<AttributeValue> values;
    if (source.other == status || source.absent == status)
        return values;
    for (const StatusWord &word : source.words) {
        if (word.meaning == status)
            values.push_back(AttributeValue::ofText(word.word));
    }
    return values;
}

std::optional<RowField> rowFieldOf(QueryField field)
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
        return RowField::Expiry;
    case QueryField::Scope:
        return RowField::Scope;
    case QueryField::Key:
        return RowField::Key;
    case QueryField::Result:
        return RowField::Result;
    case QueryField::Code:
        return RowField::ResultCode;
    case QueryField::Replays:
        return RowField::Replays;
    case QueryField::Fence:
        return RowField::Fence;
    case QueryField::Owner:
        return RowField::Owner;
    case QueryField::Fingerprint:
        return RowField::Fingerprint;
    case QueryField::Status:
    case QueryField::Next:
        return std::nullopt;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
