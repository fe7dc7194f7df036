// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/stored_time.h"

#include "core/base/text/tr.h"
#include "core/inspect/records/stored_value.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString exactText(const QDateTime &time)
{
    return time.toString(time.time().msec() == 0 ? u"yyyy-MM-dd HH:mm:ss"_s
                                                 : u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

// In milliseconds, the year 31 million: beyond it, nothing is a date.
constexpr double largest = 1e18;
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

double millisecondsIn(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return 1e3;
    case TimeUnit::Microseconds:
        return 1e-3;
    case TimeUnit::Nanoseconds:
        return 1e-6;
    case TimeUnit::Milliseconds:
    case TimeUnit::Iso:
    case TimeUnit::SqliteTimestamp:
    case TimeUnit::Auto:
        break;
    }
    return 1;
}

// The instant, if it is within what can be shown.
std::optional<Instant> instantOf(double number, TimeUnit unit)
{
    // A number below all dates is over like any other.
    const double ms = std::max(number * millisecondsIn(unit), -largest);
    return ms <= largest ? std::optional(fromEpochMs(std::llround(ms))) : std::nullopt;
}

QString utcTextOf(double number, TimeUnit unit)
{
    const std::optional<Instant> instant = instantOf(number, unit);
    return instant ? utcText(*instant) : tr("beyond all dates");
}

QString unitWord(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return u"seconds"_s;
    case TimeUnit::Microseconds:
        return u"microseconds"_s;
    case TimeUnit::Nanoseconds:
        return u"nanoseconds"_s;
    case TimeUnit::Milliseconds:
    case TimeUnit::Iso:
    case TimeUnit::SqliteTimestamp:
    case TimeUnit::Auto:
        break;
    }
    return u"milliseconds"_s;
}

QString numberText(const AttributeValue &value)
{
    return plainText(value).value_or(QString()).left(longestText);
}

// To a library that compares numbers, nothing else is ever over.
TimeReading readAsCompared(const AttributeValue &value, const TimeSource &source)
{
    const std::optional<double> count =
        std::holds_alternative<NumberText>(value.content()) ? numberIn(value) : std::nullopt;
    if (!std::holds_alternative<NumberText>(value.content()))
        return {
            std::nullopt,
            tr("%1 is %2 where the library compares numbers: in the store the time is never over.")
                .arg(source.attribute, describeValue(value))};
    if (!count)
        return {std::nullopt,
                tr("%1 is %2, which the library compares as %3: to it that time never comes.")
                    .arg(source.attribute, numberText(value), unitWord(source.unit))};
    const std::optional<Instant> instant = instantOf(*count, source.unit);
    const TimeUnit looks = unitByLook(*count);
    const QString meaning =
        instant ? tr("that is ") + utcText(*instant) : tr("the time is never over");
    if (looks == source.unit && instant)
        return {instant, {}};
    if (looks == source.unit || !instantOf(*count, looks))
        return {instant,
                tr("%1 is %2, which the library compares as %3: to it %4.")
                    .arg(source.attribute, numberText(value), unitWord(source.unit), meaning)};
    return {instant,
            tr("%1 is %2, which looks like %3 (%4), but the library compares it as %5: to it %6.")
                .arg(source.attribute, numberText(value), unitWord(looks), utcTextOf(*count, looks),
                     unitWord(source.unit), meaning)};
}

TimeReading readNumber(double number, const AttributeValue &value, const TimeSource &source)
{
    const TimeUnit looks = unitByLook(number);
    const bool isNumber = std::holds_alternative<NumberText>(value.content());
    if (source.unit == looks || source.unit == TimeUnit::Auto)
        return {instantOf(number, looks),
                isNumber || source.unit == TimeUnit::Auto
                    ? QString()
                    : tr("%1 is a text where a number was expected: the store does not compare it "
                         "as a time.")
                          .arg(source.attribute)};
    if (!isNumberOf(source.unit))
        return {instantOf(number, looks),
                tr("%1 is a number where a date was expected: it is read as %2.")
                    .arg(source.attribute, unitWord(looks))};
    const TimeUnit used = source.isCertain ? source.unit : looks;
    const QString reason = source.isCertain
        ? tr("the mapping says so")
        : tr("its size says so, although the layout has %1").arg(unitWord(source.unit));
    return {instantOf(number, used),
            tr("%1 is %2: in %3 %4, in %5 %6. It is read as %7: %8.")
                .arg(source.attribute, numberText(value), unitWord(std::min(source.unit, looks)),
                     utcTextOf(number, std::min(source.unit, looks)),
                     unitWord(std::max(source.unit, looks)),
                     utcTextOf(number, std::max(source.unit, looks)), unitWord(used), reason)};
}

// Reads a text of a fixed form from its beginning. Each call returns whether the part was there.
class DateScanner
{
public:
    explicit DateScanner(std::string_view text)
        : m_rest(text)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool isAt(char letter) const
    {
        return !m_rest.empty() && m_rest.front() == letter;
    }

