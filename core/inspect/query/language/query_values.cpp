// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_values.h"

#include "core/inspect/records/decimal_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Two stars in a row say no more than one.
void dropEmptyMiddle(QStringList *pieces)
{
    for (qsizetype at = pieces->size() - 2; at > 0; --at) {
        if (pieces->at(at).isEmpty())
            pieces->removeAt(at);
    }
}

std::optional<qint64> wholeNumber(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u'-' || character == u'+';
    });
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isPlain && isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

TextPattern patternFrom(const TokenValue &value)
{
    QStringList pieces{QString()};
    for (const ValuePiece &piece : value.pieces) {
        QStringList parts{piece.text};
        if (!piece.isQuoted)
            parts = piece.text.split(u'*');
        pieces.last() += parts.takeFirst();
        pieces += parts;
    }
    dropEmptyMiddle(&pieces);
    return {pieces};
}

std::optional<ValueEnds> endsOf(const TokenValue &value)
{
    ValueEnds ends;
    bool isFound = false;
    for (const ValuePiece &piece : value.pieces) {
        const qsizetype dots = piece.isQuoted || isFound ? -1 : piece.text.indexOf(u".."_s);
        if (dots < 0) {
            (isFound ? ends.last : ends.first) += piece.text;
            continue;
        }
        isFound = true;
        ends.first += piece.text.left(dots);
        ends.last += piece.text.mid(dots + 2);
    }
    return isFound ? std::optional(ends) : std::nullopt;
}

std::optional<NumberRange> numberRangeFrom(const TokenValue &value, Comparison how)
{
    const std::optional<ValueEnds> ends = endsOf(value);
    if (!ends) {
        const auto number = wholeNumber(value.text());
        return number ? std::optional(NumberRange{how, *number, 0}) : std::nullopt;
    }
    const auto first = wholeNumber(ends->first);
    const auto last = wholeNumber(ends->last);
    const bool isOpen = ends->first.isEmpty() != ends->last.isEmpty();
    if (how != Comparison::Is || (!isOpen && (!first || !last)))
        return std::nullopt;
    if (first && last)
        return NumberRange{Comparison::Between, std::min(*first, *last), std::max(*first, *last)};
    if (first)
        return NumberRange{Comparison::AtLeast, *first, 0};
    return last ? std::optional(NumberRange{Comparison::AtMost, *last, 0}) : std::nullopt;
}

std::optional<TimeRange> timeRangeFrom(const TokenValue &value, Comparison how,
                                       const QTimeZone &zone, bool isPast)
{
    const std::optional<ValueEnds> ends = endsOf(value);
    if (!ends) {
        const auto point = parseTimePoint(value.text(), zone, isPast);
        return point ? std::optional(TimeRange{how, *point}) : std::nullopt;
    }
    const auto first = parseTimePoint(ends->first, zone, isPast);
    const auto last = parseTimePoint(ends->last, zone, isPast);
    if (how != Comparison::Is)
        return std::nullopt;
    if (first && last)
        return TimeRange{Comparison::Between, *first, *last};
    if (first && ends->last.isEmpty())
        return TimeRange{Comparison::AtLeast, *first};
    return last && ends->first.isEmpty() ? std::optional(TimeRange{Comparison::AtMost, *last})
                                         : std::nullopt;
}

AttributeRange attributeRangeFrom(const TokenValue &value, Comparison how)
{
    // Only of numbers: a text may well have two dots in it.
    const std::optional<ValueEnds> ends = endsOf(value);
    if (how == Comparison::Is && ends && isDecimal(ends->first) && isDecimal(ends->last))
        return {Comparison::Between, {}, ends->first, ends->last, true};
    AttributeRange range;
    range.how = how;
    range.isNumber = !value.isQuoted() && isDecimal(value.text());
    if (how == Comparison::Is)
        range.pattern = patternFrom(value);
    else
        range.text = value.text();
    return range;
}

} // namespace onecake
