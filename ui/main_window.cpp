// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/main_window.h"

#include "core/session/lab_options.h"
#include "ui/dialogs/fault_dialog.h"
#include "ui/dialogs/help_menu.h"
#include "ui/dialogs/run_files.h"
#include "ui/dialogs/store_menu.h"
#include "ui/docks/control_panel.h"
#include "ui/docks/key_panel.h"
#include "ui/docks/log_panel.h"
#include "ui/docks/notice_area.h"
#include "ui/docks/record_panel.h"
#include "ui/docks/setup_bar.h"
#include "ui/docks/story_panel.h"
#include "ui/docks/verdict_panel.h"
#include "ui/models/log_model.h"
#include "ui/models/store_text.h"
#include "ui/views/diagram_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr int layoutVersion = 2;
constexpr int savedFor = 8000; // milliseconds

const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state"_s;
const QString appearanceKey = u"window/appearance"_s;

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(content->minimumSizeHint().width());
    return area;
}

} // namespace

MainWindow::MainWindow(LabSession *session, ConnectionBook *book, QSettings *settings)
    : m_session(session)
    , m_book(book)
    , m_settings(settings)
    , m_actions(session, this)
    , m_clock(new QLabel(this))
    , m_store(new QLabel(this))
    , m_appearances(new QActionGroup(this))
{
    // First, so that everything is made in its final style, and not made over.
    applyAppearance(rememberedAppearance());
    setObjectName(u"lab"_s);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    addToolBar(new SetupBar(session, this));
    addCentre();
    addDocks();
    addMenus();
    addStatusBar();
    connect(session, &LabSession::runSaved, this, [this](const QString &path) {
        statusBar()->showMessage(u"Saved as %1"_s.arg(path), savedFor);
    });
    connect(book, &ConnectionBook::changed, session, &LabSession::followConnections);
    m_defaultState = saveState(layoutVersion);
    restore();
}

void MainWindow::addCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new NoticeArea(m_session, centre));
    auto *story = new StoryPanel(m_session, &m_focus, m_actions, centre);
    m_diagram = story->diagram();
    layout->addWidget(story, 1);
    setCentralWidget(centre);
}

void MainWindow::addDocks()
{
    addDock(u"Act"_s, u"controls"_s, scrolled(new ControlPanel(m_session, m_actions, this)),
            Qt::LeftDockWidgetArea);
    QDockWidget *verdict =
        addDock(u"Verdict"_s, u"verdict"_s, scrolled(new VerdictPanel(m_session, m_actions, this)),
                Qt::RightDockWidgetArea);
    resizeDocks({verdict}, {fontMetrics().height() * 20}, Qt::Horizontal);
    addTables();
}

void MainWindow::addTables()
{
    // What was pointed at belongs to the run that was.
    connect(m_session, &LabSession::runStarted, &m_focus, &LabFocus::clear);
    QList<QDockWidget *> docks;
    const auto add = [this, &docks](const QString &title, const QString &name, QWidget *panel) {
        QDockWidget *dock = addDock(title, name, panel, Qt::BottomDockWidgetArea);
        dock->setTitleBarWidget(new QWidget(dock)); // its tab says it
        connect(panel, &QWidget::windowTitleChanged, dock, [dock, title](const QString &counted) {
            dock->setWindowTitle(counted);
            dock->toggleViewAction()->setText(title); // a menu does not count
        });
        if (!docks.isEmpty())
            tabifyDockWidget(docks.back(), dock);
        docks.push_back(dock);
    };
    add(u"Keys"_s, u"keys"_s, new KeyPanel(m_session, &m_focus, this));
    auto *log = new LogPanel(m_session, &m_focus, this);
    add(u"Log"_s, u"log"_s, log);
    connect(m_session, &LabSession::lookedAtChanged, log,
            [log](Duration, qsizetype shownCount) { log->showOnly(shownCount); });
    add(u"Record"_s, u"record"_s, new RecordPanel(m_session, &m_focus, this));
    docks.front()->raise();
    resizeDocks(docks.mid(0, 1), {fontMetrics().height() * 10}, Qt::Vertical);
}

