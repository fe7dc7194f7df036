// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The log of what has happened, one sentence per event. The panel's window title says how many
// events there are.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_selection.h"

#include <QWidget>

class QCheckBox;
class QSortFilterProxyModel;

namespace onecake {

class PlaceholderTableView;
class LogModel;

class LogPanel final : public QWidget
{
    Q_OBJECT
public:
    // `session` and `focus` must outlive the panel.
    LogPanel(LabSession *session, LabSelection *focus, QWidget *parent);

public Q_SLOTS:
    // Shows the events behind the first `count` pale, because they are later than the instant
    // shown.
    void showOnly(qsizetype count);

private:
    void addTable();
    void begin();
    void sayHowToBegin();
    void append(qsizetype first, qsizetype count);
    void showCount();
    void showFocus();
    void filter();
    void chooseSelected();

    LabSession *m_session;
    LabSelection *m_focus;
    LogModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QCheckBox *m_onlyKey;
    PlaceholderTableView *m_table;
    // True while the panel clears, filters or selects rows: when rows go, the table selects others,
    // which the user did not choose.
    bool m_isFollowing = false;
};

} // namespace onecake