    bool skip(std::string_view text)
    {
        const bool isThere = m_rest.substr(0, text.size()) == text;
        if (isThere)
            m_rest.remove_prefix(text.size());
        return isThere;
    }

    bool skipOneOf(std::string_view letters)
    {
        const bool isThere =
            !m_rest.empty() && letters.find(m_rest.front()) != std::string_view::npos;
        if (isThere)
            m_rest.remove_prefix(1);
        return isThere;
    }

    std::string_view skipAll(bool (*isOfThem)(char))
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isOfThem);
        const std::string_view taken = m_rest.substr(0, static_cast<size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    bool number(size_t digits, int *value)
    {
        if (m_rest.size() < digits)
            return false;
        int read = 0;
        for (const char digit : m_rest.substr(0, digits)) {
            if (!isDigit(digit))
                return false;
            read = read * 10 + (digit - '0');
        }
        *value = read;
        m_rest.remove_prefix(digits);
        return true;
    }

    static bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

private:
    std::string_view m_rest;
};

bool isOfZoneName(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '/'
        || letter == '_' || letter == '-' || letter == '+' || DateScanner::isDigit(letter);
}

// "+11", "+1100" or "+11:00", up to the widest that there is.
std::optional<std::chrono::minutes> readOffset(DateScanner &scanner)
{
    constexpr int hoursMax = 18;
    constexpr int minutesMax = 59;
    const bool isWest = scanner.isAt('-');
    int hours = 0;
    int minutes = 0;
    if (!scanner.skipOneOf("+-") || !scanner.number(2, &hours))
        return std::nullopt;
    const bool hasColon = scanner.skip(":");
    if (!scanner.number(2, &minutes) && hasColon)
        return std::nullopt;
    if (hours > hoursMax || minutes > minutesMax)
        return std::nullopt;
    const std::chrono::minutes offset = std::chrono::hours(hours) + std::chrono::minutes(minutes);
    return isWest ? -offset : offset;
}

// What follows the time, up to the end of the text.
std::optional<std::chrono::minutes> readZone(DateScanner &scanner)
{
    std::chrono::minutes offset(0);
    scanner.skip(" ");
    if (scanner.isAt('+') || scanner.isAt('-')) {
        const auto read = readOffset(scanner);
        if (!read)
            return std::nullopt;
        offset = *read;
    } else if (!scanner.skip("UTC") && !scanner.skip("GMT")) {
        scanner.skipOneOf("Zz");
    }
    // Go repeats the zone by its name, or by its offset where it has none, and adds the reading of
    // a clock that no other process knows.
    if (scanner.skip(" m=")) {
        scanner.skipAll([](char letter) { return isOfZoneName(letter) || letter == '.'; });
    } else if (scanner.skip(" ")) {
        if (scanner.skipAll(isOfZoneName).empty())
            return std::nullopt;
        if (scanner.skip(" m="))
            scanner.skipAll([](char letter) { return isOfZoneName(letter) || letter == '.'; });
    } else if (scanner.skip("[")) {
        scanner.skipAll(isOfZoneName);
        if (!scanner.skip("]"))
            return std::nullopt;
    }
    return scanner.isAtEnd() ? std::optional(offset) : std::nullopt;
}

std::optional<Duration> readTimeOfDay(DateScanner &scanner)
{
    constexpr int hoursEnd = 24;
    constexpr int sixty = 60;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;
    if (!scanner.number(2, &hour) || !scanner.skip(":") || !scanner.number(2, &minute))
        return std::nullopt;
    if (scanner.skip(":")) {
        if (!scanner.number(2, &second))
            return std::nullopt;
        if (scanner.skipOneOf(".,")) {
            const std::string_view fraction = scanner.skipAll(DateScanner::isDigit);
            if (fraction.empty())
                return std::nullopt;
            for (size_t digit = 0; digit < 3; ++digit)
                ms = ms * 10 + (digit < fraction.size() ? fraction[digit] - '0' : 0);
        }
    }
    if (hour >= hoursEnd || minute >= sixty || second >= sixty)
        return std::nullopt;
    return std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second)
        + Duration(ms);
}

// Of a time on the clocks of that zone, which is UTC if it has no name.
std::optional<Instant> inZone(Instant clock, const QString &zone)
{
    if (zone.isEmpty())
        return clock;
    const QTimeZone named(zone.toLatin1());
    if (!named.isValid())
        return std::nullopt;
    QDateTime time = QDateTime::fromMSecsSinceEpoch(toEpochMs(clock), Qt::UTC);
    time.setTimeZone(named);
    return fromEpochMs(time.toMSecsSinceEpoch());
}

} // namespace

TimeUnit unitByLook(double number)
{
    const double size = std::abs(number);
    constexpr auto end = static_cast<double>(secondsEnd);
    if (size < end)
        return TimeUnit::Seconds;
    if (size < end * 1e3)
        return TimeUnit::Milliseconds;
    return size < end * 1e6 ? TimeUnit::Microseconds : TimeUnit::Nanoseconds;
}

