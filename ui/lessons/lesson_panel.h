// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a step of a lesson says and asks: narration, question, and when it is revealed, prediction
// and truth side by side. A presenter's notes stand there only when they were asked for.
#pragma once

#include "ui/lessons/question_form.h"

class QLabel;
class QVBoxLayout;

namespace onecake {

class CalloutBox;
class LessonLab;

class LessonPanel final : public QWidget
{
    Q_OBJECT
public:
    // All of these must outlive the panel.
    LessonPanel(const LessonPlayer *player, LessonLab *lab, LabSelection *focus, QWidget *parent);

    [[nodiscard]] QuestionForm *form() const { return m_form; }

    // Shows the step as it stands.
    void refresh();
    void setShowsNotes(bool showsNotes);
    // What is told beside a run stands as a subtitle elsewhere.
    void setTextBelow(bool isBelow);
    // Something about what was just entered.
    void say(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLabel(const QString &name);
    void showStep();
    void showReveal();
    void showOutcome();
    void showWatching(const LessonReveal &told);
    [[nodiscard]] QString decisionText(const LessonReveal &told) const;

    const LessonPlayer *m_player;
    LessonLab *m_lab;
    QVBoxLayout *m_rows;
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_prompt;
    QuestionForm *m_form;
    QLabel *m_problem;
    CalloutBox *m_predicted;
    CalloutBox *m_truth;
    QLabel *m_decision;
    QLabel *m_because;
    CalloutBox *m_outcome;
    CalloutBox *m_notes;
    QString m_asked; // the step whose question the form shows, and its language
    bool m_showsNotes = false;
    bool m_isTextBelow = false;
};

} // namespace onecake
