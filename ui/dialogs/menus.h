// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The menus of the lab's window that are more than a list of its actions.
#pragma once

#include "core/session/connections/connection_manager.h"
#include "core/session/lab/lab_session.h"
#include "core/store/store_url.h"
#include "ui/style/onecake_style.h"

#include <QMenu>

#include <functional>

class QActionGroup;
class QSettings;

namespace onecake {

// Chooses where the keys are kept: in memory, in the usual file, in another file, or in the store
// of a saved connection.
class StoreMenu final : public QMenu
{
    Q_OBJECT
public:
    StoreMenu(LabSession *session, ConnectionManager *book, QWidget *parent);

Q_SIGNALS:
    // Somebody wants to see what is in the store in use.
    void inspectAsked(const onecake::StoreUrl &store);

private:
    void chooseFile();
    void openText(const QString &text);
    void openConnections();
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

// Under what is in the menu already, the stories to choose from.
void fillStoryMenu(QMenu *menu, LabSession *session);

// Lets the user choose the look of the windows: light, dark or as the system has it. The choice is
// remembered.
class AppearanceMenu final : public QMenu
{
    Q_OBJECT
public:
    // `settings` must outlive the menu.
    AppearanceMenu(QSettings *settings, QWidget *parent);

    [[nodiscard]] static Appearance remembered(const QSettings &settings);
    static void remember(QSettings &settings, Appearance appearance);

    // Chooses an appearance without remembering it.
    void choose(Appearance appearance);

private:
    void follow();

    QActionGroup *m_choices;
};

// The help menu: about what has the focus, the words of the field, the page's keys, and what
// OneCake is.
class HelpMenu final : public QMenu
{
    Q_OBJECT
public:
    // `store` returns the kind of store in use, for a report.
    HelpMenu(std::function<StoreKind()> store, QWidget *parent);

private:
    void showHelp();
    void showKeys();
    void showAbout();

    std::function<StoreKind()> m_store;
};

} // namespace onecake
