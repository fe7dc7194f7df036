// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/status_icon_label.h"

#include <QPainter>

namespace onecake {

StatusIconLabel::StatusIconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(VerdictState::NotObserved);
}

void StatusIconLabel::setState(VerdictState state)
{
    m_state = state;
    QString word = nameOf(state);
    setAccessibleName(word.replace(u'-', u' '));
    update();
}

void StatusIconLabel::setState(ReportState state)
{
    m_state = state;
    setAccessibleName(nameOf(state));
    update();
}

QSize StatusIconLabel::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line, line};
}

void StatusIconLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const qreal margin = height() * 0.18;
    const QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    std::visit(
        [this, &painter, &area](auto state) {
            paintStatusIcon(painter, area, statusIconOf(state), colorOf(state, palette()));
        },
        m_state);
}

} // namespace onecake
