// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The keys in the store, and what is stored under the selected one.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_selection.h"
#include "ui/widgets/record_view.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSortFilterProxyModel;

namespace onecake {

class PlaceholderTableView;
class KeyTableModel;

// A live table of the keys: changed cells light up and fade, and times count down. The panel's
// window title says how many keys there are.
class KeyPanel final : public QWidget
{
    Q_OBJECT
public:
    // `session` and `focus` must outlive the panel.
    KeyPanel(LabSession *session, LabSelection *focus, QWidget *parent);

private:
    void addTable();
    void addActions();
    void addSortMenu(QMenu *menu);
    void sortBy(int column);
    void follow();
    void merge(const KeyRecords &records);
    void showCount();
    void showState(const LabState &state);
    void showFocus();
    void chooseSelected();
    void startFading();
    void fade();
    [[nodiscard]] const KeyRecord *selected() const;

    LabSession *m_session;
    LabSelection *m_focus;
    KeyTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PlaceholderTableView *m_table;
    QTimer m_fading{this};
    // True during a merge: when rows go, the table selects others, which the user did not choose.
    bool m_isMerging = false;
};

// Shows what the store holds under the selected key, and the answer that a replay repeats, both at
// the present instant.
class RecordPanel final : public RecordView
{
    Q_OBJECT
public:
    // `session` and `focus` must outlive the panel.
    RecordPanel(LabSession *session, LabSelection *focus, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    LabSession *m_session;
    LabSelection *m_focus;
};

} // namespace onecake
