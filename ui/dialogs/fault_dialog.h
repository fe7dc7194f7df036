// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lets the user add faults to those of the story, in words: typed with completion, or taken from a
// list of all. It also shows the faults that the seed has chosen by chance; they can be kept
// instead of chance.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTreeWidget;

namespace onecake {

class FaultDialog final : public QDialog
{
    Q_OBJECT
public:
    // `session` must outlive the dialog.
    FaultDialog(LabSession *session, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWords();
    void addList();
    void addFallen();
    void add(const QString &fault);
    void complete();
    void check();
    void follow();
    void confirm();

    LabSession *m_session;
    QLineEdit *m_words;
    QLineEdit *m_seed;
    QLabel *m_message;
    QLineEdit *m_own;
    QLineEdit *m_fallen;
    QPushButton *m_keep;
    QPushButton *m_play = nullptr;
    QTreeWidget *m_list;
    QStringListModel *m_completions;
};

} // namespace onecake
