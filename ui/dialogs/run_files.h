// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs as files: opened, and saved with everything that was done by hand.
#pragma once

#include "core/session/lab_session.h"

#include <QAction>

namespace onecake {

class RunFiles final : public QObject
{
    Q_OBJECT
public:
    // `window` is what the dialogs belong to.
    RunFiles(LabSession *session, QWidget *window);

    [[nodiscard]] QList<QAction *> actions() const { return {m_open, m_save}; }

private:
    void chooseFileToOpen();
    void chooseFileToSave();

    LabSession *m_session;
    QWidget *m_window;
    QAction *m_open;
    QAction *m_save;
};

} // namespace onecake
