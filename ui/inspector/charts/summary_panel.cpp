// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/charts/summary_panel.h"

#include "core/base/text/count_text.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "ui/style/accents.h"
#include "ui/style/status_icon.h"
#include "ui/widgets/form_fields.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int usualWidth = 180;
constexpr int gap = 6;
constexpr int barHeight = 4;
constexpr int linesOfSentence = 3;

} // namespace

StatusChart::StatusChart(QWidget *parent)
    : ChartView(tr("Keys by state, and by what the next request gets"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEmptyText(tr("No key was read."));
}

void StatusChart::show(const RowSummary &summary)
{
    m_states.clear();
    std::vector<ChartBar> bars;
    for (const auto &[state, name] : enumNames<LogicalState>) {
        if (summary.of(state) == 0)
            continue;
        m_states.push_back(state);
        bars.push_back({trName(state), summary.of(state), queryFor(state)});
    }
    for (const auto &[next, name] : enumNames<NextRequest>) {
        if (summary.of(next) > 0)
            bars.push_back({tr("next: %1").arg(trName(next)), summary.of(next), queryFor(next)});
    }
    setBars(bars);
}

QSize StatusChart::sizeHint() const
{
    if (bars().empty()) // a sentence, which takes some lines where there is little room
        return {usualWidth, linesOfSentence * fontMetrics().height()};
    const int lines = static_cast<int>(bars().size());
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
        const bool isState = static_cast<std::size_t>(bar) < m_states.size();
        const LogicalState state =
            isState ? m_states[static_cast<std::size_t>(bar)] : LogicalState::InProgress;
        const QColor color = isState ? colorOf(state, palette()) : accents.action;
        const QRect lane = laneOf(bar).adjusted(gap / 2, gap / 4, -gap / 2, 0);
        const QRect line(lane.left(), lane.top(), lane.width(), fontMetrics().height());
        paintStatusIcon(painter, QRectF(line.left() + 1, line.top() + 2, side - 2, side - 2),
                        isState ? statusIconOf(state) : StatusIcon::Nothing, color);
        const QString number = groupedText(shown.count);
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
    : ChartView(tr("When they expire"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEmptyText(tr("No key that was read expires."));
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
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("all expired"));
        return;
    }
    const int now = hasExpired ? laneOf(1).left() : 0;
    painter.drawText(line.adjusted(now, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"now"_s);
    const ExpiryBar &last = m_expiries.back();
    const Duration end = last.until.value_or(*last.from);
    const QString sign = last.until ? u"+"_s : u">"_s;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, sign + toReadableText(end));
}

namespace {

constexpr int margin = 10;

} // namespace

SummaryPanel::SummaryPanel(QWidget *parent)
    : QWidget(parent)
    , m_expiries(new ExpiryChart(this))
    , m_states(new StatusChart(this))
    , m_coverage(new QLabel(this))
{
    m_coverage->setObjectName(u"coverage"_s);
    m_coverage->setTextFormat(Qt::PlainText);
    m_coverage->setWordWrap(true);
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addWidget(new SectionLabel(tr("When they expire"), this));
    layout->addWidget(m_expiries);
    layout->addSpacing(margin / 2);
    layout->addWidget(new SectionLabel(tr("By state"), this));
    layout->addWidget(m_states);
    layout->addWidget(m_coverage);
    connect(m_expiries, &ChartView::chosen, this, &SummaryPanel::chosen);
    connect(m_states, &ChartView::chosen, this, &SummaryPanel::chosen);
    showNothing({});
}

void SummaryPanel::show(const SummaryState &state)
{
    m_expiries->show(state.summary.expiries);
    m_states->show(state.summary);
    QString words = tr("Of %1").arg(coverageWords(state));
    if (state.summary.without > 0)
        words += tr("; %1 never expire").arg(groupedText(state.summary.without));
    if (state.cost.itemsRead > 0)
        words += tr("; %1 items read, %2 read units")
                     .arg(groupedText(state.cost.itemsRead))
                     .arg(state.cost.capacityUnits);
    m_coverage->setText(words + u'.');
}

void SummaryPanel::showNothing(const QString &words)
{
    m_expiries->show({});
    m_states->show({});
    m_coverage->setText(words);
}

} // namespace onecake
