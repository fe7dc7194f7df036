// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One sentence about something that did not work, above the content and in nobody's way, until it
// is closed or something else is to be said. There may be a button for what can be done about it:
// it does that once.
#pragma once

#include "core/store/store_report.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace onecake {

class StatusIconLabel;

class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent);

    // Shows a problem. `remedy` is the text of the button; empty: no button.
    void showError(const QString &sentence, const QString &remedy = {},
                   std::function<void()> act = {});

    // What went well.
    void showSuccess(const QString &sentence, const QString &remedy = {},
                     std::function<void()> act = {});

    // Asks before something is done; `answer` is the text of the button.
    void showOffer(const QString &question, const QString &answer, std::function<void()> act);

    // Another button beside the one of what is shown.
    void addAnswer(const QString &answer, std::function<void()> act);

    // Says places, or hides them: arePlacesHidden() has changed.
    void showPlaces();

    // Hides it, and forgets what its buttons do.
    void clear();
    // What is shown; empty while nothing is.
    [[nodiscard]] QString text() const;
    // Whether it shows a problem.
    [[nodiscard]] bool isError() const;
    // Whether there is something for the button to do, also where the person has closed the
    // message.
    [[nodiscard]] bool isOffering() const { return static_cast<bool>(m_act); }

Q_SIGNALS:
    void closed(); // by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(ReportState state, const QString &text, const QString &button,
              std::function<void()> act);

    StatusIconLabel *m_mark;
    QLabel *m_text;
    QString m_said; // with all places
    ReportState m_state = ReportState::Missing;
    QPushButton *m_remedy;
    QPushButton *m_other;
    std::function<void()> m_act; // what it does
    std::function<void()> m_otherAct;
};

} // namespace onecake
