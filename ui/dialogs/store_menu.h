// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Chooses where the keys are kept: in memory, in the usual file, in another file, or in the store
// of a saved connection.
#pragma once

#include "core/session/connections/connection_manager.h"
#include "core/session/lab/lab_session.h"

#include <QMenu>

class QActionGroup;

namespace onecake {

class StoreMenu final : public QMenu
{
    Q_OBJECT
public:
    StoreMenu(LabSession *session, ConnectionManager *book, QWidget *parent);

private:
    void chooseFile();
    void openText(const QString &text);
    void openConnections();
    void inspect();
    // Appends the choice if `before` is null.
    QAction *addChoice(const QString &text, const QString &purpose, QAction *before = nullptr);
    void listConnections();
    void follow();

    LabSession *m_session;
    ConnectionManager *m_book;
    QActionGroup *m_choices;
    QAction *m_memory;
    QAction *m_usualFile;
    QAction *m_otherFile;
    QAction *m_elsewhere; // checked if no other is: the store was named on the command line, say
    QAction *m_separator = nullptr; // below the saved connections
    QList<QAction *> m_saved;
};

} // namespace onecake
