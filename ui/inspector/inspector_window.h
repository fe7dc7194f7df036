// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A window on one store of records, of whatever library: which there are, what each one means, and
// what was changed since.
#pragma once

#include "core/session/inspector_session.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;

namespace onecake {

class CalmTable;
class InspectorModel;
class MessageBar;
class QueryLine;
class RecordView;

class InspectorWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // What is removed is kept in `trash`.
    InspectorWindow(const StoreServices &services, const Trash &trash, QWidget *parent = nullptr);

    void open(const StoreUrl &store);
    [[nodiscard]] InspectorSession &session() { return m_session; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCentre();
    void addMenus();
    void addViews();
    void follow();
    void chooseFile();
    void showOpened();
    void showSelected();
    void showStatus();
    void copyKey();
    void onlyThisValue();
    void askToRemove();
    void addRemoval(QMenu *menu);
    void sayRemoved(const PurgeSummary &summary);
    void sayRestored(const RestoreSummary &summary);
    [[nodiscard]] const InspectedRow *selected() const;

    InspectorSession m_session;
    InspectorModel *m_model;
    QLabel *m_place;
    QLabel *m_layoutName;
    QueryLine *m_query;
    QListWidget *m_views;
    CalmTable *m_rows;
    RecordView *m_record;
    QLabel *m_status;
    QPushButton *m_stop;
    MessageBar *m_message;
    QTimer m_tick;
};

} // namespace onecake
