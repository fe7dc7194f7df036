// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Summarises what matches the query: when the keys expire, and how many are in each state. In a
// file it reads everything within bounds; if reading costs money, it counts only the rows that are
// held anyway.
#pragma once

#include "core/session/inspector/inspector_session.h"
#include "core/session/inspector/summary_reader.h"

#include <QWidget>

namespace onecake {

class SummaryPanel;

class QuerySummary final : public QWidget
{
    Q_OBJECT
public:
    // `session` and `clock` must outlive this.
    QuerySummary(InspectorSession *session, const Clock *clock, QWidget *parent);

    // What matches was changed just now: without the rest that is taken otherwise.
    void sumUpAgain();
    // There is no table any more.
    void showNothing();

Q_SIGNALS:
    // The user wants to see only those rows.
    void chosen(const QString &query);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void stop();
    void rest();
    void follow();
    void summarizeHeld();

    InspectorSession *m_session;
    const Clock *m_clock;
    SummaryReader m_run;
    SummaryPanel *m_panel;
    bool m_isDue = true; // what matches has changed since the last summary
    Instant m_began = {};
    QTimer m_rest; // so that a file which is written all the time is not read all the time
};

} // namespace onecake
