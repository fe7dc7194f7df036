// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The keys in the store, live: what changes lights up and fades, what runs out counts down. Its
// window title says how many there are.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_focus.h"

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
    // `session` and `focus` outlive the panel.
    KeyPanel(LabSession *session, LabFocus *focus, QWidget *parent);

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
    LabFocus *m_focus;
    KeyTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PlaceholderTableView *m_table;
    QTimer m_fading{this};
    bool m_isMerging = false; // rows that go make the table select others, which nobody chose
};

} // namespace onecake
