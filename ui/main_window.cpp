// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/main_window.h"

#include "core/base/text/content_language.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/explain/explanation.h"
#include "core/lab/sim/run_file.h"
#include "core/session/explore/found_run.h"
#include "core/session/lab/kept_runs.h"
#include "core/session/lab/lab_options.h"
#include "core/session/lab/recent_runs.h"
#include "ui/desk/desk_entry.h"
#include "ui/diagram/diagram_view.h"
#include "ui/dialogs/fault_dialog.h"
#include "ui/dialogs/menus.h"
#include "ui/dialogs/run_exports.h"
#include "ui/dialogs/run_files.h"
#include "ui/explore/saver_dialog.h"
#include "ui/help/help_link.h"
#include "ui/keys/shortcut_book.h"
#include "ui/lab/faults/message_menu.h"
#include "ui/lab/lab_controls.h"
#include "ui/lab/notice_area.h"
#include "ui/lab/sides_panel.h"
#include "ui/lab/story_panel.h"
#include "ui/lab_docks.h"
#include "ui/lessons/lesson_menu.h"
#include "ui/lessons/lesson_view.h"
#include "ui/models/log_model.h"
#include "ui/models/store_text.h"
#include "ui/policies/policy_editing.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr int layoutVersion = 3;
constexpr int savedFor = 8000; // milliseconds

const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state"_s;

// The one file that is dropped; empty where it is something else.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(LabSession *session, ConnectionManager *book, KeptRuns *kept,
                       QSettings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_book(book)
    , m_settings(settings)
    , m_actions(session, this)
    , m_files(new RunFiles(session, kept, this))
    , m_exports(new RunExports(session, this))
    , m_clock(new QLabel(this))
    , m_store(new QLabel(this))
{
    // First, so that everything is made in its final style, and not made over.
    if (parent == nullptr) {
        applyAppearance(AppearanceMenu::remembered(*settings));
        new ShortcutBook(settings, this);
    } else {
        setWindowFlags(Qt::Widget);
    }
    setObjectName(u"lab"_s);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setHelpTopic(this, u"lab"_s);
    auto *setup = new SetupBar(session, settings, this);
    setHelpTopic(setup, u"setup"_s);
    addToolBar(setup);
    addCentre();
    addLabDocks(this, m_session, &m_focus, m_actions);
    new MessageMenu(m_session, m_diagram);
    addMenus();
    addStatusBar();
    connectFiles();
    // Later, so that nobody who is told of it as well goes while he is.
    connect(&session->beside(), &SideBySide::begun, this, &MainWindow::followSides,
            Qt::QueuedConnection);
    connect(book, &ConnectionManager::changed, &session->store(), &LabStore::followConnections);
    m_defaultState = saveState(layoutVersion);
    restore();
    if (const QString words = m_files->wordsOfKept(); !words.isEmpty())
        m_notices->offer(words, tr("Open it"), [this] { m_files->openLastKept(); });
    // The texts of the panels were made before their actions had their keys.
    if (ShortcutBook *keys = ShortcutBook::current())
        keys->apply();
}

void MainWindow::connectFiles()
{
    setAcceptDrops(true);
    connect(&m_session->choices(), &LabChoices::runSaved, this, [this](const QString &path) {
        statusBar()->showMessage(shownWithPlaces(tr("Saved as %1").arg(path)), savedFor);
    });
    connect(m_session, &LabSession::stateChanged, this,
            [this](const LabState &state) { setWindowModified(state.hasUnsavedActions); });
    connect(m_session, &LabSession::runStarted, this,
            [this] { setWindowModified(m_session->choices().hasUnsavedActions()); });
    connect(m_actions.restart, &QAction::triggered, m_files, &RunFiles::restart);
    connect(m_files, &RunFiles::told, m_notices, &NoticeArea::tell);
    connect(m_files, &RunFiles::failed, m_notices, &NoticeArea::sayFailure);
    connectExports();
    connect(&m_session->choices(), &LabChoices::runSaved, this,
            [this](const QString &path) { noteRecentRun(*m_settings, path); });
    // Whoever begins a run wants to see it.
    connect(m_session, &LabSession::runStarted, this, &MainWindow::leaveLesson);
    connect(m_session, &LabSession::runStarted, this, [this] {
        LabChoices &choices = m_session->choices();
        if (isRunFile(choices.setup().story) && !choices.hasUnsavedActions())
            noteRecentRun(*m_settings, choices.setup().story);
    });
}

