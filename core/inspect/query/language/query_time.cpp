// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_time.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration oneMs{1};
constexpr int offsetMaxMinutes = 18 * 60;

struct NamedDay {
    QStringView name;
    int days = 0;
};

constexpr std::array namedDays{NamedDay{u"today", 0}, NamedDay{u"yesterday", -1},
                               NamedDay{u"tomorrow", 1}};

struct Unit {
    QStringView name;
    QStringView canonical; // as parseDuration() knows it
    int times = 1;
};

constexpr std::array units{
    Unit{u"ms", u"ms"},     Unit{u"s", u"s"},        Unit{u"sec", u"s"},       Unit{u"secs", u"s"},
    Unit{u"second", u"s"},  Unit{u"seconds", u"s"},  Unit{u"m", u"min"},       Unit{u"min", u"min"},
    Unit{u"mins", u"min"},  Unit{u"minute", u"min"}, Unit{u"minutes", u"min"}, Unit{u"h", u"h"},
    Unit{u"hr", u"h"},      Unit{u"hrs", u"h"},      Unit{u"hour", u"h"},      Unit{u"hours", u"h"},
    Unit{u"d", u"d"},       Unit{u"day", u"d"},      Unit{u"days", u"d"},      Unit{u"w", u"d", 7},
    Unit{u"week", u"d", 7}, Unit{u"weeks", u"d", 7},
};

Instant instantOf(const QDateTime &time)
{
    return fromEpochMs(time.toMSecsSinceEpoch());
}

