// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/duration_text.h"

#include "core/base/text/count_text.h"
#include "core/base/text/tr.h"

#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Unit {
    QStringView name;
    qint64 milliseconds = 0;
};

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay = 24 * msPerHour;

// "ms" and "min" stand before "s" and "m…" so that the longest suffix wins.
constexpr std::array<Unit, 5> units{{
    {u"ms", 1},
    {u"min", msPerMinute},
    {u"s", msPerSecond},
    {u"h", msPerHour},
    {u"d", msPerDay},
}};

constexpr qsizetype mostDecimals = 3;
constexpr double longestMs = 1000.0 * 365 * msPerDay;

} // namespace

std::optional<Duration> parseDuration(QStringView text)
{
    for (const Unit &unit : units) {
        if (!text.endsWith(unit.name))
            continue;
        const QStringView number = text.chopped(unit.name.size());
        if (number.isEmpty() || !number.front().isDigit() || !number.back().isDigit())
            return std::nullopt;
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        const double milliseconds = value * static_cast<double>(unit.milliseconds);
        const qsizetype point = number.indexOf(u'.');
        const bool isFine = point >= 0 && number.size() - point - 1 > mostDecimals;
        const bool isPlain = !isFine && !number.contains(u'e', Qt::CaseInsensitive);
        if (!isNumber || !isPlain || milliseconds > longestMs)
            return std::nullopt;
        return Duration(qRound64(milliseconds));
    }
    return std::nullopt;
}

QString toText(Duration duration)
{
    const qint64 ms = duration.count();
    if (ms >= 2 * msPerHour && ms % msPerHour == 0)
        return QString::number(ms / msPerHour) + u'h';
    if (ms < msPerSecond && ms != 0)
        return QString::number(ms) + u"ms"_s;
    QString seconds = QString::number(ms / msPerSecond);
    if (const qint64 rest = ms % msPerSecond; rest != 0) {
        QString decimals = QString::number(rest).rightJustified(3, u'0');
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        seconds += u'.' + decimals;
    }
    return seconds + u's';
}

namespace {

// To what is shown of it: tenths of a second below a minute, seconds below an hour. From there on
// it is cut, as the hand of a clock is read.
qint64 rounded(qint64 ms)
{
    constexpr qint64 tenth = 100;
    if (ms < msPerSecond || ms >= msPerHour)
        return ms;
    const qint64 unit = ms < msPerMinute ? tenth : msPerSecond;
    return (ms + unit / 2) / unit * unit;
}

} // namespace

QString toReadableText(Duration duration)
{
    if (duration.count() < 0)
        return u"−"_s + toReadableText(-duration);
    const qint64 ms = rounded(duration.count());
    if (ms < msPerSecond)
        return tr("%1 ms").arg(ms);
    if (ms < msPerMinute) {
        const qint64 tenths = ms / 100;
        return u"%1 s"_s.arg(
            decimalText(static_cast<double>(tenths) / 10.0, tenths % 10 == 0 ? 0 : 1));
    }
    const auto pair = [](qint64 big, QStringView bigName, qint64 small, QStringView smallName) {
        const QString first = u"%1 %2"_s.arg(big).arg(bigName);
        return small == 0 ? first : first + u" %1 %2"_s.arg(small).arg(smallName);
    };
    if (ms < msPerHour)
        return pair(ms / msPerMinute, u"min", ms % msPerMinute / msPerSecond, u"s");
    if (ms < msPerDay)
        return pair(ms / msPerHour, u"h", ms % msPerHour / msPerMinute, u"min");
    return pair(ms / msPerDay, u"d", ms % msPerDay / msPerHour, u"h");
}

} // namespace onecake