void MainWindow::connectExports()
{
    connect(m_exports, &RunExports::saved, this, [this](const QString &path) {
        statusBar()->showMessage(tr("Saved as %1").arg(path), savedFor);
    });
    connect(m_exports, &RunExports::told, m_notices, &NoticeArea::tell);
    connect(m_exports, &RunExports::failed, m_notices, &NoticeArea::sayFailure);
    connect(m_exports, &RunExports::runPasted, m_files, &RunFiles::openLine);
    connect(m_actions.savePicture, &QAction::triggered, this, [this] {
        if (m_sides != nullptr)
            m_sides->savePicture();
        else
            m_exports->savePicture();
    });
}

void MainWindow::open(const QString &file)
{
    m_files->open(file);
}

void MainWindow::openKept(const QString &file)
{
    m_files->openKept(file);
}

void MainWindow::playStory(const QString &id)
{
    m_files->leave(tr("before another story begins"), [this, id] {
        LabSetup setup;
        setup.story = id;
        m_session->choices().setUp(setup);
    });
}

void MainWindow::playFrom(const LabSetup &setup)
{
    m_files->leave(tr("before the lesson's story begins"),
                   [this, setup] { m_session->choices().setUp(setup); });
}

void MainWindow::playFoundRun(const FoundPlay &play)
{
    leaveLesson();
    m_files->leave(tr("before the counter-example begins"),
                   [this, play] { playFound(*m_session, play); });
}

void MainWindow::openLesson(const QString &idOrFile)
{
    loadLessonFor(this, idOrFile, [this](const Lesson &lesson) { giveLesson(lesson); });
}

void MainWindow::giveLesson(const Lesson &lesson)
{
    if (m_lesson == nullptr) {
        m_session->pause();
        clearDesk();
        showLabMenus(false);
        m_lesson =
            new LessonView(m_session->store().services().clock.get(), m_lessonFrames, m_stack);
        setHelpTopic(m_lesson, u"lessons"_s);
        connect(m_lesson, &LessonView::left, this, &MainWindow::leaveLesson);
        connect(m_lesson, &LessonView::freePlayAsked, this, &MainWindow::playFrom);
        connect(m_lesson, &LessonView::subtitleChanged, this, &MainWindow::showSubtitle);
        connect(m_lesson, &LessonView::subtitleChanged, this, &MainWindow::speakerNotesChanged);
        m_stack->addWidget(m_lesson);
        m_stack->setCurrentWidget(m_lesson);
        statusBar()->hide(); // it is about the lab's own run
        m_lesson->setPresented(m_isPresented);
        m_lesson->showControls(!m_isPresented);
    }
    m_lesson->begin(lesson, contentLanguage());
    Q_EMIT speakerNotesChanged();
}

void MainWindow::leaveLesson()
{
    if (m_lesson == nullptr)
        return;
    LessonView *lesson = std::exchange(m_lesson, nullptr);
    m_stack->removeWidget(lesson);
    lesson->deleteLater();
    m_stack->setCurrentIndex(m_stack->count() - 1); // the sides, or else the story
    showLabMenus(true);
    statusBar()->setVisible(!m_isPresented);
    restoreDesk();
    showSubtitle();
    Q_EMIT speakerNotesChanged();
}

// Their keys are of no use either while they are hidden.
void MainWindow::showLabMenus(bool areShown)
{
    for (QMenu *menu : m_labMenus)
        menu->menuAction()->setVisible(areShown);
    for (QAction *action : m_diagram->viewActions())
        action->setEnabled(areShown);
}

