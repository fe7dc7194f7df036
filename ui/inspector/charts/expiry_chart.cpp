// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/charts/expiry_chart.h"

#include "core/base/text/duration_text.h"
#include "ui/style/accents.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int linesHigh = 5;
constexpr int usualExpiryWidth = 180;
constexpr int barGap = 3;
constexpr int lowest = 2; // a bar that is not empty can be seen

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    return small;
}

} // namespace

ExpiryChart::ExpiryChart(QWidget *parent)
    : ChartView(u"When they expire"_s, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEmptyText(u"No key that was read expires."_s);
}

void ExpiryChart::show(const std::vector<ExpiryBar> &expiries)
{
    m_expiries = expiries;
    std::vector<ChartBar> bars;
    for (const ExpiryBar &expiry : expiries)
        bars.push_back({toWords(expiry), expiry.count, queryFor(expiry)});
    setBars(bars);
}

QSize ExpiryChart::sizeHint() const
{
    return {usualExpiryWidth, fontMetrics().height() * linesHigh + captionHeight()};
}

QSize ExpiryChart::minimumSizeHint() const
{
    return {usualExpiryWidth / 2, sizeHint().height()};
}

int ExpiryChart::captionHeight() const
{
    return QFontMetrics(smaller(font())).height() + barGap;
}

QRect ExpiryChart::laneOf(int bar) const
{
    const int count = static_cast<int>(m_expiries.size());
    const int left = width() * bar / count;
    const int right = width() * (bar + 1) / count;
    return {left, 0, right - left, height() - captionHeight()};
}

void ExpiryChart::paintBars(QPainter &painter)
{
    const Accents accents = accentsOf(palette());
    const qint64 most = mostInOne();
    const int base = height() - captionHeight();
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < static_cast<int>(m_expiries.size()); ++bar) {
        const ExpiryBar &expiry = m_expiries[static_cast<std::size_t>(bar)];
        const QRect lane = laneOf(bar);
        const auto full = static_cast<double>(base - barGap);
        const int tall = expiry.count == 0
            ? 0
            : std::max(
                lowest,
                qRound(full * static_cast<double>(expiry.count) / static_cast<double>(most)));
        const QRectF area(lane.left() + barGap / 2.0, base - tall, lane.width() - barGap, tall);
        painter.fillRect(area, expiry.from ? accents.action : accents.aside);
        // What has expired already is told apart by its hatching too.
        if (!expiry.from)
            painter.fillRect(area, QBrush(palette().color(QPalette::Base), Qt::BDiagPattern));
    }
    painter.fillRect(QRect(0, base, width(), 1), accents.line);
    paintCaption(painter);
}

void ExpiryChart::paintCaption(QPainter &painter) const
{
    painter.setFont(smaller(font()));
    const QRect line(0, height() - captionHeight() + barGap, width(), captionHeight() - barGap);
    if (current() >= 0) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(wordsOf(current()), Qt::ElideRight, width()));
        return;
    }
    painter.setPen(accentsOf(palette()).aside);
    const bool hasExpired = !m_expiries.front().from;
    const bool hasToCome = m_expiries.back().from.has_value();
    if (hasExpired && !hasToCome) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, u"all expired"_s);
        return;
    }
    const int now = hasExpired ? laneOf(1).left() : 0;
    painter.drawText(line.adjusted(now, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"now"_s);
    const ExpiryBar &last = m_expiries.back();
    const Duration end = last.until.value_or(*last.from);
    const QString sign = last.until ? u"+"_s : u">"_s;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, sign + toReadableText(end));
}

} // namespace onecake
