// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The few words that a hand-out puts around a lesson, in the lesson's own language. Any other
// language than German and Portuguese gets the English words.
#pragma once

#include <QString>

namespace onecake {

struct HandoutWords {
    QString kicker; // above the title: "OneCake · a lesson of %1 minutes"
    QString name; // before a line to write on
    QString date;
    QString questions; // headings
    QString questionsIntro;
    QString story;
    QString answers;
    QString keep;
    QString goOn;
    QString question; // "Question %1"
    QString figure; // "Figure %1: %2"
    QString part; // "part %1 of %2", of a figure
    QString oneOnly; // what may be ticked
    QString several;
    QString ownWords;
    QString replay; // before the command
    QString runFile; // the link: "the run as a file"
    QString besideThis; // "the run as a file, beside this one: %1"
    QString decidedAt; // "Decided at %1"
    QString seeFigure; // "see figure %1"
    QString replayOptions; // before the options' own runs
    QString aGoodAnswer;
    QString page; // "Page %1"
    QString made; // "Made with OneCake"
    // Slides.
    QString first;
    QString previous;
    QString next;
    QString last;
    QString slideOf; // "%1 of %2"
    QString howToPage;
    QString theRunSays;
};

HandoutWords handoutWords(const QString &language);

} // namespace onecake
