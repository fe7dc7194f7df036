// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The middle of the window: what is being told, the clock, and the log of what happened. (The
// diagram will take this place.)
#pragma once

#include "ui/docks/lab_actions.h"

#include <QWidget>

class QLabel;

namespace onecake {

class CalmTable;
class LogModel;

class StoryPanel final : public QWidget
{
    Q_OBJECT
public:
    StoryPanel(LabSession *session, const LabActions &actions, QWidget *parent);

private:
    void addHeader();
    void addLog();
    void showStory();
    void append(qsizetype first, qsizetype count);

    LabSession *m_session;
    LogModel *m_model;
    QLabel *m_title;
    QLabel *m_summary;
    CalmTable *m_log;
};

} // namespace onecake
