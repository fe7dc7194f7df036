// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Above the story: that the store is one that others depend on, as long as it is open, and what did
// not work, with a way to try it again where that may help.
#pragma once

#include "core/session/lab_session.h"

#include <QWidget>

namespace onecake {

class MessageBar;
class ProductionBanner;

class NoticeArea final : public QWidget
{
    Q_OBJECT
public:
    NoticeArea(LabSession *session, QWidget *parent);

private:
    void sayFailure(const Error &error);
    void showConnection();

    LabSession *m_session;
    ProductionBanner *m_banner;
    MessageBar *m_message;
};

} // namespace onecake
