// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab_docks.h"

#include "core/base/text/tr.h"
#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_selection.h"
#include "ui/help/help_link.h"
#include "ui/help/terms_line.h"
#include "ui/lab/faults/fault_panel.h"
#include "ui/lab/key_panel.h"
#include "ui/lab/lab_actions.h"
#include "ui/lab/lab_controls.h"
#include "ui/lab/log_panel.h"
#include "ui/lab/setup/policy_card.h"
#include "ui/lab/setup/retry_panel.h"
#include "ui/lab/verdict_panel.h"
#include "ui/widgets/side_scroll.h"

#include <QDockWidget>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QDockWidget *addDock(QMainWindow *window, const QString &title, const QString &name,
                     QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    window->addDockWidget(area, dock);
    return dock;
}

// A dock among others, whose tab says what it is, and may count what is in it.
void showInTab(QDockWidget *dock, const QWidget *panel)
{
    dock->setTitleBarWidget(new QWidget(dock));
    setHelpTopic(dock, dock->objectName());
    const auto count = [dock, title = dock->windowTitle()](const QString &counted) {
        dock->setWindowTitle(counted);
        dock->toggleViewAction()->setText(title); // a menu does not count
    };
    QObject::connect(panel, &QWidget::windowTitleChanged, dock, count);
    if (!panel->windowTitle().isEmpty())
        count(panel->windowTitle());
}

// Beside the actions and the verdict, each in a tab.
void addSetupDocks(QMainWindow *window, LabSession *session, const LabActions &actions)
{
    const auto add = [window](const QString &title, const QString &name, const QString &beside,
                              QWidget *panel) {
        auto *first = window->findChild<QDockWidget *>(beside);
        QDockWidget *dock =
            addDock(window, title, name, new SideScroll(panel), window->dockWidgetArea(first));
        window->tabifyDockWidget(first, dock);
        if (first->titleBarWidget() == nullptr)
            first->setTitleBarWidget(new QWidget(first)); // its tab says it
        showInTab(dock, panel);
        first->raise();
    };
    add(tr("Faults"), u"faults"_s, u"controls"_s, new FaultPanel(session, actions, window));
    add(tr("Retry"), u"retry"_s, u"verdict"_s, new RetryPanel(session, window));
    add(tr("Policy"), u"policy"_s, u"verdict"_s, new PolicyCard(session, actions, window));
}

void addTables(QMainWindow *window, LabSession *session, LabSelection *focus)
{
    QList<QDockWidget *> docks;
    const auto add = [window, &docks](const QString &title, const QString &name, QWidget *panel) {
        QDockWidget *dock = addDock(window, title, name, panel, Qt::BottomDockWidgetArea);
        showInTab(dock, panel);
        if (!docks.isEmpty())
            window->tabifyDockWidget(docks.back(), dock);
        docks.push_back(dock);
    };
    add(tr("Keys"), u"keys"_s, new KeyPanel(session, focus, window));
    auto *log = new LogPanel(session, focus, window);
    add(tr("Log"), u"log"_s, log);
    QObject::connect(session, &LabSession::lookedAtChanged, log,
                     [log](Duration, qsizetype shownCount) { log->showOnly(shownCount); });
    add(tr("Record"), u"record"_s, new RecordPanel(session, focus, window));
    docks.front()->raise();
}

} // namespace

void addLabDocks(QMainWindow *window, LabSession *session, LabSelection *focus,
                 const LabActions &actions)
{
    setHelpTopic(addDock(window, tr("Actions"), u"controls"_s,
                         new SideScroll(new ControlPanel(session, actions, window)),
                         Qt::LeftDockWidgetArea),
                 u"actions"_s);
    auto *verdict = new SideScroll(new VerdictPanel(session, focus, actions, window));
    QDockWidget *judged = addDock(window, tr("Verdict"), u"verdict"_s, TermsLine::below(verdict),
                                  Qt::RightDockWidgetArea);
    setHelpTopic(judged, u"verdict"_s);
    QObject::connect(session, &LabSession::verdictsChanged, judged->findChild<TermsLine *>(),
                     &TermsLine::refresh);
    // What was pointed at belongs to the run that was.
    QObject::connect(session, &LabSession::runStarted, focus, &LabSelection::clear);
    addSetupDocks(window, session, actions);
    addTables(window, session, focus);
}

} // namespace onecake
