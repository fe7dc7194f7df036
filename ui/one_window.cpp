// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/one_window.h"

#include "core/session/lab/lab_options.h"
#include "ui/desk/command_palette.h"
#include "ui/desk/preferences_dialog.h"
#include "ui/dialogs/menus.h"
#include "ui/explore/explore_page.h"
#include "ui/inspector/page/inspector_window.h"
#include "ui/keys/action_reason.h"
#include "ui/keys/shortcuts_dialog.h"
#include "ui/lessons/lesson_menu.h"
#include "ui/main_window.h"
#include "ui/models/store_text.h"
#include "ui/present/presenter.h"
#include "ui/present/speaker_window.h"
#include "ui/start/start_page.h"
#include "ui/start/tour.h"
#include "ui/widgets/message_bar.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr QSize usualWindow(1280, 800);
const QString windowGeometryKey = u"window/geometry"_s;

} // namespace

OneWindow::OneWindow(Parts parts)
    : m_parts(std::move(parts))
    , m_keys(new ShortcutBook(m_parts.settings, this))
    , m_stack(new QStackedWidget(this))
    , m_tour(new TourBar(this))
    , m_pages(new QActionGroup(this))
    , m_presenter(new Presenter(this))
{
    // First, so that everything is made in its final style, and not made over.
    applyAppearance(AppearanceMenu::remembered(*m_parts.settings));
    applyPreferences(*m_parts.settings);
    setObjectName(u"onecake"_s);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_tour);
    setCentralWidget(centre);
    connect(m_tour, &TourBar::stepShown, this, &OneWindow::showTourStep);
    connect(m_tour, &TourBar::ended, this, &OneWindow::leaveTourStep);
    addPageActions();
    addDeskActions();
    follow(m_presenter);
    addStart();
    if (!restoreGeometry(m_parts.settings->value(windowGeometryKey).toByteArray()))
        resize(usualWindow.boundedTo(screen()->availableSize()));
    m_keys->apply();
    showPage(WindowPage::Start);
}

WindowPage OneWindow::firstPage(const QSettings &settings)
{
    return valueOf<WindowPage>(settings.value(PreferencesDialog::firstPageKey).toString())
        .value_or(WindowPage::Start);
}

void OneWindow::addPageActions()
{
    int digit = 0;
    for (const EnumName<WindowPage> &each : enumNames<WindowPage>) {
        QAction *action = m_pages->addAction(titleOf(each.value));
        action->setObjectName(u"window.page-"_s + each.name.toString());
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + digit++)));
        if (each.value == WindowPage::Explore)
            action->setShortcuts({action->shortcut(), Qt::CTRL | Qt::Key_E});
        action->setStatusTip(purposeOf(each.value));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, page = each.value] { showPage(page); });
        addAction(action); // its key works whichever page is shown
    }
}

QAction *OneWindow::addDeskAction(const QString &name, const QString &title,
                                  const QKeySequence &key, const QString &explanation)
{
    auto *action = new QAction(title, this);
    action->setObjectName(u"window."_s + name);
    action->setShortcut(key);
    action->setStatusTip(explanation);
    return action;
}

void OneWindow::addDeskActions()
{
    m_palette = addDeskAction(u"palette"_s, tr("&Commands…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                              tr("Everything that can be done here, found by a word or two"));
    m_palette->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::Key_F3});
    connect(m_palette, &QAction::triggered, this, &OneWindow::openPalette);
    m_preferences = addDeskAction(u"preferences"_s, tr("P&references…"), Qt::CTRL | Qt::Key_Comma,
                                  tr("Language, appearance, size of letters, first page, keys"));
    connect(m_preferences, &QAction::triggered, this, &OneWindow::openPreferences);
    m_takeTour = addDeskAction(u"tour"_s, tr("A &tour in six steps"), {},
                               tr("Six places, told of one after the other"));
    connect(m_takeTour, &QAction::triggered, m_tour, &TourBar::begin);
    m_showSpeaker =
        addDeskAction(u"speaker"_s, tr("&Notes for the speaker"), Qt::CTRL | Qt::SHIFT | Qt::Key_F5,
                      tr("A window of one's own with notes, what comes next and the "
                         "clock; while presenting it fills the other screen"));
    m_showSpeaker->setCheckable(true);
    connect(m_showSpeaker, &QAction::toggled, this, &OneWindow::showSpeaker);
    addActions({m_palette, m_preferences, m_showSpeaker});
    const auto follow = [this] {
        m_presenter->setCharactersOn(m_keys->areCharactersOn());
    };
    connect(m_keys, &ShortcutBook::changed, m_presenter, follow);
}