std::optional<TimePoint> parseDistance(const QString &text, bool isPast)
{
    static const QRegularExpression pattern(
        u"^([+-]?)([0-9]{1,9}(?:\\.[0-9]{1,3})?)([a-z]{1,7})\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(1);
    for (const Unit &unit : units) {
        if (match.captured(3).compare(unit.name, Qt::CaseInsensitive) != 0)
            continue;
        const auto length = parseDuration(match.captured(2) + unit.canonical.toString());
        if (!length)
            return std::nullopt;
        return Distance{*length * unit.times, sign.isEmpty() ? isPast : sign == u"-"};
    }
    return std::nullopt;
}

std::optional<TimePoint> parseEpoch(const QString &text)
{
    static const QRegularExpression pattern(u"^[1-9][0-9]{9}(?:[0-9]{3})?\\z"_s);
    if (!pattern.match(text).hasMatch())
        return std::nullopt;
    const bool isSeconds = text.size() == 10;
    const Duration unit{isSeconds ? 1000 : 1};
    const Instant from = fromEpochMs(text.toLongLong() * unit.count());
    return CalendarSpan{text, from, from + unit};
}

// The zone that the end of a text names; nothing where it is none.
std::optional<QTimeZone> zoneNamed(const QString &suffix, const QTimeZone &local)
{
    if (suffix.isEmpty())
        return local;
    if (suffix.toUpper() == u"Z")
        return QTimeZone::utc();
    const int hours = suffix.mid(1, 2).toInt();
    const int minutes = suffix.right(2).toInt();
    const int offset = hours * 60 + minutes;
    if (offset > offsetMaxMinutes || minutes > 59)
        return std::nullopt;
    return QTimeZone((suffix.startsWith(u'-') ? -offset : offset) * 60);
}

std::optional<CalendarSpan> daysFrom(const QRegularExpressionMatch &match, const QTimeZone &zone)
{
    const int year = match.captured(1).toInt();
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    const QDate first(year, hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid() || year < 1)
        return std::nullopt;
    const QDate next = hasDay ? first.addDays(1)
        : hasMonth            ? first.addMonths(1)
                              : first.addYears(1);
    return CalendarSpan{{}, instantOf(first.startOfDay(zone)), instantOf(next.startOfDay(zone))};
}

std::optional<CalendarSpan> clockTime(const QRegularExpressionMatch &match, const QTimeZone &zone)
{
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    const QString decimals = match.captured(7).leftJustified(3, u'0');
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     match.captured(6).toInt(), match.hasCaptured(7) ? decimals.toInt() : 0);
    if (!date.isValid() || !time.isValid() || date.year() < 1)
        return std::nullopt;
    const Instant from = instantOf(QDateTime(date, time, zone));
    const Duration length{match.hasCaptured(7) ? 1 : match.hasCaptured(6) ? 1000 : 60'000};
    return CalendarSpan{{}, from, from + length};
}

std::optional<TimePoint> parseCalendar(const QString &text, const QTimeZone &local)
{
    static const QRegularExpression pattern(
        u"^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2})"
        "(?:[T ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,3}))?)?)?)?)?"
        "(Z|[+-][0-9]{2}:?[0-9]{2})?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    // "2026-1120" is a year with an offset to the pattern, and no time to anybody.
    const QString suffix = match.captured(8);
    if (!match.hasCaptured(3) && suffix.size() > 1)
        return std::nullopt;
    const std::optional<QTimeZone> zone = zoneNamed(suffix, local);
    if (!zone)
        return std::nullopt;
    auto span = match.hasCaptured(4) ? clockTime(match, *zone) : daysFrom(match, *zone);
    if (!span)
        return std::nullopt;
    span->text = text.toUpper().replace(u' ', u'T');
    return *span;
}

struct Span {
    Instant from;
    Instant until;
};

Span spanOf(const TimePoint &point, Instant now)
{
    if (const auto *calendar = std::get_if<CalendarSpan>(&point))
        return {calendar->from, calendar->until};
    if (const auto *day = std::get_if<RelativeDay>(&point)) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(toEpochMs(now), day->zone).date();
        const QDate meant = today.addDays(day->days);
        return {instantOf(meant.startOfDay(day->zone)),
                instantOf(meant.addDays(1).startOfDay(day->zone))};
    }
    const auto *distance = std::get_if<Distance>(&point);
    const Duration length = distance != nullptr ? distance->length : Duration(0);
    const bool isPast = distance != nullptr && distance->isPast;
    const Instant instant = isPast ? now - length : now + length;
    return {instant, instant + oneMs};
}

TimeBounds boundsBy(const Distance &distance, Comparison how, Instant now)
{
    const Instant there = distance.isPast ? now - distance.length : now + distance.length;
    const bool isLess = how == Comparison::Less;
    const bool isWithin = isLess || how == Comparison::AtMost || how == Comparison::Is;
    const bool isBeyond = how == Comparison::Greater;
    if (isWithin && distance.isPast)
        return {isLess ? there + oneMs : there, now + oneMs};
    if (isWithin)
        return {now, isLess ? there : there + oneMs};
    if (distance.isPast)
        return {std::nullopt, isBeyond ? there : there + oneMs};
    return {isBeyond ? there + oneMs : there, std::nullopt};
}

} // namespace

TimeBounds boundsOf(const TimeRange &range, Instant now)
{
    const auto *distance = std::get_if<Distance>(&range.point);
    if (distance != nullptr && range.how != Comparison::Between)
        return boundsBy(*distance, range.how, now);
    const Span span = spanOf(range.point, now);
    switch (range.how) {
    case Comparison::Is:
        return {span.from, span.until};
    case Comparison::Less:
        return {std::nullopt, span.from};
    case Comparison::AtMost:
        return {std::nullopt, span.until};
    case Comparison::Greater:
        return {span.until, std::nullopt};
    case Comparison::AtLeast:
        return {span.from, std::nullopt};
    case Comparison::Between:
        break;
    }
    const Span last = spanOf(range.last, now);
    return {std::min(span.from, last.from), std::max(span.until, last.until)};
}

std::optional<TimePoint> parseTimePoint(const QString &text, const QTimeZone &zone, bool isPast)
{
    const QString lower = text.toLower();
    if (lower == u"now")
        return ThisInstant();
    for (const NamedDay &day : namedDays) {
        if (lower == day.name)
            return RelativeDay{day.days, zone};
    }
    if (const auto distance = parseDistance(text, isPast))
        return distance;
    if (const auto epoch = parseEpoch(text))
        return epoch;
    return parseCalendar(text, zone);
}