void MainWindow::playFreely()
{
    leaveLesson();
    const bool isIdle =
        m_session->state().phase == LabPhase::Ready && !m_session->choices().hasUnsavedActions();
    if (isIdle && m_session->choices().setup() == LabSetup())
        m_session->choices().chooseStory(freePlayId.toString());
}

void MainWindow::addCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notices = new NoticeArea(m_session, centre);
    layout->addWidget(m_notices);
    auto *story = new StoryPanel(m_session, &m_focus, m_actions, centre);
    m_diagram = story->diagram();
    m_stack = new QStackedWidget(centre);
    m_stack->addWidget(story);
    layout->addWidget(m_stack, 1);
    m_transport = story->findChild<TransportBar *>();
    setHelpTopic(m_diagram, u"diagram"_s);
    m_subtitle = new QLabel(centre);
    m_subtitle->setObjectName(u"subtitle"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setMargin(16);
    m_subtitle->setBackgroundRole(QPalette::AlternateBase);
    m_subtitle->setAutoFillBackground(true);
    m_subtitle->hide();
    layout->addWidget(m_subtitle);
    connect(m_session, &LabSession::verdictsChanged, this, &MainWindow::showSubtitle);
    connect(m_session, &LabSession::runStarted, this, &MainWindow::speakerNotesChanged);
    connect(m_session, &LabSession::lookedAtChanged, this, &MainWindow::speakerNotesChanged);
    connect(m_session, &LabSession::stateChanged, this, &MainWindow::speakerNotesChanged);
    setCentralWidget(centre);
}

void MainWindow::followSides()
{
    const bool isOn = m_session->beside().isOn();
    if (isOn && m_sides == nullptr)
        showSides();
    else if (!isOn && m_sides != nullptr)
        showOneRun();
}

// Docks and bars give their room to several sides and to a room that looks on, also to both at
// once.
void MainWindow::clearDesk()
{
    if (!m_desk)
        m_desk = saveState(layoutVersion);
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        dock->hide();
    for (QToolBar *bar : findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        bar->hide();
}

void MainWindow::restoreDesk()
{
    if (!m_desk || m_isPresented || m_sides != nullptr || m_lesson != nullptr)
        return;
    restoreState(*m_desk, layoutVersion);
    m_desk.reset();
}

// The sides have choices of their own.
void MainWindow::showSides()
{
    clearDesk();
    m_sides = new SidesPanel(m_session, m_actions, m_stack);
    connect(m_sides, &SidesPanel::saved, this, [this](const QString &file) {
        statusBar()->showMessage(shownWithPlaces(tr("Saved as %1").arg(file)), savedFor);
    });
    connect(m_sides, &SidesPanel::failed, m_notices, &NoticeArea::sayFailure);
    m_stack->addWidget(m_sides);
    leaveLesson();
    m_stack->setCurrentWidget(m_sides);
}

void MainWindow::showOneRun()
{
    m_sides->deleteLater();
    m_stack->removeWidget(m_sides);
    m_sides = nullptr;
    restoreDesk();
}

void MainWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions(m_files->actions());
    file->addSeparator();
    file->addAction(m_actions.savePicture);
    file->addActions(m_exports->actions());
    file->addSeparator();
    auto *stores = new StoreMenu(m_session, m_book, this);
    connect(stores, &StoreMenu::inspectAsked, this, &MainWindow::storesAsked);
    file->addMenu(stores);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this,
                                    [this] { window()->close(); });
    quit->setObjectName(u"window.quit"_s);
    quit->setStatusTip(tr("Close the window"));
    connect(m_actions.breakThis, &QAction::triggered, this, &MainWindow::breakAsked);
    connect(m_actions.whatSaves, &QAction::triggered, this,
            [this] { (new SaverDialog(m_session, this))->open(); });
    QMenu *story = menuBar()->addMenu(tr("&Story"));
    story->addActions(m_actions.forCustomer());
    story->addSeparator();
    story->addActions(m_actions.forSides());
    fillStoryMenu(story, m_session);
    auto *edit = new QMenu(tr("&Edit"), this);
    edit->addActions(m_actions.forSetup());
    auto *policies = new PolicyEditing(
        m_session,
        [this](const QString &reason, const std::function<void()> &goOn) {
            m_files->leave(reason, goOn);
        },
        this);
    connect(m_actions.editPolicy, &QAction::triggered, policies, &PolicyEditing::open);
    menuBar()->insertMenu(story->menuAction(), edit);
    QMenu *faults = menuBar()->addMenu(tr("F&aults"));
    faults->addActions(m_actions.forFaults());
    faults->addSeparator();
    faults->addActions(m_actions.forExploring());
    connect(m_actions.faultWords, &QAction::triggered, this,
            [this] { (new FaultDialog(m_session, this))->open(); });
    QMenu *time = menuBar()->addMenu(tr("&Time"));
    time->addActions(m_actions.forTime());
    time->addSeparator();
    time->addActions(m_actions.forThePast());
    m_labMenus = {story, faults, time};
    auto *lessons = new LessonMenu(this);
    connect(lessons, &LessonMenu::chosen, this, &MainWindow::openLesson);
    menuBar()->addMenu(lessons);
    addViewMenu();
    menuBar()->addMenu(new HelpMenu([this] { return m_session->store().url().kind; }, this));
}

