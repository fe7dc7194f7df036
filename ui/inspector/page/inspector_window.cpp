// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/inspector_window.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/session/inspector/recent_stores.h"
#include "ui/inspector/page/inspector_actions.h"
#include "ui/models/store_text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr QSize usualSize(1360, 800);

} // namespace

InspectorWindow::InspectorWindow(InspectorEnvironment environment, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(std::move(environment))
    , m_tabs(new QTabWidget(this))
{
    if (parent != nullptr)
        setWindowFlags(Qt::Widget);
    setObjectName(u"inspector"_s);
    setAcceptDrops(true);
    m_tabs->setObjectName(u"stores"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setTabBarAutoHide(true);
    setCentralWidget(m_tabs);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &InspectorWindow::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &InspectorWindow::showTitles);
    addPage();
    addMenus();
    showTitles();
    resize(usualSize);
}

InspectorPage *InspectorWindow::addPage()
{
    auto *page = new InspectorPage(m_environment, m_tabs);
    connect(page, &InspectorPage::titleChanged, this, &InspectorWindow::showTitles);
    connect(&page->session(), &InspectorSession::opened, this, [this, page] {
        // A list that cannot be kept is no reason to keep anybody from looking.
        (void)noteRecentStore(m_environment.recentFile, page->store());
    });
    m_tabs->setCurrentIndex(m_tabs->addTab(page, page->title()));
    return page;
}

InspectorPage *InspectorWindow::pageOf(int tab) const
{
    return qobject_cast<InspectorPage *>(m_tabs->widget(tab));
}

InspectorPage *InspectorWindow::page() const
{
    return pageOf(m_tabs->currentIndex());
}

void InspectorWindow::showTitles()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, titleOf(tab));
    if (page() != nullptr)
        setWindowTitle(tr("%1 – OneCake").arg(titleOf(m_tabs->currentIndex())));
}

QString InspectorWindow::titleOf(int tab) const
{
    const InspectorPage *page = pageOf(tab);
    return arePlacesHidden() && !page->isEmpty()
        ? u"%1 %2"_s.arg(shortNameOf(page->store())).arg(tab + 1)
        : shownText(page->title());
}

void InspectorWindow::showPlaces()
{
    showTitles();
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        pageOf(tab)->showPlace();
}

void InspectorWindow::open(const StoreUrl &store, const TableChoice &choice)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (pageOf(tab)->isEmpty() || pageOf(tab)->store() != store)
            continue;
        m_tabs->setCurrentIndex(tab);
        return;
    }
    InspectorPage *target = page() != nullptr && page()->isEmpty() ? page() : addPage();
    target->open(store, riskOf(store, m_environment.connections), choice);
}

// The last one stays, empty, so that there is a place to drop a file on.
void InspectorWindow::closeTab(int tab)
{
    InspectorPage *page = pageOf(tab);
    if (page == nullptr)
        return;
    const bool isLast = m_tabs->count() == 1;
    if (isLast && page->isEmpty()) {
        if (isWindow())
            close();
        return;
    }
    m_tabs->removeTab(tab);
    page->deleteLater();
    if (isLast)
        addPage();
}

void InspectorWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open a file…"), QKeySequence::Open, this, &InspectorWindow::chooseFile)
        ->setObjectName(u"stores.open"_s);
    file->addAction(tr("Open a &table…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                    &InspectorWindow::askForTable)
        ->setObjectName(u"stores.open-table"_s);
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    QMenu *connections = file->addMenu(tr("Open a &connection"));
    connect(connections, &QMenu::aboutToShow, this,
            [this, connections] { fillConnections(connections); });
    file->addSeparator();
    file->addAction(tr("&Close the tab"), QKeySequence::Close, this,
                    [this] { closeTab(m_tabs->currentIndex()); })
        ->setObjectName(u"stores.close"_s);
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this,
                    [this] { window()->close(); })
        ->setObjectName(u"window.quit"_s);
    const auto addOfPage = [this](const QString &title,
                                  void (InspectorActions::*fill)(QMenu *) const) {
        QMenu *menu = menuBar()->addMenu(title);
        const auto refill = [this, menu, fill] {
            menu->clear();
            if (page() != nullptr)
                (page()->pageActions().*fill)(menu);
        };
        connect(m_tabs, &QTabWidget::currentChanged, menu, refill);
        refill();
    };
    addOfPage(tr("&Edit"), &InspectorActions::fillEditMenu);
    addOfPage(tr("&Keys"), &InspectorActions::fillKeysMenu);
    addOfPage(tr("&View"), &InspectorActions::fillViewMenu);
}

void InspectorWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    if (arePlacesHidden()) {
        menu->addAction(tr("Not shown while you present"))->setEnabled(false);
        return;
    }
    for (const StoreUrl &store : loadRecentStores(m_environment.recentFile))
        menu->addAction(shownText(textOf(store)), this, [this, store] { open(store); });
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void InspectorWindow::fillConnections(QMenu *menu)
{
    menu->clear();
    for (const Connection &connection : m_environment.connections.all()) {
        const QString title =
            connection.isProduction ? connection.name + tr(" (production)") : connection.name;
        menu->addAction(shownWithPlaces(shownText(title)), this,
                        [this, store = connection.store] { open(store); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("None: they are made in the lab, under Store"))->setEnabled(false);
}

void InspectorWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Look into a SQLite file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("SQLite files (*.db *.sqlite *.sqlite3)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { openText(u"sqlite:"_s + file); });
    dialog->open();
}

void InspectorWindow::askForTable()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"table"_s);
    dialog->setWindowTitle(tr("Open a table"));
    dialog->setLabelText(tr("Which &table: dynamodb:TABLE?region=eu-west-1, with endpoint=URL "
                            "for another endpoint than AWS's own"));
    dialog->setTextValue(u"dynamodb:"_s);
    dialog->setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    connect(dialog, &QInputDialog::textValueSelected, this, &InspectorWindow::openText);
    dialog->open();
}

void InspectorWindow::openText(const QString &text)
{
    const Result<StoreUrl> url = parseStoreUrl(text.trimmed());
    if (url) {
        open(*url);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Open a store"),
                                shownWithPlaces(sentence(url.error())), QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void InspectorWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool hasFile =
        std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (hasFile)
        event->acceptProposedAction();
}

void InspectorWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            openText(u"sqlite:"_s + url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace onecake
