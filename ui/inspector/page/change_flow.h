// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person changes in the store of a page, from the wish to the last word: the store is
// unlocked where it has to be, a dialog says what the change would do, the change controller does
// it, and the page's message tells how it ended and what can be done about that.
#pragma once

#include "core/session/inspector/inspector_session.h"

#include <QWidget>

#include <functional>

namespace onecake {

class MessageBar;
class RowsPanel;
struct EditQuestion;

class ChangeFlow final : public QObject
{
    Q_OBJECT
public:
    // `session` outlives it. Dialogs stand over `page`, which owns it.
    ChangeFlow(InspectorSession *session, RowsPanel *rows, MessageBar *message, QWidget *page);

    // The controller of what the session has open, a store of that name.
    void follow(const QString &storeName);

    // Asks for it, and does `then` where it is granted.
    void unlock(const std::function<void()> &then = {});
    // Where it is locked, a person is asked to unlock it, and `act` is done then.
    [[nodiscard]] bool isUnlockedFor(const std::function<void()> &act);

    void removeSelected();
    void removeMatching();
    void release();
    void extend();
    void note();
    void undo();
    void redo();

private:
    void ask(const EditQuestion &question);
    void offerToGoOn();
    void goOn();
    void askHowToGoOn();
    void sayEnd(const ChangeReport &report);
    void saveReport(const QString &removalId);

    InspectorSession *m_session;
    RowsPanel *m_rows;
    MessageBar *m_message;
    QWidget *m_page;
    QString m_storeName;
};

} // namespace onecake
