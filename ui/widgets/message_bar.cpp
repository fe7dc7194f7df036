// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/message_bar.h"

#include "core/base/text/tr.h"
#include "ui/models/store_text.h"
#include "ui/style/status_icon.h"
#include "ui/widgets/status_frame.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new StatusIconLabel(this))
    , m_text(new QLabel(this))
    , m_remedy(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(10);
    m_text->setObjectName(u"message"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QToolButton(this);
    close->setIcon(iconOf(StatusIcon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &MessageBar::closed);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remedy);
    layout->addWidget(m_other);
    layout->addWidget(close);
    m_remedy->setObjectName(u"message-remedy"_s);
    m_other->setObjectName(u"message-other"_s);
    // It may say something else, with buttons of its own.
    const auto answer = [this](std::function<void()> MessageBar::*answered) {
        const auto act = std::exchange(this->*answered, {});
        m_act = {};
        m_otherAct = {};
        if (act)
            act();
    };
    connect(m_remedy, &QPushButton::clicked, this, [answer] { answer(&MessageBar::m_act); });
    connect(m_other, &QPushButton::clicked, this, [answer] { answer(&MessageBar::m_otherAct); });
    hide();
}

void MessageBar::showError(const QString &sentence, const QString &remedy,
                           std::function<void()> act)
{
    show(ReportState::Missing, sentence, remedy, std::move(act));
    m_mark->setAccessibleName(tr("Problem"));
}

void MessageBar::showSuccess(const QString &sentence, const QString &remedy,
                             std::function<void()> act)
{
    show(ReportState::Ok, sentence, remedy, std::move(act));
    m_mark->setAccessibleName(tr("Done"));
}

void MessageBar::showOffer(const QString &question, const QString &answer,
                           std::function<void()> act)
{
    show(ReportState::Warning, question, answer, std::move(act));
    m_mark->setAccessibleName(tr("Question"));
    m_remedy->setFocus();
}

void MessageBar::addAnswer(const QString &answer, std::function<void()> act)
{
    m_otherAct = std::move(act);
    m_other->setText(answer);
    m_other->setAccessibleName(QString(answer).remove(u'&'));
    m_other->show();
}

void MessageBar::showPlaces()
{
    m_text->setText(shownWithPlaces(m_said));
}

void MessageBar::clear()
{
    m_act = {};
    m_otherAct = {};
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool MessageBar::isError() const
{
    return !isHidden() && m_state == ReportState::Missing;
}

void MessageBar::show(ReportState state, const QString &text, const QString &button,
                      std::function<void()> act)
{
    m_act = button.isEmpty() ? nullptr : std::move(act);
    m_state = state;
    m_mark->setState(state);
    m_said = text;
    showPlaces();
    m_remedy->setText(button);
    m_remedy->setAccessibleName(QString(button).remove(u'&'));
    m_remedy->setVisible(!button.isEmpty());
    m_otherAct = {};
    m_other->hide();
    update();
    QFrame::show();
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    QColor ground = colorOf(m_state, palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), ground);
    constexpr float faint = 0.12F;
    ground.setAlphaF(faint);
    painter.fillRect(rect(), ground);
}

} // namespace onecake
