// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The clock of the story and what moves it: play, step, skip, the line of time to look back along,
// the speed, and in words what there is to do.
#pragma once

#include "ui/docks/lab_actions.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace onecake {

class TransportBar final : public QWidget
{
    Q_OBJECT
public:
    TransportBar(LabSession *session, const LabActions &actions, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons(QHBoxLayout *row, const LabActions &actions);
    void addClock(QHBoxLayout *row);
    QComboBox *makeSpeedBox();
    void showTime();
    void showHint();

    LabSession *m_session;
    QLabel *m_time;
    QLabel *m_hint;
    QComboBox *m_speed;
};

} // namespace onecake
