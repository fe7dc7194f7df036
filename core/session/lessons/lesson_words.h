// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The few words that window and terminal put around a lesson, in the lesson's own language: a class
// that reads German is not asked in English. Any other language than German and Portuguese gets the
// English words.
#pragma once

#include <QString>

#include <optional>

namespace onecake {

// A count in words: one, and any other number.
struct CountedWords {
    QString one;
    QString other; // with %1

    [[nodiscard]] QString of(qsizetype count) const { return count == 1 ? one : other.arg(count); }
};

struct LessonWords {
    CountedWords minutes; // "%1 minutes"
    CountedWords steps; // "%1 steps"
    CountedWords questions; // "%1 questions"
    QString stepOf; // "%1 of %2"
    QString story; // "%1 · policy: %2 · key: %3 · retries: %4"
    QString oneLetter; // "one letter, %1"
    QString letters; // "any letters, %1, or - for none"
    QString number;
    QString point; // "the number of one of these events"
    QString ownWords;
    QString yourPrediction; // before what is typed: "Your prediction (%1): "
    QString predicted; // before the prediction, at the reveal
    QString noPrediction;
    QString theRunSays;
    QString aGoodAnswer;
    QString right;
    QString wrong;
    QString decidedAt; // "Decided at %1 s by: %2"
    QString notes;
    QString goOn; // on the way to the next step
    QString endsHere; // "The lesson ends here, at step %1 of %2."
    QString goOnFreely;
    QString score; // "%1 of %2 predictions were right."

    // What only the window needs.
    QString yourPredictionHere; // above what a prediction is made with
    QString commit;
    QString commitAndShow;
    QString change; // a prediction that is committed
    QString reveal;
    QString showAnyway; // a presenter, without a prediction
    QString next;
    QString back;
    QString again; // from the first step
    QString notesShown; // whether they are
    QString leave;
    QString goOnHere; // at the end, in the lab
    QString pressAgain; // to pass a question without a prediction
    QString hidden; // what comes next, until a prediction is committed
    QString hiddenStill; // and until it is shown
    QString watch; // while it is being shown
    QString showAtOnce;
    QString decidedIt; // beside the event, on the diagram
    QString pointHere; // in the diagram or in a list
    QString manyPoints; // where there is no list
    QString nothingPointed;
    QString oneOrMore; // several options may be right
    QString isOver; // heading of the end
    QString broken; // before the promises that are
    QString kept; // all that could be seen hold
    QString keysAndLog;
};

LessonWords lessonWords(const QString &language);

// What was typed as a number, as the language writes it, or as programs do; nothing if it is none.
std::optional<double> lessonNumberIn(const QString &typed, const QString &language);

// A number in that language, ungrouped: it may be that of an order.
QString lessonNumberText(double number, const QString &language);

} // namespace onecake
