// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A window on stores of records, with a tab for each store.
#pragma once

#include "ui/inspector/page/inspector_page.h"

#include <QMainWindow>

class QTabWidget;

namespace onecake {

class InspectorWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit InspectorWindow(InspectorEnvironment environment, QWidget *parent = nullptr);

    // Opens the store in a tab of its own, or shows the tab in which it is open.
    void open(const StoreUrl &store, const TableChoice &choice = {});
    [[nodiscard]] InspectorPage *page() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    InspectorPage *addPage();
    InspectorPage *pageOf(int tab) const;
    void closeTab(int tab);
    void showTitles();
    void addMenus();
    void fillRecent(QMenu *menu);
    void chooseFile();
    void fillConnections(QMenu *menu);
    void askForTable();
    void openText(const QString &text);

    InspectorEnvironment m_environment;
    QTabWidget *m_tabs;
};

} // namespace onecake
