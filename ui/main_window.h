// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lab's window. It arranges: what is in it looks after itself.
#pragma once

#include "core/session/connection_book.h"
#include "core/session/lab_focus.h"
#include "ui/docks/lab_actions.h"
#include "ui/views/calm_style.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QSettings;

namespace onecake {

class DiagramView;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // `session`, `book` and `settings` outlive the window. The window is as it was left the last
    // time.
    MainWindow(LabSession *session, ConnectionBook *book, QSettings *settings);

    // For as long as this window is open; what is chosen in the menu is remembered.
    void setAppearance(Appearance appearance);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addCentre();
    void addDocks();
    QDockWidget *addDock(const QString &title, const QString &name, QWidget *content,
                         Qt::DockWidgetArea area);
    void addTables();
    void addMenus();
    void addStoryMenu();
    void addViewMenu();
    void addAppearanceMenu(QMenu *menu);
    void addStatusBar();
    [[nodiscard]] Appearance rememberedAppearance() const;
    void restore();
    void restoreDefaultLayout();
    void showStatus();
    void showStore();

    LabSession *m_session;
    ConnectionBook *m_book;
    QSettings *m_settings;
    LabFocus m_focus;
    LabActions m_actions;
    DiagramView *m_diagram = nullptr;
    QLabel *m_clock;
    QLabel *m_store;
    QActionGroup *m_appearances;
    QByteArray m_defaultState;
};

} // namespace onecake
