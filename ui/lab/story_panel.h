// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The middle of the window: title and summary of the story, its diagram, and the transport bar.
#pragma once

#include "ui/lab/lab_actions.h"

#include <QWidget>

class QLabel;

namespace onecake {

class DiagramView;
class LabSelection;

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
