// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/docks/notice_area.h"

#include "ui/models/store_text.h"
#include "ui/views/message_bar.h"
#include "ui/views/production_banner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

NoticeArea::NoticeArea(LabSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new ProductionBanner(this))
    , m_message(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_message);
    connect(session, &LabSession::failed, this, &NoticeArea::sayFailure);
    connect(session, &LabSession::storeOpened, m_message, &QWidget::hide);
    connect(session, &LabSession::connectionChanged, this, &NoticeArea::showConnection);
    connect(m_message, &MessageBar::remedyChosen, m_message, &QWidget::hide);
    connect(m_message, &MessageBar::remedyChosen, session, &LabSession::retryStore);
    showConnection();
}

void NoticeArea::sayFailure(const Error &error)
{
    m_message->say(sentence(error), m_session->canRetryStore() ? u"Try again"_s : QString());
}

void NoticeArea::showConnection()
{
    const std::optional<Connection> &connection = m_session->connection();
    m_banner->setVisible(connection && connection->isProduction);
    if (connection)
        m_banner->setConnection(connection->name, shortNameOf(connection->store));
}

} // namespace onecake