// Beside the pages, in a menu of each of them.
QList<QAction *> OneWindow::deskActions() const
{
    return {m_presenter->presentAction(), m_presenter->showKeysAction(), m_showSpeaker, m_palette,
            m_preferences};
}

void OneWindow::showSpeaker(bool isShown)
{
    if (!isShown) {
        delete m_speaker;
        return;
    }
    m_speaker = new SpeakerWindow(m_parts.stores.services.clock, this);
    m_presenter->setSpeaker(m_speaker);
    connect(m_speaker, &QDialog::finished, m_showSpeaker, [this] {
        m_speaker->deleteLater();
        m_speaker.clear();
        m_showSpeaker->setChecked(false);
    });
    fillSpeaker();
    m_speaker->showBeside();
    activateWindow(); // the keys are still those of what the room sees
}

void OneWindow::fillSpeaker()
{
    if (!m_speaker)
        return;
    if (page() == WindowPage::Lab)
        m_speaker->setNotes(m_lab->speakerNotes());
    else
        m_speaker->setNotes({titleOf(page()), {{titleOf(page()), purposeOf(page())}}, {}, {}});
}

void OneWindow::openPalette()
{
    if (QApplication::activeModalWidget() != nullptr)
        return;
    QList<DeskEntry> entries = deskEntries(*this, *m_stack->currentWidget());
    entries.removeIf(
        [this](const DeskEntry &entry) { return entry.name == m_palette->objectName(); });
    (new CommandPalette(std::move(entries), m_parts.settings, this))->open();
}

void OneWindow::openPreferences()
{
    QList<PreferencesDialog::PageChoice> pages;
    for (const EnumName<WindowPage> &each : enumNames<WindowPage>)
        pages.append({each.name.toString(), titleOf(each.value)});
    auto *dialog = new PreferencesDialog(m_parts.settings, pages, this);
    connect(dialog, &PreferencesDialog::shortcutsAsked, this, [this, dialog] {
        dialog->close();
        openShortcuts();
    });
    dialog->open();
}

void OneWindow::openShortcuts()
{
    (new ShortcutsDialog(m_keys, this))->open();
}

void OneWindow::addStart()
{
    m_start = new StartPage({m_parts.settings, m_parts.kept, m_parts.book,
                             m_parts.stores.services.clock, m_parts.stores.recentFile},
                            this);
    m_startFrame = new QWidget(this);
    auto *layout = new QVBoxLayout(m_startFrame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_startMenus = new QMenuBar(m_startFrame);
    layout->setMenuBar(m_startMenus);
    layout->addWidget(m_start, 1);
    addStartMenus(m_startMenus);
    m_stack->addWidget(m_startFrame);
    connect(m_start, &StartPage::storyAsked, this, [this] {
        showPage(WindowPage::Lab);
        lab()->playStory(u"tunnel"_s);
    });
    connect(m_start, &StartPage::lessonChosen, this, &OneWindow::openLesson);
    connect(m_start, &StartPage::labAsked, this, [this] {
        showPage(WindowPage::Lab);
        lab()->playFreely();
    });
    connect(m_start, &StartPage::storesAsked, this, [this] { showPage(WindowPage::Stores); });
    connect(m_start, &StartPage::runChosen, this, [this](const QString &file, bool isUnsaved) {
        showPage(WindowPage::Lab);
        if (isUnsaved)
            lab()->openKept(file);
        else
            lab()->open(file);
    });
    connect(m_start, &StartPage::storeChosen, this, &OneWindow::openStore);
    connect(m_start, &StartPage::fileDropped, this, &OneWindow::open);
    connect(m_start, &StartPage::tourAsked, m_takeTour, &QAction::trigger);
}

void OneWindow::addStartMenus(QMenuBar *menus)
{
    QMenu *file = menus->addMenu(tr("&File"));
    file->addAction(tr("&Open…"), QKeySequence::Open, this,
                    [this] {
                        auto *dialog =
                            new QFileDialog(this, tr("Open a run, a part of one, or a store"));
                        dialog->setAttribute(Qt::WA_DeleteOnClose);
                        dialog->setFileMode(QFileDialog::ExistingFile);
                        connect(dialog, &QFileDialog::fileSelected, this, &OneWindow::open);
                        dialog->open();
                    })
        ->setObjectName(u"start.open"_s);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close)
        ->setObjectName(u"window.quit"_s);
    auto *lessons = new LessonMenu(this);
    connect(lessons, &LessonMenu::chosen, this, &OneWindow::openLesson);
    menus->addMenu(lessons);
    QMenu *view = menus->addMenu(tr("&View"));
    addWindowActions(view);
    view->addSeparator();
    view->addMenu(new AppearanceMenu(m_parts.settings, this));
    addFirstPageMenu(view->addMenu(tr("OneCake &begins with")));
    menus->addMenu(
        new HelpMenu([this] { return m_parts.session->store().url().kind; }, m_startFrame));
    addTourTo(m_startFrame);
    addCorner(menus);
}