std::optional<Instant> readDate(std::string_view text, const QString &zone)
{
    DateScanner scanner(text);
    int year = 0;
    int digit = 0;
    int month = 0;
    int day = 0;
    if (!scanner.number(4, &year))
        return std::nullopt;
    if (scanner.number(1, &digit))
        year = year * 10 + digit;
    if (!scanner.skip("-") || !scanner.number(2, &month) || !scanner.skip("-")
        || !scanner.number(2, &day))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    // No year above this one is a date to the standard library.
    constexpr int yearMax = 32'767;
    // Go's time that was not set is of the year 1, and MySQL's of the year 0.
    if (!date.ok() || year > yearMax || year <= 1)
        return std::nullopt;
    const Instant midnight{std::chrono::sys_days(date)};
    if (scanner.isAtEnd())
        return inZone(midnight, zone);
    if (!scanner.skipOneOf("Tt "))
        return std::nullopt;
    const std::optional<Duration> time = readTimeOfDay(scanner);
    if (time && scanner.isAtEnd())
        return inZone(midnight + *time, zone);
    const std::optional<std::chrono::minutes> offset = time ? readZone(scanner) : std::nullopt;
    return offset ? std::optional(midnight + *time - *offset) : std::nullopt;
}

namespace {

// As JavaScript converts a text.
std::optional<double> convertedText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return 0;
    static constexpr std::pair<QStringView, int> prefixes[]{{u"0x", 16}, {u"0o", 8}, {u"0b", 2}};
    bool isNumber = false;
    for (const auto &[prefix, base] : prefixes) {
        if (!trimmed.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        const auto number = static_cast<double>(trimmed.mid(2).toULongLong(&isNumber, base));
        return isNumber ? std::optional(number) : std::nullopt;
    }
    const double number = trimmed.left(longestText).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> converted(const AttributeValue &value)
{
    if (std::holds_alternative<NullValue>(value.content()))
        return 0;
    if (const auto *truth = std::get_if<bool>(&value.content()))
        return *truth ? 1 : 0;
    if (const auto *text = std::get_if<QString>(&value.content()))
        return convertedText(*text);
    if (const auto *bytes = std::get_if<QByteArray>(&value.content())) {
        if (bytes->size() > 1)
            return std::nullopt;
        return bytes->isEmpty() ? 0 : static_cast<unsigned char>(bytes->front());
    }
    if (std::holds_alternative<NumberText>(value.content()))
        return numberIn(value);
    const auto *list = std::get_if<AttributeList>(&value.content());
    if (list == nullptr || list->size() > 1)
        return std::nullopt;
    if (list->empty() || std::holds_alternative<NullValue>(list->front().content()))
        return 0;
    // A truth becomes a word before it becomes a number.
    return std::holds_alternative<bool>(list->front().content()) ? std::nullopt
                                                                 : converted(list->front());
}

} // namespace

std::optional<Instant> convertedTime(const AttributeValue &value, const TimeSource &source)
{
    const std::optional<double> number = converted(value);
    const std::optional<Instant> instant = number ? instantOf(*number, source.unit) : std::nullopt;
    return instant ? std::optional(*instant + source.plus) : std::nullopt;
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
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC);
    const QString text = time.toString(Qt::ISODateWithMs);
    // Qt writes no year beyond 9999 in this form.
    return text.isEmpty() ? time.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s) : text;
}

TimeReading readTime(const AttributeValue &value, const TimeSource &source)
{
    TimeReading reading;
    const auto *text = std::get_if<QString>(&value.content());
    if (source.isComparedAsNumber) {
        reading = readAsCompared(value, source);
    } else if (const std::optional<Instant> date = text != nullptr
                   ? readDate(text->toUtf8().toStdString(), source.zone)
                   : std::nullopt) {
        reading.instant = *date;
        if (isNumberOf(source.unit))
            reading.remark = tr("%1 is a date where a number was expected: the store does not "
                                "compare it as a time.")
                                 .arg(source.attribute);
    } else if (const std::optional<double> number = numberIn(value)) {
        reading = readNumber(*number, value, source);
        if (!reading.instant && source.isCertain)
            reading.remark = tr("%1 is %2, which is later than any date: the time is never over.")
                                 .arg(source.attribute, numberText(value));
        // By its look, a number is of no year beyond 9999.
        if (!source.isCertain
            && reading.instant.value_or(Instant::max()) >= fromEpochMs(secondsEnd * 1000)) {
            reading.instant.reset();
            reading.isUnreadable = true;
        }
    } else if (text != nullptr && *text == u"infinity") { // as PostgreSQL writes it
        reading.remark = tr("%1 is infinity: the time is never over.").arg(source.attribute);
    } else {
        reading.isUnreadable = true;
    }
    if (reading.isUnreadable)
        reading.remark =
            tr("%1 is not a readable time: %2.").arg(source.attribute, describeValue(value));
    if (reading.instant)
        *reading.instant += source.plus;
    return reading;
}

} // namespace onecake
