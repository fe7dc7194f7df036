// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person takes out of the store of a page and brings into it: to the clipboard, to files and
// from them, and to other stores. Dialogs ask, the transfer controller does it, and the page's
// message tells how it ended.
#pragma once

#include "core/session/inspector/inspector_session.h"
#include "ui/inspector/page/inspector_environment.h"

#include <QWidget>

namespace onecake {

class ChangeFlow;
class MessageBar;
class RowsPanel;

class TransferFlow final : public QObject
{
    Q_OBJECT
public:
    struct Format {
        RowFormat format;
        QString title; // with its key
        QString suffix; // of a file
    };
    static const std::vector<Format> &formats();

    // `session` outlives it. Dialogs stand over `page`, which owns it.
    TransferFlow(InspectorSession *session, RowsPanel *rows, ChangeFlow *changes,
                 MessageBar *message, const InspectorEnvironment &environment, QWidget *page);

    // The controller of what the session has open, which is that store.
    void follow(const StoreUrl &store);

    // Of the rows that are selected, to the clipboard.
    void copyKeys();
    void copyAs(const Format &format);
    void copyCommand();

    // Everything that matches.
    void exportAs(const Format &format);
    void copyToStore();

    void importRows();

private:
    void askToImport(const QString &file, const ImportPreview &preview);

    InspectorSession *m_session;
    RowsPanel *m_rows;
    ChangeFlow *m_changes;
    MessageBar *m_message;
    InspectorEnvironment m_environment;
    QWidget *m_page;
    StoreUrl m_store;
};

} // namespace onecake
