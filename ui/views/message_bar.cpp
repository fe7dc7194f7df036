// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/views/message_bar.h"

#include "ui/views/accents.h"
#include "ui/views/mark.h"
#include "ui/views/mark_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onecake {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(10);
    auto *mark = new MarkLabel(this);
    mark->setState(VerdictState::Broken);
    mark->setAccessibleName(u"Problem"_s);
    m_text->setObjectName(u"message"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QToolButton(this);
    close->setIcon(iconOf(Mark::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(u"Close the message"_s);
    close->setToolTip(u"Close the message"_s);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    hide();
}

void MessageBar::say(const QString &sentence)
{
    m_text->setText(sentence);
    show();
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    QColor ground = accentsOf(palette()).trouble;
    painter.fillRect(QRect(0, height() - 1, width(), 1), ground);
    constexpr float faint = 0.12F;
    ground.setAlphaF(faint);
    painter.fillRect(rect(), ground);
}

} // namespace onecake
