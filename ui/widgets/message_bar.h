// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One sentence about something that did not work, above the content and in nobody's way, until it
// is closed or something else is to be said. There may be a button for what can be done about it.
#pragma once

#include "core/store/store_report.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace onecake {

class MarkLabel;

class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent);

    // `remedy` is what the button says; empty: there is none.
    void say(const QString &sentence, const QString &remedy = {});

    // What went well.
    void tell(const QString &sentence, const QString &remedy = {});

    // A question before something is done; the button says what.
    void ask(const QString &question, const QString &answer);

Q_SIGNALS:
    void remedyChosen();
    void closed(); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &text, const QString &button, ReportState state);

    MarkLabel *m_mark;
    QLabel *m_text;
    ReportState m_state = ReportState::Missing;
    QPushButton *m_remedy;
};

} // namespace onecake
