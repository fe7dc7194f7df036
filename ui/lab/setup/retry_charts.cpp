// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/setup/retry_charts.h"

#include "ui/style/accents.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int usualWidth = 200;
constexpr double lowShare = 0.2; // of the quota, from which on it is nearly used up
constexpr int blockGap = 3;

} // namespace

QuotaMeter::QuotaMeter(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"quota-meter"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuotaMeter::showLevel(int left, int capacity)
{
    m_left = left;
    m_capacity = capacity;
    setAccessibleName(tr("%1 of %2 tokens left").arg(left).arg(capacity));
    update();
}

QSize QuotaMeter::sizeHint() const
{
    return {usualWidth, fontMetrics().height() * 3 / 4};
}

void QuotaMeter::paintEvent(QPaintEvent *)
{
    if (m_capacity <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Accents accents = accentsOf(palette());
    QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(accents.line);
    painter.setBrush(accents.raised);
    painter.drawRoundedRect(area, 3, 3);
    const double share = std::clamp(static_cast<double>(m_left) / m_capacity, 0.0, 1.0);
    area.setWidth(area.width() * share);
    painter.setPen(Qt::NoPen);
    painter.setBrush(share < lowShare ? accents.trouble : accents.good);
    if (m_left > 0)
        painter.drawRoundedRect(area, 3, 3);
}

AmplificationChart::AmplificationChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"amplification"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AmplificationChart::showRows(const QList<AmplificationRow> &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    QStringList words;
    for (const AmplificationRow &row : rows)
        words.append(tr("%1: %2").arg(row.name).arg(row.count));
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize AmplificationChart::sizeHint() const
{
    return {usualWidth, static_cast<int>(m_rows.size()) * (fontMetrics().height() + 4)};
}

void AmplificationChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Accents accents = accentsOf(palette());
    const int line = fontMetrics().height() + 4;
    int names = 0;
    int most = 1;
    for (const AmplificationRow &row : m_rows) {
        names = std::max(names, fontMetrics().horizontalAdvance(row.name));
        most = std::max(most, row.count);
    }
    const int numbers = fontMetrics().horizontalAdvance(QString::number(most)) + 8;
    const int room = std::max(0, width() - names - 10 - numbers);
    const double block = std::min(22.0, static_cast<double>(room) / most);
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const AmplificationRow &row = m_rows[at];
        const int top = static_cast<int>(at) * line;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top, names, line), Qt::AlignVCenter | Qt::AlignLeft, row.name);
        painter.setPen(Qt::NoPen);
        const bool isLast = at + 1 == m_rows.size();
        painter.setBrush(isLast ? accents.good : at == 0 ? accents.aside : accents.action);
        const double left = names + 10;
        // Blocks that would be too thin to tell apart are one bar.
        if (block < 2 * blockGap) {
            painter.drawRect(QRectF(left, top + 4, block * row.count, line - 8));
        } else {
            for (int count = 0; count < row.count; ++count)
                painter.drawRoundedRect(
                    QRectF(left + count * block, top + 4, block - blockGap, line - 8), 2, 2);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(left + row.count * block + 4, top, numbers, line),
                         Qt::AlignVCenter | Qt::AlignLeft, QString::number(row.count));
    }
}

} // namespace onecake
