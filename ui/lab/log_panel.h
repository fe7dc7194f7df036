// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What has happened, sentence by sentence: the diagram's twin in words. Its window title says how
// many events there are.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_focus.h"

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
    // `session` and `focus` outlive the panel.
    LogPanel(LabSession *session, LabFocus *focus, QWidget *parent);

public Q_SLOTS:
    // Events behind the first `count` are there, but pale: they lie ahead of what is looked at.
    void showOnly(qsizetype count);

private:
    void addTable();
    void begin();
    void append(qsizetype first, qsizetype count);
    void showCount();
    void showFocus();
    void filter();
    void chooseSelected();

    LabSession *m_session;
    LabFocus *m_focus;
    LogModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QCheckBox *m_onlyKey;
    PlaceholderTableView *m_table;
    bool m_isFollowing = false; // rows that go make the table select others, which nobody chose
};

} // namespace onecake
