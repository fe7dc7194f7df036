// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What would save the run on show in the lab; the one that is chosen is played beside it.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace onecake {

class SaverList;

class SaverDialog final : public QDialog
{
    Q_OBJECT
public:
    // `session` must outlive the dialog. Some promise is broken in its run.
    SaverDialog(LabSession *session, QWidget *parent);

private:
    void look();
    void take();

    LabSession *m_session;
    QComboBox *m_promise;
    SaverList *m_savers;
    QPushButton *m_play;
};

} // namespace onecake
