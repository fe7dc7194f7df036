// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the keys are kept: in memory, in the usual file, in one that a person chooses, or where a
// saved connection leads.
#pragma once

#include "core/session/connections/connection_book.h"
#include "core/session/lab/lab_session.h"

#include <QMenu>

class QActionGroup;

namespace onecake {

class StoreMenu final : public QMenu
{
    Q_OBJECT
public:
    StoreMenu(LabSession *session, ConnectionBook *book, QWidget *parent);

private:
    void chooseFile();
    void openText(const QString &text);
    void openConnections();
    void inspect();
    // `before` null: at the end.
    QAction *addChoice(const QString &text, const QString &purpose, QAction *before = nullptr);
    void listConnections();
    void follow();

    LabSession *m_session;
    ConnectionBook *m_book;
    QActionGroup *m_choices;
    QAction *m_memory;
    QAction *m_usualFile;
    QAction *m_otherFile;
    QAction *m_elsewhere; // checked where none of the others is: named on the command line, say
    QAction *m_separator = nullptr; // the saved connections stand above it
    QList<QAction *> m_saved;
};

} // namespace onecake
