// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Times of a query as text, for the query's line and for people.

#include "core/base/text/duration_text.h"
#include "core/inspect/query/language/query_time.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Step {
    QStringView unit;
    qint64 milliseconds;
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
        return u"since 1970"_s;
    if (text.endsWith(u'Z'))
        return u"UTC"_s;
    const bool hasOffset = text.indexOf(u'+') > 0 || text.lastIndexOf(u'-') > 7;
    return hasOffset ? u"its offset"_s : u"local time"_s;
}

QString prepositionOf(const QString &text)
{
    const bool isEpoch = text.size() >= 10 && !text.contains(u'-');
    if (isEpoch || text.contains(u'T'))
        return u"at "_s;
    return QStringView(text).left(10).count(u'-') == 2 ? u"on "_s : u"in "_s;
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
        return u"now"_s;
    const QString length = toReadableText(distance->length);
    return distance->isPast ? length + u" ago"_s : length + u" from now"_s;
}

QString wordsOf(const Distance &distance, Comparison how)
{
    QString words;
    if (how == Comparison::Less)
        words = u"less than %1"_s;
    else if (how == Comparison::Greater)
        words = u"more than %1"_s;
    else if (how == Comparison::AtLeast)
        words = u"at least %1"_s;
    else
        words = u"at most %1"_s;
    words = words.arg(toReadableText(distance.length));
    return distance.isPast ? words + u" ago"_s : u"in "_s + words;
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
        return u"before "_s + point;
    case Comparison::AtMost:
        return u"up to "_s + point;
    case Comparison::Greater:
        return u"after "_s + point;
    case Comparison::AtLeast:
        return u"from %1 on"_s.arg(point);
    case Comparison::Between:
        return u"from %1 to %2"_s.arg(point, wordsOf(range.last));
    }
    Q_UNREACHABLE();
}

} // namespace onecake
