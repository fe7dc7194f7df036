// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/views/mark_label.h"

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
    paintMark(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), markOf(m_state),
              colorOf(m_state, palette()));
}

} // namespace onecake
