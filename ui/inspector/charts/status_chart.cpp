// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/charts/status_chart.h"

#include "ui/style/accents.h"
#include "ui/style/mark.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int usualWidth = 180;
constexpr int gap = 6;
constexpr int barHeight = 4;

} // namespace

StatusChart::StatusChart(QWidget *parent)
    : ChartView(u"Keys by state"_s, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEmptyText(u"No key was read."_s);
}

void StatusChart::show(const RowSummary &summary)
{
    m_states.clear();
    std::vector<ChartBar> bars;
    for (const auto &[state, name] : enumNames<LogicalState>) {
        if (summary.of(state) == 0)
            continue;
        m_states.push_back(state);
        bars.push_back({name.toString(), summary.of(state), queryFor(state)});
    }
    setBars(bars);
}

QSize StatusChart::sizeHint() const
{
    const int lines = std::max(1, static_cast<int>(bars().size()));
    return {usualWidth, lines * (fontMetrics().height() + barHeight + gap)};
}

QSize StatusChart::minimumSizeHint() const
{
    return {usualWidth / 2, sizeHint().height()};
}

QRect StatusChart::laneOf(int bar) const
{
    const int high = fontMetrics().height() + barHeight + gap;
    return {0, bar * high, width(), high};
}

void StatusChart::paintBars(QPainter &painter)
{
    const Accents accents = accentsOf(palette());
    const auto most = static_cast<double>(mostInOne());
    const int side = fontMetrics().ascent();
    for (int bar = 0; bar < static_cast<int>(bars().size()); ++bar) {
        const ChartBar &shown = bars()[static_cast<std::size_t>(bar)];
        const LogicalState state = m_states[static_cast<std::size_t>(bar)];
        const QColor color = colorOf(state, palette());
        const QRect lane = laneOf(bar).adjusted(gap / 2, gap / 4, -gap / 2, 0);
        const QRect line(lane.left(), lane.top(), lane.width(), fontMetrics().height());
        paintMark(painter, QRectF(line.left() + 1, line.top() + 2, side - 2, side - 2),
                  markOf(state), color);
        const QString number = QLocale::c().toString(shown.count);
        const int numberWidth = fontMetrics().horizontalAdvance(number);
        painter.setPen(accents.aside);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect words = line.adjusted(side + gap, 0, -numberWidth - gap, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(shown.words, Qt::ElideRight, words.width()));
        const QRectF track(lane.left(), line.bottom() + 1, lane.width(), barHeight);
        painter.fillRect(track, accents.line);
        painter.fillRect(
            QRectF(track.topLeft(),
                   QSizeF(std::max(1.0, track.width() * static_cast<double>(shown.count) / most),
                          barHeight)),
            color);
    }
}

} // namespace onecake
