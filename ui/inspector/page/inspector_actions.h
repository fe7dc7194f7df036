// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that a person can do on the page of a store, once: menus, buttons and keys show the
// same actions, with the same words and state. Their keys work in their page only, because other
// tabs have the same actions.
#pragma once

#include "core/session/inspector/inspector_session.h"

#include <QKeySequence>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace onecake {

class ChangeFlow;
class QueryLine;
class RowsPanel;
class TransferFlow;

class InspectorActions final : public QObject
{
    Q_OBJECT
public:
    // What the actions are about; all of it outlives them.
    struct Parts {
        InspectorSession *session;
        RowsPanel *rows;
        QueryLine *query;
        ChangeFlow *changes;
        TransferFlow *transfers;
        QAction *saveView;
    };
    InspectorActions(const Parts &parts, QWidget *page);

    void fillEditMenu(QMenu *menu) const;
    void fillKeysMenu(QMenu *menu) const;
    void fillViewMenu(QMenu *menu) const;

    // For beside the query line.
    [[nodiscard]] QPushButton *exportButton() const { return m_exportButton; }
    [[nodiscard]] QPushButton *removeButton() const { return m_removeButton; }

    // What may be done now.
    void show();

Q_SIGNALS:
    void findPayloadAsked(); // the record of a payload

private:
    void addChanges();
    void addSearches();
    void addTransfers();
    void nameAll();
    template<typename Target>
    QAction *add(const QString &text, const QKeySequence &key, Target *target,
                 void (Target::*act)());
    void onlyThisValue();
    void notThisValue();
    void showOfSelection(bool mayChange, const QString &refused);

    Parts m_parts;
    QWidget *m_page;
    QPushButton *m_exportButton;
    QPushButton *m_removeButton;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_copyKey = nullptr;
    QAction *m_onlyThis = nullptr;
    QAction *m_notThis = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_removeMatching = nullptr;
    QAction *m_release = nullptr;
    QAction *m_extend = nullptr;
    QAction *m_note = nullptr;
    QAction *m_findPayload = nullptr;
    QAction *m_importRows = nullptr;
    QAction *m_copyTo = nullptr;
    QAction *m_copyCommand = nullptr;
    QMenu *m_copyAs = nullptr;
    QMenu *m_exportAs = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_find = nullptr;
};

} // namespace onecake
