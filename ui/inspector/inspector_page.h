// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One store of records, of whatever library: which keys there are, what each one means, what was
// changed since, and what may be done about it.
#pragma once

#include "core/session/inspector_session.h"

#include <QWidget>

class QAction;
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
class RemovalDialog;
class StoreHead;
class WorkBar;
struct MendQuestion;

class InspectorPage final : public QWidget
{
    Q_OBJECT
public:
    // What is removed is kept in `trash`.
    InspectorPage(const StoreServices &services, const Trash &trash, QWidget *parent = nullptr);

    void open(const StoreUrl &store, const StoreMark &mark, const KeyTableChoice &choice = {});
    [[nodiscard]] InspectorSession &session() { return m_session; }
    [[nodiscard]] const StoreUrl &store() const { return m_store; }
    // What its tab is called.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isEmpty() const { return m_title.isEmpty(); }

    // The page's own actions, for the menus of the window while it is shown.
    void fillEditMenu(QMenu *menu) const;
    void fillKeysMenu(QMenu *menu) const;
    void fillViewMenu(QMenu *menu) const;

Q_SIGNALS:
    void titleChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Actions {
        QAction *undo;
        QAction *redo;
        QAction *copyKey;
        QAction *onlyThis;
        QAction *notThis;
        QAction *remove;
        QAction *removeMatching;
        QAction *release;
        QAction *extend;
        QAction *note;
        QAction *refresh;
        QAction *find;
    };

    QWidget *makeHead();
    QWidget *makeCentre();
    QWidget *makeRows();
    Actions makeActions();
    QAction *addAction(const QString &text, const QKeySequence &key, void (InspectorPage::*does)());
    void addViews();
    void follow();
    void followTable();
    void followDesk();

    void showOpened();
    void showSelected();
    void showStatus();
    void showSorting();
    void showActions();
    void countDown();
    void fetchBeforeAtTop(int value);
    void keepPlace(int first, int count);
    void sortByColumn(int column);

    void copyKey();
    void onlyThisValue();
    void notThisValue();
    void narrow(bool isOnly);
    void askToUnlock();
    void askToRemove();
    void askToRemoveMatching();
    void askToRelease();
    void askToExtend();
    void askToNote();
    void askToMend(const MendQuestion &question);
    void offerToGoOn();
    void undo();
    void redo();
    void sayEnd(const DeskReport &report);
    void followRemedy();
    void saveReport();
    void find();
    [[nodiscard]] const InspectedRow *selected() const;
    [[nodiscard]] std::vector<int> selectedRows() const;

    // What the button of the message does.
    enum class Remedy {
        None,
        Undo,
        Report,
        GoOn,
        Unlock
    };

    InspectorSession m_session;
    StoreUrl m_store;
    StoreMark m_mark;
    QString m_title;
    InspectorModel *m_model;
    StoreHead *m_head;
    QueryLine *m_query;
    QListWidget *m_views;
    CalmTable *m_rows;
    RecordView *m_record;
    QLabel *m_status;
    QPushButton *m_stop;
    WorkBar *m_work;
    MessageBar *m_message;
    QPushButton *m_removeButton;
    Actions m_actions;
    Remedy m_remedy = Remedy::None;
    QString m_removalId; // that the message is about
    QTimer m_tick;
};

} // namespace onecake