void OneWindow::addFirstPageMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const EnumName<WindowPage> &each : enumNames<WindowPage>) {
        QAction *action = group->addAction(titleOf(each.value));
        action->setCheckable(true);
        action->setChecked(each.value == firstPage(*m_parts.settings));
        connect(action, &QAction::triggered, this, [this, name = each.name.toString()] {
            m_parts.settings->setValue(PreferencesDialog::firstPageKey, name);
        });
    }
    connect(menu, &QMenu::aboutToShow, group, [this, group] {
        const auto first = static_cast<int>(firstPage(*m_parts.settings));
        group->actions().at(first)->setChecked(true);
    });
    menu->addActions(group->actions());
}

// The pages themselves, and the whole screen.
void OneWindow::addWindowActions(QMenu *menu)
{
    menu->addActions(m_pages->actions());
    menu->addSeparator();
    menu->addActions(deskActions());
    QAction *full = menu->addAction(tr("&Full screen"));
    full->setObjectName(u"window.full-screen"_s);
    full->setShortcut(Qt::Key_F11);
    full->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, full, [this, full] { full->setChecked(isFullScreen()); });
    connect(full, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

// The pages as tabs at the right of the menus, where they take no row of their own.
void OneWindow::addCorner(QMenuBar *menus)
{
    auto *tabs = new QTabBar(menus);
    tabs->setObjectName(u"pages"_s);
    tabs->setAccessibleName(tr("Pages"));
    tabs->setDocumentMode(true);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setFocusPolicy(Qt::TabFocus);
    const QList<QAction *> pages = m_pages->actions();
    for (const QAction *page : pages) {
        const int tab = tabs->addTab(page->text());
        tabs->setTabToolTip(tab,
                            u"%1 (%2)"_s.arg(page->statusTip(),
                                             page->shortcut().toString(QKeySequence::NativeText)));
    }
    const auto follow = [this, tabs] {
        const QSignalBlocker quiet(tabs);
        tabs->setCurrentIndex(static_cast<int>(page()));
    };
    connect(m_stack, &QStackedWidget::currentChanged, tabs, follow);
    connect(tabs, &QTabBar::currentChanged, this, [pages](int tab) { pages.at(tab)->trigger(); });
    menus->setCornerWidget(tabs, Qt::TopRightCorner);
    follow();
}

MainWindow *OneWindow::lab()
{
    if (m_lab != nullptr)
        return m_lab;
    m_lab = new MainWindow(m_parts.session, m_parts.book, m_parts.kept, m_parts.settings, m_stack);
    m_lab->setLessonFrames(m_parts.lessonFrames);
    m_lab->addToViewMenu(m_pages->actions() + deskActions());
    addTourTo(m_lab);
    addCorner(m_lab->menuBar());
    m_stack->addWidget(m_lab);
    m_lab->setPresented(m_presenter->isPresenting());
    m_lab->installEventFilter(this); // whether it is modified is no signal
    connect(m_lab, &QWidget::windowTitleChanged, this, &OneWindow::showTitle);
    connect(m_lab, &MainWindow::speakerNotesChanged, this, &OneWindow::fillSpeaker);
    connect(m_lab, &MainWindow::closed, this, &QWidget::close);
    connect(m_lab, &MainWindow::breakAsked, this, [this] {
        explorer()->breakDesign(m_parts.session->inputs(), m_parts.session->choices().setup());
        showPage(WindowPage::Explore);
    });
    connect(m_lab, &MainWindow::storesAsked, this, [this](const StoreUrl &store) {
        // What is in memory is the run's own; another store is chosen there.
        if (store.kind == StoreKind::Memory)
            showPage(WindowPage::Stores);
        else
            openStore(store);
    });
    return m_lab;
}

InspectorWindow *OneWindow::stores()
{
    if (m_stores != nullptr)
        return m_stores;
    // What was saved by name meanwhile.
    if (!m_parts.book->connections().all().empty())
        m_parts.stores.connections = m_parts.book->connections();
    m_stores = new InspectorWindow(m_parts.stores, m_stack);
    QMenu *window = m_stores->menuBar()->addMenu(tr("&Window"));
    addWindowActions(window);
    window->addMenu(new AppearanceMenu(m_parts.settings, this));
    m_stores->menuBar()->addMenu(
        new HelpMenu([this] { return m_parts.session->store().url().kind; }, m_stores));
    addTourTo(m_stores);
    m_keys->apply();
    showControls(!m_presenter->isPresenting());
    addCorner(m_stores->menuBar());
    m_stack->addWidget(m_stores);
    connect(m_stores, &QWidget::windowTitleChanged, this, &OneWindow::showTitle);
    connect(m_parts.book, &ConnectionManager::changed, m_stores,
            [this] { m_stores->setConnections(m_parts.book->connections()); });
    return m_stores;
}

ExplorePage *OneWindow::explorer()
{
    if (m_explorer != nullptr)
        return m_explorer;
    m_explorer = new ExplorePage(m_stack);
    QMenu *view = m_explorer->menuBar()->addMenu(tr("&View"));
    addWindowActions(view);
    view->addSeparator();
    view->addMenu(new AppearanceMenu(m_parts.settings, this));
    m_explorer->menuBar()->addMenu(
        new HelpMenu([this] { return m_parts.session->store().url().kind; }, m_explorer));
    addTourTo(m_explorer);
    m_keys->apply();
    showControls(!m_presenter->isPresenting());
    addCorner(m_explorer->menuBar());
    m_stack->addWidget(m_explorer);
    connect(m_explorer, &ExplorePage::playAsked, this, [this](const FoundPlay &play) {
        showPage(WindowPage::Lab);
        lab()->playFoundRun(play);
    });
    return m_explorer;
}

void OneWindow::addTourTo(const QWidget *page)
{
    page->findChild<HelpMenu *>()->addAction(m_takeTour);
}

// A dock that was closed is closed again.
void OneWindow::leaveTourStep()
{
    delete m_mark;
    if (m_openedByTour)
        m_openedByTour->hide();
    m_openedByTour.clear();
}

void OneWindow::showTourStep(const TourStep &step)
{
    leaveTourStep();
    showPage(valueOf<WindowPage>(step.page).value_or(WindowPage::Start));
    QWidget *shown = m_stack->currentWidget();
    QWidget *place =
        shown->objectName() == step.place ? shown : shown->findChild<QWidget *>(step.place);
    if (auto *dock = qobject_cast<QDockWidget *>(place)) {
        if (dock->isHidden())
            m_openedByTour = dock;
        dock->show();
        dock->raise();
    }
    m_mark = new TourMark(place != nullptr ? place : shown);
}

void OneWindow::follow(Presenter *presenter)
{
    addActions({presenter->presentAction(), presenter->showKeysAction()});
    connect(presenter, &Presenter::presentingChanged, this, &OneWindow::present);
    connect(presenter, &Presenter::controlsWanted, this, &OneWindow::showControls);
    connect(presenter, &Presenter::forwardAsked, this, [this] {
        if (page() == WindowPage::Lab)
            lab()->stepForward();
    });
    connect(presenter, &Presenter::backAsked, this, [this] {
        if (page() == WindowPage::Lab)
            lab()->stepBack();
    });
}

void OneWindow::present(bool isPresented)
{
    setPlacesHidden(isPresented);
    // Where there is another screen, nobody has to ask for it.
    const bool isWanted = isPresented && QGuiApplication::screens().size() > 1;
    if (isWanted && !m_showSpeaker->isChecked())
        m_isSpeakerOfRoom = true;
    if (m_isSpeakerOfRoom)
        m_showSpeaker->setChecked(isPresented);
    m_isSpeakerOfRoom = m_isSpeakerOfRoom && isPresented;
    if (isPresented && m_speaker)
        m_speaker->beginClock();
    m_tour->end();
    allow(m_takeTour, !isPresented, tr("It is for one person, and you present to a room."));
    m_start->setPrivate(isPresented);
    for (MessageBar *message : findChildren<MessageBar *>())
        message->showPlaces();
    if (m_lab != nullptr)
        m_lab->setPresented(isPresented);
    if (m_stores != nullptr)
        m_stores->showPlaces();
    showControls(!isPresented);
    showTitle();
}

void OneWindow::showControls(bool areShown)
{
    const bool isPresenting = m_presenter->isPresenting();
    m_startMenus->setVisible(areShown);
    keepKeysAlive(m_startFrame, m_startMenus, isPresenting);
    if (m_lab != nullptr)
        m_lab->showControls(areShown);
    for (QMainWindow *shown : QList<QMainWindow *>{m_stores, m_explorer}) {
        if (shown == nullptr)
            continue;
        shown->menuBar()->setVisible(areShown);
        keepKeysAlive(shown, shown->menuBar(), isPresenting);
    }
}

void OneWindow::showPage(WindowPage page)
{
    QWidget *shown = m_startFrame;
    if (page == WindowPage::Lab)
        shown = lab();
    else if (page == WindowPage::Stores)
        shown = stores();
    else if (page == WindowPage::Explore)
        shown = explorer();
    m_stack->setCurrentWidget(shown);
    m_pages->actions().at(static_cast<int>(page))->setChecked(true);
    showTitle();
    fillSpeaker();
}

WindowPage OneWindow::page() const
{
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_lab && m_lab != nullptr)
        return WindowPage::Lab;
    if (shown == m_explorer && m_explorer != nullptr)
        return WindowPage::Explore;
    return shown == m_stores && m_stores != nullptr ? WindowPage::Stores : WindowPage::Start;
}

