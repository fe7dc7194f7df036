// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the keys are kept: in memory, in the usual file, or in one that a person chooses.
#pragma once

#include "core/session/lab_session.h"

#include <QMenu>

class QActionGroup;

namespace onecake {

// "in memory", "in orders.db": for a status bar.
QString placeOf(const StoreUrl &url);

class StoreMenu final : public QMenu
{
    Q_OBJECT
public:
    StoreMenu(LabSession *session, QWidget *parent);

private:
    void chooseFile();
    void openText(const QString &text);
    void follow();

    LabSession *m_session;
    QAction *m_memory;
    QAction *m_usualFile;
    QAction *m_otherFile;
};

} // namespace onecake
