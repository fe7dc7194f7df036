// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The clock of the story and its controls: play, step, skip, a slider to look back with, the speed,
// and a hint in words on what to do.
#pragma once

#include "ui/lab/lab_actions.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace onecake {

class ActionButton;
class ScrubBar;

class TransportBar final : public QWidget
{
    Q_OBJECT
public:
    TransportBar(LabSession *session, const LabActions &actions, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addButtons(const LabActions &actions);
    void addClock();
    [[nodiscard]] int leastWidth(bool isNarrow) const;
    void arrange();
    QComboBox *makeSpeedBox();
    void showTime();
    void showHint();

    LabSession *m_session;
    QVBoxLayout *m_rows;
    QHBoxLayout *m_row; // the upper row
    QWidget *m_clock; // the clock and the slider
    QLabel *m_time;
    ScrubBar *m_scrub = nullptr;
    QLabel *m_hint;
    QComboBox *m_speed;
    ActionButton *m_fork;
    bool m_isNarrow = false;
};

} // namespace onecake
