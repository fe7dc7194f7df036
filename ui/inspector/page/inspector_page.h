// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A page on one store of records, of whatever library: the keys, the meaning of each, what has
// changed, and what can be done about it.
#pragma once

#include "core/session/inspector/inspector_session.h"
#include "core/session/inspector/key_history.h"
#include "core/session/inspector/view_counts.h"
#include "ui/inspector/page/inspector_environment.h"

#include <QHash>
#include <QWidget>

class QSplitter;

namespace onecake {

class ChangeFlow;
class InspectorActions;
class MessageBar;
class QueryChips;
class QueryLine;
class QuerySummary;
class RecordView;
class RowsPanel;
class StoreHeader;
class TransferFlow;
class UnclearPage;
class ViewsPanel;
class ProgressPanel;

class InspectorPage final : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorPage(const InspectorEnvironment &environment, QWidget *parent = nullptr);
    ~InspectorPage() override;
    Q_DISABLE_COPY_MOVE(InspectorPage)

    // Opens the store, as it is chosen, or else with the layout or mapping that was chosen the last
    // time.
    void open(const StoreUrl &store, const StoreRisk &mark, const TableChoice &chosen = {});
    [[nodiscard]] InspectorSession &session() { return m_session; }
    [[nodiscard]] const StoreUrl &store() const { return m_store; }
    // The title of its tab.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isEmpty() const { return m_title.isEmpty(); }
    // Where the store is, again: whether that is shown has changed.
    void showPlace();
    // For the menus of the window while it is shown.
    [[nodiscard]] const InspectorActions &pageActions() const { return *m_actions; }

Q_SIGNALS:
    void titleChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCentre();
    void arrange();
    void divide();
    void follow();
    void followHead();
    void followQuery();
    void followController();

    void showOpened();
    void showSelected();
    void showStatus();
    void showNoTable();
    void showTrouble(const Error &error);
    void showQuery();
    void showUnasked();
    void countDown();
    void narrowTo(const QString &line);
    void findPayload();
    void editMapping();
    void followUnclear();
    void showUnclear();
    void showOnly(bool isUnclear);
    void readAs(const TableChoice &choice);

    InspectorSession m_session;
    InspectorEnvironment m_environment;
    StoreUrl m_store;
    StoreRisk m_mark;
    QString m_title;
    QString m_trouble; // as it is shown
    StoreHeader *m_head;
    QueryLine *m_query;
    QueryChips *m_chips;
    ViewCounts m_counts;
    ViewsPanel *m_views;
    QuerySummary *m_summary;
    RowsPanel *m_rows;
    RecordView *m_record;
    KeyHistoryReader m_past; // of the key in m_record
    UnclearPage *m_unclear; // in place of the rest, where it is not clear what to read
    QWidget *m_tools = nullptr; // the query line and what is beside it
    QWidget *m_centre = nullptr;
    QSplitter *m_content; // holds the rows and the record
    QHash<Qt::Orientation, QList<int>> m_division; // its sizes, where the user has chosen them
    ProgressPanel *m_changing;
    ProgressPanel *m_moving; // an export, an import or a copy
    MessageBar *m_message;
    ChangeFlow *m_changes;
    TransferFlow *m_transfers;
    InspectorActions *m_actions;
    QTimer m_tick;
};

} // namespace onecake