void MainWindow::addViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_viewMenu = menu;
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        menu->addAction(dock->toggleViewAction());
    menu->addSeparator();
    menu->addActions(m_diagram->viewActions());
    menu->addSeparator();
    m_appearance = new AppearanceMenu(m_settings, this);
    menu->addMenu(m_appearance);
    menu->addAction(m_actions.presenter);
    QAction *full = menu->addAction(tr("&Full screen"));
    full->setObjectName(u"window.full-screen"_s);
    full->setShortcut(Qt::Key_F11);
    full->setCheckable(true);
    connect(full, &QAction::triggered, this,
            [this] { window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen); });
    connect(menu, &QMenu::aboutToShow, full,
            [this, full] { full->setChecked(window()->isFullScreen()); });
    menu->addAction(tr("&Restore the layout"), this, &MainWindow::restoreDefaultLayout);
}

void MainWindow::addToViewMenu(const QList<QAction *> &actions)
{
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(actions);
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_appearance->choose(appearance);
}

QByteArray MainWindow::layoutToKeep() const
{
    return m_desk.value_or(saveState(layoutVersion));
}

void MainWindow::setPresented(bool isPresented)
{
    if (isPresented == m_isPresented)
        return;
    m_isPresented = isPresented;
    if (isPresented) {
        clearDesk();
        m_diagram->enlarge(); // a room cannot read what one person could
    }
    keepKeysAlive(this, menuBar(), isPresented);
    if (m_lesson != nullptr)
        m_lesson->setPresented(isPresented);
    statusBar()->setVisible(!isPresented && m_lesson == nullptr);
    showStore();
    m_notices->showConnection();
    m_subtitle->setVisible(isPresented);
    showControls(!isPresented);
    showSubtitle();
    if (!isPresented)
        restoreDesk();
}

SpeakerNotes MainWindow::speakerNotes() const
{
    if (m_lesson != nullptr)
        return m_lesson->speakerNotes();
    const Scenario &story = *m_session->inputs().scenario;
    SpeakerNotes notes;
    notes.heading =
        u"%1 · %2"_s.arg(translated(story.title), translated(m_session->inputs().policy->title));
    notes.notes.append({tr("The story"), translated(story.summary)});
    for (const Act &act : story.acts)
        notes.notes.append({translated(act.title), translated(act.text)});
    const std::vector<Event> &events = m_session->timeline().events();
    const auto shown = static_cast<size_t>(m_session->travel().shownCount());
    if (shown < events.size())
        notes.nextStep = sentenceOf(events[shown]);
    else if (const auto next = m_session->nextEventAt())
        notes.nextStep = tr("something happens at %1").arg(clockText(*next));
    return notes;
}

