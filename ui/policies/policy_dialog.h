// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The policy as a form: a copy to be edited, beside a policy that one chooses, explored while it is
// typed; saved as a file, and used in the lab.
#pragma once

#include "core/session/policies/policy_editor.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace onecake {

class ExplorationPanel;
class MessageBar;
class PolicyFormView;
class StatusIconLabel;
class TellApartPanel;

class PolicyDialog final : public QDialog
{
    Q_OBJECT
public:
    // `editor` must outlive the dialog, which begins where the editor stands.
    PolicyDialog(PolicyEditor *editor, QWidget *parent);

Q_SIGNALS:
    // The last copy that breaks no rule is to be played in the lab; where it is in a file, from
    // there.
    void useAsked();
    void playAsked(const onecake::RunInputs &run);
    void playBesideAsked(const onecake::ToldApart &told);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *addHeader();
    QWidget *addBody();
    QWidget *addFooter();
    void connectParts();
    QPushButton *addButton(QBoxLayout *layout, const QString &text, const QString &name,
                           const QString &purpose);
    void follow();
    void followVerdict();
    void chooseFile();
    void arrange();

    PolicyEditor *m_editor;
    QLineEdit *m_title;
    QComboBox *m_other;
    QComboBox *m_show;
    QBoxLayout *m_headerLayout = nullptr;
    MessageBar *m_message;
    PolicyFormView *m_form;
    ExplorationPanel *m_exploration;
    TellApartPanel *m_apart;
    QScrollArea *m_side = nullptr;
    QBoxLayout *m_formLayout = nullptr;
    StatusIconLabel *m_mark = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_use = nullptr;
    std::optional<bool> m_isNarrow;
};

} // namespace onecake
