// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/charts/chart_view.h"

#include "core/base/text/count_text.h"
#include "ui/style/accents.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

ChartView::ChartView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    describe();
}

void ChartView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    updateGeometry();
    update();
}

void ChartView::setBars(const std::vector<ChartBar> &bars)
{
    if (bars == m_bars)
        return;
    const bool isSameSize = bars.size() == m_bars.size();
    m_bars = bars;
    if (m_current >= static_cast<int>(m_bars.size()))
        m_current = -1;
    describe();
    if (!isSameSize)
        updateGeometry();
    update();
}

QString ChartView::wordsOf(int bar) const
{
    const ChartBar &shown = m_bars.at(static_cast<std::size_t>(bar));
    return u"%1: %2"_s.arg(shown.words, groupedText(shown.count));
}

qint64 ChartView::mostInOne() const
{
    qint64 most = 1;
    for (const ChartBar &bar : m_bars)
        most = std::max(most, bar.count);
    return most;
}

// A screen reader says the name again when it changes, and so each bar as it is pointed at.
void ChartView::describe()
{
    QStringList all;
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar)
        all.append(wordsOf(bar));
    setAccessibleDescription(all.isEmpty() ? m_emptyText : all.join(u"; "_s));
    setAccessibleName(m_current < 0 ? m_name : m_name + u", "_s + wordsOf(m_current));
}

void ChartView::point(int bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    describe();
    update();
}

void ChartView::choose(int bar)
{
    if (bar >= 0 && bar < static_cast<int>(m_bars.size()))
        Q_EMIT chosen(m_bars[static_cast<std::size_t>(bar)].query);
}

int ChartView::barAt(const QPoint &place) const
{
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar) {
        if (laneOf(bar).contains(place))
            return bar;
    }
    return -1;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), wordsOf(bar), this, laneOf(bar));
    else
        QToolTip::hideText();
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        point(std::min(m_current + 1, last));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        point(std::min(std::max(m_current - 1, 0), last));
        break;
    case Qt::Key_Home:
        point(std::min(0, last));
        break;
    case Qt::Key_End:
        point(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    point(barAt(event->pos()));
    setCursor(m_current >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(barAt(event->pos()));
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        point(-1);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool isByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_current < 0 && !m_bars.empty() && isByKey)
        point(0);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
    update();
}

void ChartView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    if (m_bars.empty()) {
        painter.setPen(accentsOf(palette()).aside);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    if (!hasFocus() || m_current < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accentsOf(palette()).action, 1));
    painter.drawRoundedRect(QRectF(laneOf(m_current)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace onecake
