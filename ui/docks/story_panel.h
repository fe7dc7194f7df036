// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is being told, and the clock.
#pragma once

#include "ui/docks/lab_actions.h"

#include <QWidget>

class QLabel;

namespace onecake {

class StoryPanel final : public QWidget
{
    Q_OBJECT
public:
    StoryPanel(LabSession *session, const LabActions &actions, QWidget *parent);

private:
    void addHeader();
    void showStory();
    void showState(const LabState &state);

    LabSession *m_session;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_hint;
};

} // namespace onecake
