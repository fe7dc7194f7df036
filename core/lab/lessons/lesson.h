// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A lesson as data: resources/lessons/*.json. It is an ordered list of steps, each with a narration
// and, where it has one, a run that stops at a point, and a question about what comes next. The
// format is described in resources/lessons/README.md.
#pragma once

#include "core/lab/lessons/measure.h"
#include "core/lab/sim/scenario/run_inputs.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace onecake {

// A text in each language of its lesson, as paragraphs.
class LessonText
{
public:
    void set(const QString &language, const QStringList &paragraphs);

    [[nodiscard]] bool isEmpty() const { return m_paragraphs.isEmpty(); }

    // In English, or else in any other language, if there is none in this one.
    [[nodiscard]] QStringList paragraphs(const QString &language) const;
    // With an empty line between two paragraphs.
    [[nodiscard]] QString in(const QString &language) const;
    // Of what is counted: the first of two paragraphs for one, the last for any other count.
    [[nodiscard]] QString counted(double count, const QString &language) const;

private:
    QMap<QString, QStringList> m_paragraphs;
};

enum class LessonQuestionKind {
    Choice, // of the options, one, or as many as are right
    Number,
    Point, // an event of what is shown
    Text, // in the own words: nobody says whether it is right
};
template<>
inline constexpr std::array enumNames<LessonQuestionKind>{
    EnumName<LessonQuestionKind>{LessonQuestionKind::Choice, u"choice"},
    EnumName<LessonQuestionKind>{LessonQuestionKind::Number, u"number"},
    EnumName<LessonQuestionKind>{LessonQuestionKind::Point, u"point"},
    EnumName<LessonQuestionKind>{LessonQuestionKind::Text, u"text"},
};

// What a measure has to come to.
struct ExpectedValue {
    double number = 0;
    QString word; // where the measure is a word
    bool isAtLeast = false; // the number, or more

    [[nodiscard]] bool fits(const MeasuredValue &value, MeasureType type) const;
};

struct LessonOption {
    QString path; // in the lesson's file
    LessonText text;
    // It is right if the answer's measure comes to this …
    std::optional<ExpectedValue> value;
    // … or, where every option is a run of its own, if there the measure comes to what the answer
    // says.
    std::shared_ptr<const RunInputs> story;
};

struct LessonAnswer {
    std::optional<Measure> measure;
    std::optional<ExpectedValue> value; // what the measure must come to in an option's own run
    std::vector<size_t> options; // the right ones, where nothing computes them
    std::optional<double> number; // where nothing computes it
    LessonText text; // a good answer to a question of kind Text
};

struct LessonQuestion {
    QString path;
    LessonQuestionKind kind = LessonQuestionKind::Choice;
    LessonText prompt;
    bool hasSeveral = false; // Choice: any number of options may be right
    std::vector<LessonOption> options;
    LessonText unit; // Number; as one is called, and as more are
    double tolerance = 0; // Number: a prediction as near as this is right
    std::vector<EventName> among; // Point: what can be pointed at; empty: every event
    LessonAnswer answer;
    std::optional<EventName> decidedBy; // where another event decided it than the measure says
    LessonText because; // told at the reveal
    Stop reveal; // how much of the run the reveal shows
};

struct LessonStep {
    QString path;
    QString id;
    LessonText title;
    LessonText text;
    // The run that is shown; null before the first one.
    std::shared_ptr<const RunInputs> story;
    bool beginsStory = false; // its start; otherwise the run of the step before goes on
    std::optional<Stop> stop; // nothing: no more is shown than before
    std::optional<LessonQuestion> question;
    LessonText notes; // for the presenter
    LessonText handout; // for what is taken home
};

// What is set up when the lesson is over, for everybody to go on with; each an id of what comes
// with OneCake, or nothing for what the scenario brings.
struct FreeStory {
    QString scenario;
    std::optional<QString> policy;
    std::optional<QString> keyAlgorithm;
    std::optional<QString> retry;
    Faults faults;
    std::optional<quint64> seed;
};

struct Lesson {
    QString id;
    QStringList languages;
    LessonText title;
    LessonText summary;
    int minutes = 0;
    std::vector<LessonStep> steps;
    FreeStory then;
    LessonText thenText; // what one might try there
    // What its runs come to; copies of a lesson share them.
    std::shared_ptr<PlayedRuns> runs = std::make_shared<PlayedRuns>();
};

// A prediction, in the terms of the question's kind.
struct LessonPrediction {
    std::vector<size_t> options; // from 0, in their order
    std::optional<double> number;
    std::optional<size_t> event; // its place in what is shown
    QString text;

    bool operator==(const LessonPrediction &) const = default;
};

// The answer to a question, in the same terms.
struct LessonTruth {
    std::vector<size_t> options;
    std::optional<double> number;
    std::optional<size_t> event;
    LessonText text;
    std::optional<size_t> decidedBy; // the place of the event in the whole run
};

} // namespace onecake
