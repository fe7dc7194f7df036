// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/stored_time.h"

#include "core/inspect/records/stored_value.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString exactText(const QDateTime &time)
{
    return time.toString(time.time().msec() == 0 ? u"yyyy-MM-dd HH:mm:ss"_s
                                                 : u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

constexpr double firstMilliseconds = 1e11;
// Milliseconds beyond are the year 33658, seconds that were guessed never are.
constexpr double largest = 1e15;
constexpr qsizetype longestText = 64;

std::optional<double> numberIn(const AttributeValue &value)
{
    QString text;
    if (const auto *number = std::get_if<NumberText>(&value.content()))
        text = number->text;
    else if (const auto *words = std::get_if<QString>(&value.content()))
        text = words->left(longestText);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Instant instantOf(double number, TimeUnit unit)
{
    return fromEpochMs(std::llround(unit == TimeUnit::Seconds ? number * 1000 : number));
}

QString unitWord(TimeUnit unit)
{
    return unit == TimeUnit::Seconds ? u"seconds"_s : u"milliseconds"_s;
}

// To a library that compares numbers, nothing else is ever over.
TimeReading readAsCompared(const AttributeValue &value, const TimeSource &source)
{
    const auto *number = std::get_if<NumberText>(&value.content());
    if (number == nullptr)
        return {std::nullopt,
                u"%1 is %2 where the library compares numbers: to it the time is never over."_s.arg(
                    source.attribute, describeValue(value))};
    const std::optional<double> count = numberIn(value);
    if (!count || *count > largest)
        return {std::nullopt,
                u"%1 is %2, which the library compares as %3: to it the time is never over."_s.arg(
                    source.attribute, number->text.left(longestText), unitWord(source.unit))};
    const Instant instant = instantOf(std::max(*count, -largest), source.unit);
    const TimeUnit looks =
        std::abs(*count) < firstMilliseconds ? TimeUnit::Seconds : TimeUnit::Milliseconds;
    if (looks == source.unit)
        return {instant, {}};
    return {
        instant,
        u"%1 is %2, which looks like %3 (%4), but the library compares it as %5: to it that is %6."_s
            .arg(source.attribute, number->text.left(longestText), unitWord(looks),
                 utcText(instantOf(*count, looks)), unitWord(source.unit), utcText(instant))};
}

TimeReading readNumber(double number, const AttributeValue &value, const TimeSource &source)
{
    const TimeUnit looks =
        std::abs(number) < firstMilliseconds ? TimeUnit::Seconds : TimeUnit::Milliseconds;
    const bool isNumber = std::holds_alternative<NumberText>(value.content());
    if (source.unit == looks || source.unit == TimeUnit::Auto)
        return {
            instantOf(number, looks),
            isNumber || source.unit == TimeUnit::Auto
                ? QString()
                : u"%1 is a text where a number was expected: the store does not compare it as a time."_s
                      .arg(source.attribute)};
    if (source.unit != TimeUnit::Seconds && source.unit != TimeUnit::Milliseconds)
        return {instantOf(number, looks),
                u"%1 is a number where a date was expected: it is read as %2."_s.arg(
                    source.attribute, unitWord(looks))};
    const TimeUnit used = source.isCertain ? source.unit : looks;
    const QString reason = source.isCertain
        ? u"the mapping says so"_s
        : u"its size says so, although the layout has %1"_s.arg(unitWord(source.unit));
    return {instantOf(number, used),
            u"%1 is %2: in seconds %3, in milliseconds %4. It is read as %5: %6."_s.arg(
                source.attribute, plainText(value).value_or(QString()),
                utcText(instantOf(number, TimeUnit::Seconds)),
                utcText(instantOf(number, TimeUnit::Milliseconds)), unitWord(used), reason)};
}

int minutesOf(const QString &zone)
{
    const QString digits = zone.mid(1).remove(u':');
    const int minutes = digits.left(2).toInt() * 60 + digits.mid(2).toInt();
    return zone.startsWith(u'-') ? -minutes : minutes;
}

// ISO 8601, and what SQLite and PostgreSQL write: a blank for the T, a zone of hours alone. A text
// without a zone is of the one named, or UTC.
std::optional<Instant> readDate(const QString &text, const QString &zoneIfNone)
{
    static const QRegularExpression pattern(
        u"^(\\d{4,5})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?)?"
        " ?(Z|z|UTC|[+-]\\d\\d(?::?\\d\\d)?)?$"_s);
    const auto match = text.size() > longestText ? QRegularExpressionMatch() : pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index) {
        return match.captured(index).toInt();
    };
    const QDate date(part(1), part(2), part(3));
    const QTime time(part(4), part(5), part(6),
                     match.captured(7).leftJustified(3, u'0', true).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QString zone = match.captured(8);
    if (zone.isEmpty() && !zoneIfNone.isEmpty()) {
        const QTimeZone named(zoneIfNone.toLatin1());
        return named.isValid()
            ? std::optional(fromEpochMs(QDateTime(date, time, named).toMSecsSinceEpoch()))
            : std::nullopt;
    }
    const bool isUtc =
        zone.isEmpty() || zone.startsWith(u'Z', Qt::CaseInsensitive) || zone == u"UTC";
    const Instant instant = fromEpochMs(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch());
    return isUtc ? instant : instant - std::chrono::minutes(minutesOf(zone));
}

} // namespace

std::optional<Instant> numberAsText(const AttributeValue &value, const TimeSource &source)
{
    const std::optional<double> number = numberIn(value);
    if (!std::holds_alternative<QString>(value.content()) || !number || std::abs(*number) > largest)
        return std::nullopt;
    return instantOf(*number, source.unit) + source.plus;
}

QString utcText(Instant instant)
{
    return exactText(QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC)) + u" UTC"_s;
}

QString localText(Instant instant)
{
    return exactText(QDateTime::fromMSecsSinceEpoch(toEpochMs(instant)));
}

QString isoText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

TimeReading readTime(const AttributeValue &value, const TimeSource &source)
{
    TimeReading reading;
    if (source.isComparedAsNumber) {
        reading = readAsCompared(value, source);
        if (reading.instant)
            *reading.instant += source.plus;
        return reading;
    }
    const auto *text = std::get_if<QString>(&value.content());
    const std::optional<Instant> date =
        text != nullptr ? readDate(*text, source.zone) : std::nullopt;
    if (date) {
        reading.instant = *date;
        if (source.unit == TimeUnit::Seconds || source.unit == TimeUnit::Milliseconds)
            reading.remark =
                u"%1 is a date where a number was expected: the store does not compare it as a time."_s
                    .arg(source.attribute);
    } else if (const auto number = numberIn(value); number && std::abs(*number) <= largest) {
        reading = readNumber(*number, value, source);
    } else {
        reading.remark =
            u"%1 is no time that can be read: %2."_s.arg(source.attribute, describeValue(value));
    }
    if (reading.instant)
        *reading.instant += source.plus;
    return reading;
}

} // namespace onecake
