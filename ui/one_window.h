// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The one window: Start, Lab, Stores and Explore, each a page with menus of its own. The window
// only holds them and switches between them, at the top right and by Ctrl+1 to 4. All but Start are
// made when they are first shown.
#pragma once

#include "core/session/connections/connection_manager.h"
#include "core/session/lab/kept_runs.h"
#include "ui/inspector/page/inspector_environment.h"
#include "ui/start/start_entry.h"
#include "ui/style/onecake_style.h"
#include "ui/window_page.h"

#include <QMainWindow>
#include <QPointer>

class QAction;
class QActionGroup;
class QMenuBar;
class QSettings;
class QStackedWidget;

namespace onecake {

class ExplorePage;
class InspectorWindow;
class MainWindow;
class Presenter;
class ShortcutBook;
class SpeakerWindow;
class StartPage;
class TourBar;
class TourMark;
struct TourStep;

class OneWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // All that is pointed to must outlive the window.
    struct Parts {
        LabSession *session;
        ConnectionManager *book;
        KeptRuns *kept;
        QSettings *settings;
        InspectorEnvironment stores;
        FrameSource *lessonFrames = nullptr; // where null, what a lesson reveals is there at once
    };

    // Opens as it was left the last time.
    explicit OneWindow(Parts parts);

    // The page that the user wants first; Start, unless they have chosen another.
    [[nodiscard]] static WindowPage firstPage(const QSettings &settings);

    void showPage(WindowPage page);
    [[nodiscard]] WindowPage page() const;

    // Makes the page if it is not there yet, and does not show it.
    MainWindow *lab();
    InspectorWindow *stores();
    ExplorePage *explorer();

    // Applies while this window is open, and is not remembered.
    void setAppearance(Appearance appearance);

    void setLessons(const LessonEntries &lessons);
    // The lesson with that id, or of that file, over the lab. Its mistakes, if any, are shown.
    void openLesson(const QString &idOrFile);

    // A run or a part of one opens in the lab, anything else as a store.
    void open(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPageActions();
    void addDeskActions();
    QAction *addDeskAction(const QString &name, const QString &title, const QKeySequence &key,
                           const QString &explanation);
    [[nodiscard]] QList<QAction *> deskActions() const;
    void showSpeaker(bool isShown);
    void fillSpeaker();
    void openPalette();
    void openPreferences();
    void openShortcuts();
    void addStart();
    void addStartMenus(QMenuBar *menus);
    void addFirstPageMenu(QMenu *menu);
    void addCorner(QMenuBar *menus);
    void addWindowActions(QMenu *menu);
    void showTitle();
    void openStore(const StoreUrl &store);
    void addTourTo(const QWidget *page);
    void showTourStep(const TourStep &step);
    void leaveTourStep();
    void follow(Presenter *presenter);
    void present(bool isPresented);
    void showControls(bool areShown);

    Parts m_parts;
    ShortcutBook *m_keys; // before all actions
    QStackedWidget *m_stack;
    TourBar *m_tour;
    QPointer<TourMark> m_mark;
    QPointer<QWidget> m_openedByTour; // a dock that was closed
    QAction *m_takeTour = nullptr;
    QAction *m_palette = nullptr;
    QAction *m_preferences = nullptr;
    QAction *m_showSpeaker = nullptr; // checkable
    QPointer<SpeakerWindow> m_speaker;
    bool m_isSpeakerOfRoom = false; // it goes when presenting ends
    QActionGroup *m_pages; // one action for each page
    Presenter *m_presenter;
    QMenuBar *m_startMenus = nullptr;
    StartPage *m_start = nullptr;
    QWidget *m_startFrame = nullptr;
    MainWindow *m_lab = nullptr;
    InspectorWindow *m_stores = nullptr;
    ExplorePage *m_explorer = nullptr;
};

} // namespace onecake
