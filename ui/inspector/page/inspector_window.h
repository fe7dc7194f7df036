// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stores of records, with a tab for each store: a page of the one window, or a window of its own.
#pragma once

#include "ui/inspector/page/inspector_page.h"

#include <QMainWindow>

class QTabWidget;

namespace onecake {

class InspectorWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // It is a page of what holds `parent`, or a window where there is none.
    explicit InspectorWindow(InspectorEnvironment environment, QWidget *parent = nullptr);

    // Opens the store in a tab of its own, or shows the tab in which it is open.
    void open(const StoreUrl &store, const TableChoice &choice = {});
    // The same, as it is written: sqlite:FILE, dynamodb:TABLE. What is wrong with it is said.
    void openText(const QString &text);
    [[nodiscard]] InspectorPage *page() const;

    // Says where the stores are, or only of what kind they are: arePlacesHidden() has changed.
    void showPlaces();

    // What is saved by name, and what of it is production; counts for stores that are opened from
    // now on.
    void setConnections(const Connections &connections) { m_environment.connections = connections; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    InspectorPage *addPage();
    InspectorPage *pageOf(int tab) const;
    void closeTab(int tab);
    void showTitles();
    [[nodiscard]] QString titleOf(int tab) const;
    void addMenus();
    void fillRecent(QMenu *menu);
    void chooseFile();
    void fillConnections(QMenu *menu);
    void askForTable();

    InspectorEnvironment m_environment;
    QTabWidget *m_tabs;
};

} // namespace onecake
