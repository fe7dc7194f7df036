// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/mark_label.h"

#include <QPainter>

namespace onecake {

MarkLabel::MarkLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(VerdictState::NotObserved);
}

void MarkLabel::setState(VerdictState state)
{
    m_state = state;
    QString word = nameOf(state);
    setAccessibleName(word.replace(u'-', u' '));
    update();
}

void MarkLabel::setState(ReportState state)
{
    m_state = state;
    setAccessibleName(nameOf(state));
    update();
}

QSize MarkLabel::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line, line};
}

void MarkLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const qreal margin = height() * 0.18;
    const QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    std::visit(
        [this, &painter, &area](auto state) {
            paintMark(painter, area, markOf(state), colorOf(state, palette()));
        },
        m_state);
}

} // namespace onecake
