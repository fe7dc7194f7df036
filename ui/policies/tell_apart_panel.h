// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The shortest history that tells the copy apart from the policy beside it, what it comes to under
// each, and a button that plays both side by side.
#pragma once

#include "core/session/policies/policy_editor.h"
#include "ui/widgets/status_frame.h"

class QComboBox;
class QPushButton;

namespace onecake {

class TellApartPanel final : public QWidget
{
    Q_OBJECT
public:
    // `editor` must outlive the panel.
    TellApartPanel(PolicyEditor *editor, QWidget *parent);

Q_SIGNALS:
    // Somebody wants to see the two runs side by side.
    void playAsked(const onecake::ToldApart &told);

private:
    void follow();
    [[nodiscard]] QString words() const;

    PolicyEditor *m_editor;
    QLabel *m_words;
    QComboBox *m_mostFaults;
    QPushButton *m_play;
    CalloutBox *m_left;
    CalloutBox *m_right;
};

} // namespace onecake
