// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/matching/row_summary.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/language/query_field.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

// Each is a time that people count in; eight of them are what a retention usually is.
constexpr std::array<Duration, 15> widths{15s, 1min,    5min,     15min,     30min,
                                          1h,  3h,      6h,       12h,       24h,
                                          72h, 24h * 7, 24h * 30, 24h * 120, 24h * 365};

// The eight bars hold that many of a hundred at least: a few that are kept for years would press
// all others into one bar.
constexpr qint64 shownPercent = 95;

// In the largest unit that a query has for it.
QString typed(Duration duration)
{
    struct Unit {
        Duration length;
        QStringView name;
    };
    static constexpr std::array units{Unit{24h, u"d"}, Unit{1h, u"h"}, Unit{1min, u"min"}};
    for (const Unit &unit : units) {
        if (duration % unit.length == Duration(0))
            return QString::number(duration / unit.length) + unit.name.toString();
    }
    return toText(duration);
}

} // namespace

QString toWords(const ExpiryBar &bar)
{
    if (!bar.from)
        return tr("expired, still stored");
    if (!bar.until)
        return tr("in %1 or later").arg(toReadableText(*bar.from));
    if (*bar.from == Duration(0))
        return tr("within %1").arg(toReadableText(*bar.until));
    return tr("in %1 to %2").arg(toReadableText(*bar.from), toReadableText(*bar.until));
}

QString queryFor(const ExpiryBar &bar)
{
    if (!bar.from)
        return u"expires<=now"_s;
    if (!bar.until)
        return u"expires>=%1"_s.arg(typed(*bar.from));
    if (*bar.from == Duration(0))
        return u"expires<%1"_s.arg(typed(*bar.until));
    return u"expires>=%1 expires<%2"_s.arg(typed(*bar.from), typed(*bar.until));
}

QString queryFor(LogicalState state)
{
    return u"status:"_s + stateWord(state);
}

QString queryFor(NextRequest next)
{
    return u"next:"_s + nextWord(next);
}

RowTally::RowTally(Instant now)
    : m_now(now)
    , m_counts(widths.size())
{}

void RowTally::add(const DecodedRecord &row)
{
    ++m_summary.rows;
    ++m_summary.states.at(static_cast<std::size_t>(stateOf(row, m_now)));
    ++m_summary.answers.at(static_cast<std::size_t>(nextRequestOf(row, m_now)));
    if (!row.expiresAt) {
        ++m_summary.without;
        return;
    }
    if (*row.expiresAt <= m_now) {
        ++m_expired;
        return;
    }
    ++m_toCome;
    const Duration left = *row.expiresAt - m_now;
    for (std::size_t width = 0; width < widths.size(); ++width) {
        const auto bar = left / widths[width];
        if (bar < static_cast<qint64>(bars))
            ++m_counts[width][static_cast<std::size_t>(bar)];
    }
}

std::size_t RowTally::bestWidth() const
{
    for (std::size_t width = 0; width < widths.size(); ++width) {
        const Bars &counts = m_counts[width];
        const qint64 shown = std::accumulate(counts.begin(), counts.end(), qint64(0));
        if (shown * 100 >= m_toCome * shownPercent)
            return width;
    }
    return widths.size() - 1;
}

RowSummary RowTally::summary() const
{
    RowSummary summary = m_summary;
    if (m_expired > 0)
        summary.expiries.push_back({std::nullopt, Duration(0), m_expired});
    if (m_toCome == 0)
        return summary;
    const std::size_t width = bestWidth();
    qint64 later = m_toCome;
    Duration from(0);
    for (const qint64 count : m_counts[width]) {
        summary.expiries.push_back({from, from + widths[width], count});
        from += widths[width];
        later -= count;
    }
    if (later > 0)
        summary.expiries.push_back({from, std::nullopt, later});
    return summary;
}

} // namespace onecake
