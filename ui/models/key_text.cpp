// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/key_text.h"

#include "core/base/text/duration_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration second{1000};
constexpr Duration tenth{100};

QString wholeSeconds(Duration span)
{
    return toReadableText(std::chrono::floor<std::chrono::seconds>(span));
}

// "00:59:52", with the days before it where there are any. Rounded up, so that nothing reads zero
// before it is over.
QString countDown(Duration span)
{
    constexpr qint64 perMinute = 60;
    constexpr qint64 perHour = 3600;
    constexpr qint64 perDay = 86400;
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(span).count();
    const auto two = [](qint64 number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    const QString clock =
        u"%1:%2:%3"_s.arg(two(seconds % perDay / perHour), two(seconds % perHour / perMinute),
                          two(seconds % perMinute));
    return seconds < perDay ? clock : u"%1 d "_s.arg(seconds / perDay) + clock;
}

// Tenths as long as they can be read.
QString secondsLeft(Duration span)
{
    constexpr Duration minute{60'000};
    if (span >= minute)
        return wholeSeconds(span);
    const qint64 tenths = std::chrono::ceil<Duration>(span).count() / tenth.count();
    return u"%1.%2 s"_s.arg(tenths / 10).arg(tenths % 10);
}

} // namespace

QString statusText(const KeyRecord &record, Instant now)
{
    const LogicalState state = logicalState(record, now);
    if (state != LogicalState::Stuck)
        return nameOf(state);
    const Duration since = now - record.leaseUntil;
    return since < second ? nameOf(state) : u"stuck for %1"_s.arg(wholeSeconds(since));
}

QString leaseText(const KeyRecord &record, Instant now)
{
    const LogicalState state = logicalState(record, now);
    if (state == LogicalState::Stuck)
        return u"over"_s;
    if (state != LogicalState::InProgress)
        return u"–"_s;
    return record.leaseUntil >= never ? u"no end"_s
                                      : u"%1 left"_s.arg(secondsLeft(record.leaseUntil - now));
}

QString expiryText(const KeyRecord &record, Instant now)
{
    if (record.expiresAt >= never)
        return u"never"_s;
    if (record.expiresAt > now)
        return countDown(record.expiresAt - now);
    const Duration since = now - record.expiresAt;
    return since < second ? u"just now"_s : u"%1 ago"_s.arg(wholeSeconds(since));
}

QString replaysText(const KeyRecord &record, Instant now)
{
    const QString count = QString::number(record.replays);
    if (!record.lastReplayAt)
        return count;
    const Duration since = now - *record.lastReplayAt;
    return since < second ? u"%1 · just now"_s.arg(count)
                          : u"%1 · last %2 ago"_s.arg(count, wholeSeconds(since));
}

QString resultText(const KeyRecord &record, Instant now)
{
    if (record.response) {
        const QString body = QString::fromUtf8(record.response->body);
        return u"%1 %2"_s.arg(record.response->code).arg(body).trimmed();
    }
    switch (logicalState(record, now)) {
    case LogicalState::InProgress:
        return u"working…"_s;
    case LogicalState::Stuck:
        return u"no word from its owner"_s;
    case LogicalState::Completed:
    case LogicalState::Failed:
    case LogicalState::ExpiredStillStored:
        break;
    }
    return u"no answer stored"_s;
}

} // namespace onecake
