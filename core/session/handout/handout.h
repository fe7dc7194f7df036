// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a class takes home from a lesson, before it becomes a page: the questions without their
// answers, the story with what happened, the answers, and what is worth keeping, in one language.
#pragma once

#include "core/lab/lessons/lesson.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

namespace onecake {

// A run that the lesson plays, from its start to its end.
struct HandoutFigure {
    int number = 0; // from 1
    QString title; // "The tunnel · No idempotency"
    RunInputs inputs;
    Timeline timeline;
    VerdictState state = VerdictState::NotObserved;
    QString fileName; // for the run's file: "one-cake-or-two-1.onecake"
};

struct HandoutOption {
    QString letter;
    QString text;
    QString command; // replays the option's own run; empty if it has none
};

struct HandoutQuestion {
    int number = 0; // from 1
    QString stepTitle;
    LessonQuestionKind kind = LessonQuestionKind::Choice;
    QString prompt;
    std::vector<HandoutOption> options; // Choice; Point: the events, in words
    bool hasSeveral = false;
    QString unit;
};

struct HandoutAnswer {
    QString truth; // "b) No answer: did it work?", "2 cakes"
    QString decidedBy; // "6.10 s: Adrienne sees …"; empty where no event did
    QStringList because;
    int figure = 0; // where it can be seen; 0: nowhere
};

struct HandoutStep {
    QString title;
    QStringList text;
    QStringList handout; // worth keeping
    int question = 0; // the number of the question that it asks; 0 for none
    int figure = 0; // the number of the run that is over with this step; 0 for none
};

struct Handout {
    QString id;
    QString language;
    QString title;
    QString summary;
    int minutes = 0;
    std::vector<HandoutStep> steps;
    std::vector<HandoutQuestion> questions;
    std::vector<HandoutAnswer> answers; // one for each question
    std::vector<HandoutFigure> figures;
    QStringList goOn; // what to try next
    QString goOnCommand;
};

// `language` is one of the lesson's. Plays all of the lesson's runs, in virtual time.
Handout handoutOf(const Lesson &lesson, const QString &language);

// How much of a lesson is handed out.
enum class HandoutExtent {
    Whole,
    OnePage // what is worth keeping, and one run
};

// The run for a page that has room for one only: the shortest that holds, otherwise the shortest;
// of several the last. 0 for none.
int figureForOnePage(const Handout &handout);

} // namespace onecake
