// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lab's window. It only arranges its parts, which work by themselves.
#pragma once

#include "core/session/connections/connection_manager.h"
#include "core/session/lab/playing/lab_selection.h"
#include "ui/lab/lab_actions.h"
#include "ui/style/onecake_style.h"

#include <QMainWindow>

class QLabel;
class QSettings;
class QStackedWidget;

namespace onecake {

class AppearanceMenu;
class DiagramView;
class KeptRuns;
class NoticeArea;
class RunFiles;
class SidesPanel;
class StoryPanel;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // All of these must outlive the window, which opens as it was left the last time.
    MainWindow(LabSession *session, ConnectionManager *book, KeptRuns *kept, QSettings *settings);

    // Applies while this window is open. Only a choice in the menu is remembered.
    void setAppearance(Appearance appearance);

    // Opens a file with a run, or with a part of one. Errors are shown in the window.
    void open(const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addCentre();
    void addDocks();
    QDockWidget *addDock(const QString &title, const QString &name, QWidget *content,
                         Qt::DockWidgetArea area);
    void addTables();
    void addMenus();
    void addViewMenu();
    void connectFiles();
    void addStatusBar();
    void restore();
    void restoreDefaultLayout();
    void sizeDocks();
    void followSides();
    void showSides();
    void showOneRun();
    void showStatus();
    void showStore();

    LabSession *m_session;
    ConnectionManager *m_book;
    QSettings *m_settings;
    LabSelection m_focus;
    LabActions m_actions;
    RunFiles *m_files;
    NoticeArea *m_notices = nullptr;
    QStackedWidget *m_stack = nullptr; // the story, or the sides in its place
    SidesPanel *m_sides = nullptr; // only while there are several
    QByteArray m_stateOfOneRun; // of docks and bars, while the sides have their room
    DiagramView *m_diagram = nullptr;
    QLabel *m_clock;
    QLabel *m_store;
    AppearanceMenu *m_appearance = nullptr;
    QByteArray m_defaultState;
    bool m_mayClose = false; // true once closing loses nothing
};

} // namespace onecake