void OneWindow::showTitle()
{
    const QWidget *shown = m_stack->currentWidget();
    setWindowTitle(shown == m_startFrame ? u"OneCake[*]"_s : shown->windowTitle());
    setWindowModified(m_lab != nullptr && m_lab->isWindowModified());
}

void OneWindow::setAppearance(Appearance appearance)
{
    applyAppearance(appearance);
}

void OneWindow::setLessons(const LessonEntries &lessons)
{
    m_start->setLessons(lessons);
}

void OneWindow::openLesson(const QString &idOrFile)
{
    loadLessonFor(this, idOrFile, [this](const Lesson &lesson) {
        showPage(WindowPage::Lab);
        lab()->giveLesson(lesson);
    });
}

void OneWindow::openStore(const StoreUrl &store)
{
    showPage(WindowPage::Stores);
    stores()->open(store);
}

void OneWindow::open(const QString &file)
{
    // What is meant for the lab says so by its name; whether it holds that, the lab finds out.
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"json" || suffix == u"onecake") {
        showPage(WindowPage::Lab);
        lab()->open(file);
        return;
    }
    showPage(WindowPage::Stores);
    stores()->openText(u"sqlite:"_s + file);
}

bool OneWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lab && event->type() == QEvent::ModifiedChange)
        showTitle();
    return QMainWindow::eventFilter(watched, event);
}

// The lab may have to ask first, and then closes the window itself.
void OneWindow::closeEvent(QCloseEvent *event)
{
    m_presenter->setPresenting(false);
    if (m_lab != nullptr && !m_lab->close()) {
        showPage(WindowPage::Lab); // what is asked is about it
        event->ignore();
        return;
    }
    if (m_explorer != nullptr)
        m_explorer->session().stop();
    m_parts.settings->setValue(windowGeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace onecake
