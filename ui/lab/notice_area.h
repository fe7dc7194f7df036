// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows notices above the story: that the store is a production store, as long as it is open, and
// errors, with a button to try again if that may help. For a lost store it shows the time until the
// next try, until the store is back or the user closes the message.
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

    // Shows an error from outside the session.
    void sayFailure(const Error &error);

    // Shows good news.
    void tell(const QString &sentence);

    // Offers something to do: the button calls `accept`, once.
    void offer(const QString &sentence, const QString &button, const std::function<void()> &accept);

    // Says what is production: by its name, or not while places are hidden.
    void showConnection();

private:
    void retry();
    void sayLoss(const Error &error, Duration left);

    LabSession *m_session;
    ProductionBanner *m_banner;
    MessageBar *m_message;
    MessageBar *m_news;
    MessageBar *m_offer;
    bool m_isClosed = false; // by the user, so that a countdown does not open it again
};

} // namespace onecake