namespace {

struct Step {
    QStringView unit;
    qint64 milliseconds = 0;
};

constexpr std::array steps{Step{u"d", 86'400'000}, Step{u"h", 3'600'000}, Step{u"m", 60'000},
                           Step{u"s", 1000}, Step{u"ms", 1}};

// In the largest unit that needs no decimals.
QString textOf(Duration length)
{
    for (const Step &step : steps) {
        if (length.count() != 0 && length.count() % step.milliseconds == 0)
            return QString::number(length.count() / step.milliseconds) + step.unit.toString();
    }
    return u"0s"_s;
}

QString dayName(int days)
{
    return days == 0 ? u"today"_s : days < 0 ? u"yesterday"_s : u"tomorrow"_s;
}

QString placeOf(const QString &text)
{
    if (text.size() >= 10 && !text.contains(u'-'))
        return tr("since 1970");
    if (text.endsWith(u'Z'))
        return u"UTC"_s;
    const bool hasOffset = text.indexOf(u'+') > 0 || text.lastIndexOf(u'-') > 7;
    return hasOffset ? tr("its offset") : tr("local time");
}

QString prepositionOf(const QString &text)
{
    const bool isEpoch = text.size() >= 10 && !text.contains(u'-');
    if (isEpoch || text.contains(u'T'))
        return tr("at ");
    return QStringView(text).left(10).count(u'-') == 2 ? tr("on ") : tr("in ");
}

QString wordsOf(const TimePoint &point)
{
    if (const auto *span = std::get_if<CalendarSpan>(&point)) {
        QString text = span->text;
        return u"%1 (%2)"_s.arg(text.replace(u'T', u' '), placeOf(span->text));
    }
    if (const auto *day = std::get_if<RelativeDay>(&point))
        return dayName(day->days);
    const auto *distance = std::get_if<Distance>(&point);
    if (distance == nullptr)
        return tr("now");
    const QString length = toReadableText(distance->length);
    return distance->isPast ? tr("%1 ago").arg(length) : tr("%1 from now").arg(length);
}

QString wordsOf(const Distance &distance, Comparison how)
{
    QString words;
    if (how == Comparison::Less)
        words = tr("less than %1");
    else if (how == Comparison::Greater)
        words = tr("more than %1");
    else if (how == Comparison::AtLeast)
        words = tr("at least %1");
    else
        words = tr("at most %1");
    words = words.arg(toReadableText(distance.length));
    return distance.isPast ? tr("%1 ago").arg(words) : tr("in %1").arg(words);
}

} // namespace

QString textOf(const TimePoint &point, bool isPast)
{
    if (const auto *span = std::get_if<CalendarSpan>(&point))
        return span->text;
    if (const auto *day = std::get_if<RelativeDay>(&point))
        return dayName(day->days);
    const auto *distance = std::get_if<Distance>(&point);
    if (distance == nullptr)
        return u"now"_s;
    const QString sign = distance->isPast == isPast ? QString()
        : distance->isPast                          ? u"-"_s
                                                    : u"+"_s;
    return sign + textOf(distance->length);
}

QString toWords(const TimeRange &range)
{
    const auto *distance = std::get_if<Distance>(&range.point);
    if (distance != nullptr && range.how != Comparison::Between)
        return wordsOf(*distance, range.how);
    const QString point = wordsOf(range.point);
    switch (range.how) {
    case Comparison::Is: {
        const auto *span = std::get_if<CalendarSpan>(&range.point);
        return span != nullptr ? prepositionOf(span->text) + point : point;
    }
    case Comparison::Less:
        return tr("before %1").arg(point);
    case Comparison::AtMost:
        return tr("up to ") + point;
    case Comparison::Greater:
        return tr("after %1").arg(point);
    case Comparison::AtLeast:
        return tr("from %1 on").arg(point);
    case Comparison::Between:
        return tr("from %1 to %2").arg(point, wordsOf(range.last));
    }
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
