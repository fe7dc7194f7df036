// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The middle of the window: title and summary of the story, its diagram, and the transport bar.
#pragma once

#include "ui/lab/lab_actions.h"

#include <QWidget>

class QLabel;
class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace onecake {

class ActionButton;
class DiagramView;
class LabSelection;
class ScrubBar;

// The clock of the story and its controls: play, step, skip, a slider to look back with, the speed,
// and a hint in words on what to do.
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

class StoryPanel final : public QWidget
{
    Q_OBJECT
public:
    StoryPanel(LabSession *session, LabSelection *focus, const LabActions &actions,
               QWidget *parent);

    [[nodiscard]] DiagramView *diagram() const { return m_diagram; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeader();
    void showStory();

    LabSession *m_session;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_faults; // those that were added to the story's own, in words
    DiagramView *m_diagram;
};

} // namespace onecake