QDockWidget *MainWindow::addDock(const QString &title, const QString &name, QWidget *content,
                                 Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(u"&File"_s);
    file->addActions((new RunFiles(m_session, this))->actions());
    file->addSeparator();
    file->addMenu(new StoreMenu(m_session, m_book, this));
    file->addSeparator();
    QAction *quit =
        file->addAction(u"&Quit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setStatusTip(u"Close the window"_s);
    addStoryMenu();
    menuBar()->addMenu(u"F&aults"_s)->addActions(m_actions.forFaults());
    connect(m_actions.faultWords, &QAction::triggered, this,
            [this] { (new FaultDialog(m_session, this))->open(); });
    QMenu *time = menuBar()->addMenu(u"&Time"_s);
    time->addActions(m_actions.forTime());
    time->addSeparator();
    time->addActions(m_actions.forThePast());
    addViewMenu();
    menuBar()->addMenu(new HelpMenu(m_actions.all(), this));
}

void MainWindow::addStoryMenu()
{
    QMenu *menu = menuBar()->addMenu(u"&Story"_s);
    menu->addActions(m_actions.forCustomer());
    menu->addAction(m_actions.compare);
    menu->addSeparator();
    auto *group = new QActionGroup(this);
    for (const LabOption &option : storyOptions()) {
        QAction *action = menu->addAction(option.title);
        action->setData(option.id);
        action->setStatusTip(option.summary);
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, m_session,
            [this](const QAction *action) { m_session->chooseStory(action->data().toString()); });
    const auto follow = [this, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == m_session->inputs().scenario->id);
    };
    connect(m_session, &LabSession::runStarted, group, follow);
    follow();
}

void MainWindow::addViewMenu()
{
    QMenu *menu = menuBar()->addMenu(u"&View"_s);
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        menu->addAction(dock->toggleViewAction());
    menu->addSeparator();
    menu->addActions(m_diagram->viewActions());
    menu->addSeparator();
    addAppearanceMenu(menu->addMenu(u"&Appearance"_s));
    QAction *full = menu->addAction(u"&Full screen"_s);
    full->setShortcut(Qt::Key_F11);
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, [this](bool isOn) {
        setWindowState(isOn ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    menu->addAction(u"&Restore the layout"_s, this, &MainWindow::restoreDefaultLayout);
}

void MainWindow::addAppearanceMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, Appearance appearance) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_appearances->addAction(action);
    };
    add(u"As the &system"_s, Appearance::System);
    add(u"&Light"_s, Appearance::Light);
    add(u"&Dark"_s, Appearance::Dark);
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings->setValue(appearanceKey, action->data());
        setAppearance(static_cast<Appearance>(action->data().toInt()));
    });
}

Appearance MainWindow::rememberedAppearance() const
{
    return static_cast<Appearance>(m_settings->value(appearanceKey, 0).toInt());
}

void MainWindow::setAppearance(Appearance appearance)
{
    applyAppearance(appearance);
    for (QAction *action : m_appearances->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

void MainWindow::addStatusBar()
{
    m_clock->setMargin(4);
    m_store->setMargin(4);
    statusBar()->addPermanentWidget(m_clock);
    statusBar()->addPermanentWidget(m_store);
    connect(m_session, &LabSession::timeChanged, this, &MainWindow::showStatus);
    connect(m_session, &LabSession::connectionChanged, this, &MainWindow::showStore);
    showStatus();
    showStore();
}

void MainWindow::showStatus()
{
    m_clock->setText(u"Virtual time %1"_s.arg(clockText(m_session->lookedAt())));
}

void MainWindow::showStore()
{
    const std::optional<Connection> &connection = m_session->connection();
    const bool isProduction = connection && connection->isProduction;
    const QString name = connection ? connection->name + u", "_s : QString();
    m_store->setText(u"%1Keys in %2%3"_s.arg(isProduction ? u"PRODUCTION: "_s : QString(), name,
                                             shortNameOf(m_session->store())));
    m_store->setToolTip(textOf(m_session->store()));
    setWindowTitle(isProduction ? u"PRODUCTION – %1 – OneCake"_s.arg(connection->name)
                                : u"OneCake"_s);
}

void MainWindow::restore()
{
    setAppearance(rememberedAppearance());
    if (!restoreGeometry(m_settings->value(geometryKey).toByteArray()))
        resize(usualSize.boundedTo(screen()->availableSize()));
    restoreState(m_settings->value(stateKey).toByteArray(), layoutVersion);
}

void MainWindow::restoreDefaultLayout()
{
    restoreState(m_defaultState, layoutVersion);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setValue(geometryKey, saveGeometry());
    m_settings->setValue(stateKey, saveState(layoutVersion));
    QMainWindow::closeEvent(event);
}

} // namespace onecake