void MainWindow::showControls(bool areShown)
{
    menuBar()->setVisible(areShown);
    m_transport->setVisible(areShown);
    if (m_lesson != nullptr)
        m_lesson->showControls(areShown);
}

void MainWindow::stepForward()
{
    if (m_lesson != nullptr)
        m_lesson->goOn();
    else if (m_session->travel().isLookingBack())
        m_session->travel().lookAtNext();
    else
        m_session->step();
}

void MainWindow::stepBack()
{
    if (m_lesson != nullptr)
        m_lesson->goBack();
    else
        m_session->travel().lookAtPrevious();
}

// What has come of it so far, in the explanation's own words.
void MainWindow::showSubtitle()
{
    if (!m_isPresented)
        return;
    if (m_lesson != nullptr)
        return m_subtitle->setText(m_lesson->subtitle());
    const RunOutcome outcome = m_session->outcome();
    const QString said =
        explanationText(m_session->travel().shownEvents(), m_session->travel().shownPhase());
    const QString summary = outcome.intents == 0 ? tr("Nothing ordered yet.") : summaryOf(outcome);
    m_subtitle->setText(said.isEmpty() ? summary : u"%1\n%2"_s.arg(summary, said));
}

void MainWindow::addStatusBar()
{
    m_clock->setMargin(4);
    m_store->setMargin(4);
    statusBar()->addPermanentWidget(m_clock);
    statusBar()->addPermanentWidget(m_store);
    connect(m_session, &LabSession::timeChanged, this, &MainWindow::showStatus);
    connect(&m_session->store(), &LabStore::connectionChanged, this, &MainWindow::showStore);
    showStatus();
    showStore();
}

void MainWindow::showStatus()
{
    m_clock->setText(tr("Virtual time %1").arg(clockText(m_session->travel().lookedAt())));
}

void MainWindow::showStore()
{
    const std::optional<Connection> &connection = m_session->store().connection();
    const bool isProduction = connection && connection->isProduction;
    const QString name = connection && !arePlacesHidden() ? connection->name + u", "_s : QString();
    m_store->setText(tr("%1Keys in %2%3")
                         .arg(isProduction ? u"PRODUCTION: "_s : QString(), name,
                              shortNameOf(m_session->store().url())));
    m_store->setToolTip(arePlacesHidden() ? QString() : textOf(m_session->store().url()));
    setWindowTitle(isProduction && !arePlacesHidden()
                       ? tr("PRODUCTION – %1 – OneCake[*]").arg(connection->name)
                       : u"OneCake[*]"_s);
}

void MainWindow::restore()
{
    if (isWindow() && !restoreGeometry(m_settings->value(geometryKey).toByteArray()))
        resize(usualSize.boundedTo(screen()->availableSize()));
    sizeDocks();
    restoreState(m_settings->value(stateKey).toByteArray(), layoutVersion);
}

// Of a small window, most is the story's.
void MainWindow::sizeDocks()
{
    const int line = fontMetrics().height();
    resizeDocks({findChild<QDockWidget *>(u"verdict"_s)}, {std::min(line * 20, width() / 4)},
                Qt::Horizontal);
    constexpr int linesOfSmall = 40;
    const int share = height() < line * linesOfSmall ? height() / 8 : height() / 5;
    resizeDocks({findChild<QDockWidget *>(u"keys"_s)}, {std::min(line * 10, share)}, Qt::Vertical);
}

void MainWindow::restoreDefaultLayout()
{
    restoreState(m_defaultState, layoutVersion);
    sizeDocks();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_session->choices().hasUnsavedActions()) {
        event->ignore();
        m_files->leave(tr("before the window closes"), [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    if (isWindow())
        m_settings->setValue(geometryKey, saveGeometry());
    m_settings->setValue(stateKey, layoutToKeep());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(fileIn(event->mimeData()));
}

} // namespace onecake
