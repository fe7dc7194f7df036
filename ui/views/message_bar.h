// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One sentence about something that did not work, above the content and in nobody's way, until it
// is closed or something else is to be said.
#pragma once

#include <QFrame>

class QLabel;

namespace onecake {

class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent);

    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace onecake
