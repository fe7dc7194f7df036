// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The clock of the story and what moves it: play, step, skip, restart, and the speed.
#pragma once

#include "ui/docks/lab_actions.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace onecake {

class TransportBar final : public QWidget
{
    Q_OBJECT
public:
    TransportBar(LabSession *session, const LabActions &actions, QWidget *parent);

private:
    QComboBox *makeSpeedBox(LabSession *session);
    void showTime(Duration elapsed);

    QLabel *m_time;
    QComboBox *m_speed;
};

} // namespace onecake
