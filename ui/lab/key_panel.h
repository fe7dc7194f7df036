// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A live table of the keys in the store: changed cells light up and fade, and times count down. The
// panel's window title says how many keys there are.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_selection.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSortFilterProxyModel;

namespace onecake {

class PlaceholderTableView;
class KeyTableModel;

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

} // namespace onecake
