// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What matches as a whole: when the keys expire, and of which states they are. Of a file everything
// is read within bounds; where reading costs money, only what is shown anyway is counted.
#pragma once

#include "core/session/inspector/inspector_session.h"
#include "core/session/inspector/summary_run.h"

#include <QWidget>

namespace onecake {

class SummaryPanel;

class QuerySummary final : public QWidget
{
    Q_OBJECT
public:
    // The session and the clock outlive it.
    QuerySummary(InspectorSession *session, const Clock *clock, QWidget *parent);

Q_SIGNALS:
    // The person wants to see those rows only.
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
    SummaryRun m_run;
    SummaryPanel *m_panel;
    bool m_isDue = true; // what matches is no longer what was summed up
    Instant m_began = {};
    QTimer m_rest; // so that a file that is written all the time is not read all the time
};

} // namespace onecake
