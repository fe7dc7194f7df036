// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One store of records, of whatever library: which keys there are, what each one means, what was
// changed since, and what may be done about it.
#pragma once

#include "core/inspect/query/editing/query_completion.h"
#include "core/session/inspector/inspector_session.h"
#include "core/session/inspector/key_past.h"
#include "core/session/inspector/view_counts.h"
#include "ui/inspector/page/inspector_home.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;

namespace onecake {

class CalmTable;
class InspectorModel;
class MessageBar;
class QueryChips;
class QueryLine;
class RecordView;
class RemovalDialog;
class StoreHead;
class QuerySummary;
class ViewsPanel;
class WorkBar;
struct MendQuestion;

class InspectorPage final : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorPage(const InspectorHome &home, QWidget *parent = nullptr);
    ~InspectorPage() override;
    Q_DISABLE_COPY_MOVE(InspectorPage)

    // Read as it was chosen when it was open last.
    void open(const StoreUrl &store, const StoreMark &mark);
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
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

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
        QAction *findPayload;
        QAction *importRows;
        QAction *copyTo;
        QMenu *copyAs;
        QMenu *exportAs;
        QAction *refresh;
        QAction *find;
    };

    QWidget *makeHead();
    QWidget *makeCentre();
    QWidget *makeRows();
    void arrange();
    void divide();
    Actions makeActions();
    QAction *addAction(const QString &text, const QKeySequence &key, void (InspectorPage::*does)());
    void makeTransfers(Actions *actions);
    void follow();
    void followQuery();
    void followTable();
    void followDesk();

    void showOpened();
    void showSelected();
    void showStatus();
    void showQuery();
    void showEmptiness();
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
    void narrowTo(const QString &line);
    using Deed = void (InspectorPage::*)();

    void askToUnlock(Deed thenDo = nullptr);
    [[nodiscard]] bool isUnlockedFor(Deed deed);
    void askToRemove();
    void askToRemoveMatching();
    void askToRelease();
    void askToExtend();
    void askToNote();
    void askToMend(const MendQuestion &question);
    void offerToGoOn();
    void goOn();
    void undo();
    void redo();
    void sayEnd(const DeskReport &report);
    void followRemedy();
    void saveReport();
    void find();
    void findPayload();
    void editMapping();
    void readAs(const KeyTableChoice &choice);
    void copyAs(RowFormat format);
    void copyCommand();
    void exportAs(RowFormat format);
    void importRows();
    void askToCopy();
    void askToImport(const QString &file, const ImportPreview &preview);
    void tell(const QString &says, bool isWhole);
    [[nodiscard]] QueryVocabulary vocabulary() const;
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
    InspectorHome m_home;
    StoreUrl m_store;
    StoreMark m_mark;
    QString m_title;
    InspectorModel *m_model;
    StoreHead *m_head;
    QueryLine *m_query;
    QueryChips *m_chips;
    ViewCounts m_counts;
    ViewsPanel *m_views;
    QuerySummary *m_summary;
    CalmTable *m_rows;
    RecordView *m_record;
    KeyPastFinder m_past; // of the key that it shows
    QSplitter *m_content; // the rows and the record
    QHash<Qt::Orientation, QList<int>> m_division; // of it, where a person chose one
    QLabel *m_status;
    QPushButton *m_stop;
    WorkBar *m_changing;
    WorkBar *m_moving; // to a file or another store, or from one
    MessageBar *m_message;
    QPushButton *m_exportButton;
    QPushButton *m_removeButton;
    Actions m_actions;
    Remedy m_remedy = Remedy::None;
    QString m_removalId; // that the message is about
    QTimer m_tick;
};

} // namespace onecake
