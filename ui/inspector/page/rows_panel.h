// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The keys that match, as a table that stays where it is while others write, and under it how many
// they are and what reading them costs.
#pragma once

#include "core/session/inspector/inspector_session.h"
#include "ui/inspector/record/shown_columns.h"
#include "ui/models/record_table_model.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace onecake {

class PlaceholderTableView;
class InspectorModel;

class RowsPanel final : public QWidget
{
    Q_OBJECT
public:
    // `session` outlives the panel, but for what the panel is destroyed with. `columnsFile` keeps
    // which columns are shown.
    RowsPanel(InspectorSession *session, QString columnsFile, QWidget *parent);

    [[nodiscard]] PlaceholderTableView *table() const { return m_table; }
    // Which columns are shown, to be chosen.
    [[nodiscard]] QMenu *columns() const { return m_columns; }

    // The first of those that are selected; null: none is.
    [[nodiscard]] const InspectedRow *selected() const;
    // In the rows of the session.
    [[nodiscard]] std::vector<int> selectedRows() const;
    // What the cell says that the cursor stands on, as a part of a query.
    [[nodiscard]] std::optional<QueryTerm> chosenValue() const;

    // What the session has open: of the chosen columns, those that its layout knows.
    void showOpened();
    void showStatus();
    // `words` say that another query is typed and not asked yet: the rows are not of it, and grey
    // until they are. Empty: they are of what is typed.
    void showUnasked(const QString &words);
    // What counts down has another text now.
    void tick();

Q_SIGNALS:
    void selectionChanged(); // or what is selected was changed by others
    void sorted();
    void narrowingOffered(const QString &line); // in place of rows, where there are none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void addColumns();
    void chooseColumn(int column, bool isShown);
    void fitColumns();
    void forgetWidths();
    void showEmptiness();
    [[nodiscard]] QString statusText(bool isSearching) const;
    [[nodiscard]] QString reach() const;
    void showSorting();
    void sortByColumn(int column);
    void keepPlace(int first, int count);
    void fetchBeforeAtTop(int value);
    [[nodiscard]] bool couldNotRead() const;
    [[nodiscard]] QString emptyWords(const OpenedTable &table) const;
    [[nodiscard]] int longestOf(int column) const;
    [[nodiscard]] int rowHeight() const;

    InspectorSession *m_session;
    InspectorModel *m_model;
    PlaceholderTableView *m_table;
    QLabel *m_status;
    QString m_unasked; // what is said in place of the status; may be empty
    QPushButton *m_stop;
    QString m_columnsFile;
    ShownColumns m_shown;
    QMenu *m_columns;
    QTimer m_fit;
    // Of each column: the widest that was there, which does not follow a clock; and as a person
    // made it, otherwise 0.
    std::array<int, RecordTableModel::ColumnCount> m_widest{};
    std::array<int, RecordTableModel::ColumnCount> m_chosen{};
    bool m_isFitting = false;
};

} // namespace onecake
