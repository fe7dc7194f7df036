// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Above the story: that the store is one that others depend on, as long as it is open, and what did
// not work, with a way to try it again where that may help. A store that was lost is said, with the
// time until it is tried again, until it is back or the person has closed that message.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QWidget>

#include <functional>

namespace onecake {

class MessageBar;
class ProductionBanner;

class NoticeArea final : public QWidget
{
    Q_OBJECT
public:
    NoticeArea(LabSession *session, QWidget *parent);

    // What went wrong outside the session.
    void sayFailure(const Error &error);

    // What went well.
    void tell(const QString &sentence);

    // Something that can be done: the button does it, once.
    void offer(const QString &sentence, const QString &button, const std::function<void()> &accept);

private:
    void retry();
    void sayLoss(const Error &error, Duration left);
    void showConnection();

    LabSession *m_session;
    ProductionBanner *m_banner;
    MessageBar *m_message;
    MessageBar *m_news;
    MessageBar *m_offer;
    bool m_isClosed = false; // by the person, so that a countdown does not open it again
};

} // namespace onecake
