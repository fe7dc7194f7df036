// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lab: a page of the one window, or a window of its own. It only arranges its parts, which
// work by themselves.
#pragma once

#include "core/lab/lessons/lesson.h"
#include "core/session/connections/connection_manager.h"
#include "core/session/lab/playing/lab_selection.h"
#include "ui/lab/lab_actions.h"
#include "ui/present/speaker_window.h"
#include "ui/style/onecake_style.h"

#include <QMainWindow>

class QLabel;
class QSettings;
class QStackedWidget;

namespace onecake {

class AppearanceMenu;
class DiagramView;
class FrameSource;
struct FoundPlay;
class KeptRuns;
class LessonView;
class NoticeArea;
class RunExports;
class RunFiles;
class SidesPanel;
class StoryPanel;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // All of these must outlive the lab, which opens as it was left the last time. It is a page of
    // what holds `parent`, or a window where there is none.
    MainWindow(LabSession *session, ConnectionManager *book, KeptRuns *kept, QSettings *settings,
               QWidget *parent = nullptr);

    // Applies while this window is open. Only a choice in the menu is remembered.
    void setAppearance(Appearance appearance);

    // Opens a file with a run, or with a part of one. Errors are shown in the window.
    void open(const QString &file);
    // The same with a run that was kept without being saved.
    void openKept(const QString &file);

    // The story with that id as it comes with OneCake, ready to play. Asks before a run is lost.
    void playStory(const QString &id);
    // The empty table, unless something is under way.
    void playFreely();

    // A run that a search has found, paused before its first fault. Asks before a run is lost.
    void playFoundRun(const FoundPlay &play);

    // Gives a lesson over the lab, whose own run stays as it is. `frames` let what is revealed come
    // by and by, and outlive the lab; without them it is there at once.
    void giveLesson(const Lesson &lesson);
    void setLessonFrames(FrameSource *frames) { m_lessonFrames = frames; }
    // The same for the lesson with that id, or of that file; its mistakes are shown.
    void openLesson(const QString &idOrFile);
    void leaveLesson();
    [[nodiscard]] LessonView *lesson() const { return m_lesson; }

    // Of the window that holds the lab.
    void addToViewMenu(const QList<QAction *> &actions);

    // For a room: the diagram has all the place, and the summary stands below it. What is hidden
    // comes back as it was.
    void setPresented(bool isPresented);
    // The menus and the line of time, which are hidden meanwhile.
    void showControls(bool areShown);
    // For the person at the front: what is told of, and what comes next.
    [[nodiscard]] SpeakerNotes speakerNotes() const;

    void stepForward();
    void stepBack();

Q_SIGNALS:
    // Nothing is left to be asked, and the window that holds the lab may close.
    void closed();
    // Somebody wants to see what is stored there.
    void storesAsked(const onecake::StoreUrl &store);
    // The design on show is to be explored.
    void breakAsked();
    void speakerNotesChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addCentre();
    void addMenus();
    void addViewMenu();
    void connectFiles();
    void connectExports();
    void addStatusBar();
    void restore();
    void restoreDefaultLayout();
    void sizeDocks();
    void followSides();
    void clearDesk();
    void restoreDesk();
    void showSides();
    void showOneRun();
    void showLabMenus(bool areShown);
    void playFrom(const LabSetup &setup);
    void showStatus();
    void showStore();
    void showSubtitle();
    [[nodiscard]] QByteArray layoutToKeep() const;

    LabSession *m_session;
    ConnectionManager *m_book;
    QSettings *m_settings;
    LabSelection m_focus;
    LabActions m_actions;
    RunFiles *m_files;
    RunExports *m_exports;
    NoticeArea *m_notices = nullptr;
    QStackedWidget *m_stack = nullptr; // the story, or the sides in its place
    SidesPanel *m_sides = nullptr; // only while there are several
    LessonView *m_lesson = nullptr; // only while one is given
    FrameSource *m_lessonFrames = nullptr;
    QList<QMenu *> m_labMenus; // of what is done in the lab's own run
    DiagramView *m_diagram = nullptr;
    QLabel *m_clock;
    QLabel *m_store;
    AppearanceMenu *m_appearance = nullptr;
    QMenu *m_viewMenu = nullptr;
    QByteArray m_defaultState;
    QLabel *m_subtitle = nullptr; // shown to a room only
    QWidget *m_transport = nullptr;
    std::optional<QByteArray> m_desk; // the layout of docks and bars, while others have their room
    bool m_isPresented = false; // to a room
    bool m_mayClose = false; // true once closing loses nothing
};

} // namespace onecake
