// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/notice_area.h"

#include "core/base/text/duration_text.h"
#include "ui/models/store_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/production_banner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

NoticeArea::NoticeArea(LabSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new ProductionBanner(this))
    , m_message(new MessageBar(this))
    , m_news(new MessageBar(this))
    , m_offer(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_message);
    layout->addWidget(m_news);
    layout->addWidget(m_offer);
    connect(session, &LabSession::failed, this, &NoticeArea::sayFailure);
    connect(&session->store(), &LabStore::reconnecting, this, &NoticeArea::sayLoss);
    connect(m_message, &MessageBar::closed, this, [this] { m_isClosed = true; });
    connect(&session->store(), &LabStore::opened, m_message, &QWidget::hide);
    connect(&session->store(), &LabStore::connectionChanged, this, &NoticeArea::showConnection);
    showConnection();
}

void NoticeArea::tell(const QString &sentence)
{
    m_message->hide(); // it was about something else
    m_news->tell(sentence);
}

void NoticeArea::offer(const QString &sentence, const QString &button,
                       const std::function<void()> &accept)
{
    m_offer->tell(sentence, button, [this, accept] {
        m_offer->hide();
        accept();
    });
}

void NoticeArea::retry()
{
    m_message->hide();
    m_session->store().retry();
}

void NoticeArea::sayFailure(const Error &error)
{
    m_isClosed = false;
    m_news->hide();
    m_message->say(sentence(error), m_session->store().canRetry() ? u"Try again"_s : QString(),
                   [this] { retry(); });
}

void NoticeArea::sayLoss(const Error &error, Duration left)
{
    if (m_isClosed)
        return;
    const QString when = left > Duration(0) ? u"in %1"_s.arg(toReadableText(left)) : u"now"_s;
    m_message->say(u"Connection lost; trying again %1. (%2)"_s.arg(when, sentence(error)),
                   u"Try now"_s, [this] { retry(); });
}

void NoticeArea::showConnection()
{
    const std::optional<Connection> &connection = m_session->store().connection();
    m_banner->setVisible(connection && connection->isProduction);
    if (connection)
        m_banner->setConnection(connection->name, shortNameOf(connection->store));
}

} // namespace onecake
