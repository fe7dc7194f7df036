// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A lesson as it is given: which step it is at, what may be seen now, and how a prediction stands
// beside the truth. Windows and the terminal call the slots and listen to changed(); nothing here
// knows a widget.
//
// Predict, commit, reveal: while a step asks and nothing is committed, the run ends at the step's
// stop for everybody. What comes after it, the verdicts, the keys that are yet to be made, the
// faults that are yet to happen, the truth and what explains it are not here to be read: a view
// shows what these functions return, and cannot give away more. Only a presenter may reveal without
// a prediction, read the notes, and go on freely before the end.
//
//     Telling ── next ──► …
//     Asking ── commit ──► Committed ── reveal ──► Revealed ── next ──► …
//        └──── revealAnyway (presenter) ─────────────┘
//     after the last step: Over, with a LabSetup to go on with
//
// Runs are played over memory and in virtual time, each once, when it is first needed: no call
// waits for anything. What is shown is always the beginning of a run's Timeline; records and
// explanation follow from it.
#pragma once

#include "core/lab/lessons/lesson_truth.h"
#include "core/session/lab/lab_options.h"

#include <QObject>

#include <map>

namespace onecake {

enum class LessonPhase {
    None, // no lesson is open
    Telling, // the step asks nothing
    Asking, // the future is hidden until a prediction is committed and revealed
    Committed, // there is a prediction; the future is still hidden
    Revealed,
    Over, // all steps are done
};
template<>
inline constexpr std::array enumNames<LessonPhase>{
    EnumName<LessonPhase>{LessonPhase::None, u"none"},
    EnumName<LessonPhase>{LessonPhase::Telling, u"telling"},
    EnumName<LessonPhase>{LessonPhase::Asking, u"asking"},
    EnumName<LessonPhase>{LessonPhase::Committed, u"committed"},
    EnumName<LessonPhase>{LessonPhase::Revealed, u"revealed"},
    EnumName<LessonPhase>{LessonPhase::Over, u"over"},
};

// The texts of a step in the language of the lesson. When the lesson is over, they are those of
// what one goes on with.
struct LessonPage {
    QString id;
    QString title;
    QStringList text; // paragraphs
    std::optional<LessonQuestionKind> question; // the rest is empty if there is none
    QString prompt;
    QStringList options; // Choice; letterOf() their places
    bool hasSeveral = false; // any number of them may be right
    QString unit; // Number; may be empty

    bool operator==(const LessonPage &) const = default;
};

// The titles of what is played; its faults are not named, because some are yet to happen.
struct LessonStory {
    QString scenario;
    QString policy;
    QString keyAlgorithm;
    QString retry;

    bool operator==(const LessonStory &) const = default;
};

// Prediction and truth, side by side. Places of events are those in shown().
struct LessonReveal {
    std::optional<LessonPrediction> prediction; // nothing if the presenter revealed without one
    LessonTruth truth;
    std::optional<bool> isRight; // nothing without a prediction, and where nobody can say
    QString predictionText; // in words: "b) two cakes", "2 charges"
    QString truthText;
    QStringList because; // what the lesson says about it, as paragraphs
    std::optional<size_t> decidedBy; // the event that decided it, to be marked
};

// Of no lesson, all are empty.
struct LessonCover {
    QString id;
    QString title;
    QString summary;
    int minutes = 0;
    QStringList languages;
};

// For the screen of whoever gives the lesson, and for nobody else.
struct LessonAhead {
    QStringList notes; // of this step, as paragraphs
    QString nextStep; // its title; empty after the last one
    QString nextQuestion; // what the next step that asks something asks; empty without one

    bool operator==(const LessonAhead &) const = default;
};

class LessonPlayer final : public QObject
{
    Q_OBJECT
public:
    explicit LessonPlayer(QObject *parent = nullptr);
    ~LessonPlayer() override;
    Q_DISABLE_COPY_MOVE(LessonPlayer)

    // The lesson.
    [[nodiscard]] LessonCover cover() const;
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool isPresenter() const { return m_isPresenter; }

    // Where in it one is. The step's place counts from 0; over, it is that of the last one.
    [[nodiscard]] qsizetype stepCount() const;
    [[nodiscard]] qsizetype stepIndex() const { return static_cast<qsizetype>(m_index); }
    [[nodiscard]] LessonPhase phase() const { return m_phase; }
    [[nodiscard]] bool isLocked() const; // the future is hidden
    [[nodiscard]] bool canGoBack() const;

    // What the step says.
    [[nodiscard]] LessonPage page() const;
    [[nodiscard]] QStringList notes() const; // for a presenter only
    [[nodiscard]] LessonAhead ahead() const;
    [[nodiscard]] QStringList handout() const; // may hold the answer: empty while locked

    // The run as far as it may be seen; empty before the first story.
    [[nodiscard]] const Timeline &shown() const { return m_shown; }
    [[nodiscard]] std::optional<LessonStory> story() const;
    // Whether this is all of it; while locked, nobody is told.
    [[nodiscard]] RunPhase shownPhase() const;
    [[nodiscard]] RunOutcome outcome() const;
    // With the assumptions that they rest on, where the run is over; empty while locked.
    [[nodiscard]] std::vector<Verdict> verdicts() const;
    // Of what is shown, in sentences; empty while locked, because it may say what is asked.
    [[nodiscard]] QStringList explanation() const;

    // The question.
    // The events of shown() that a question of kind Point can be answered with.
    [[nodiscard]] std::vector<size_t> points() const;
    [[nodiscard]] const std::optional<LessonPrediction> &prediction() const;
    // Nothing until it is revealed.
    [[nodiscard]] std::optional<LessonReveal> revealed() const;

    // Keeps the prediction; another one may replace it until it is revealed. The error says what
    // was expected, and changes nothing.
    Result<void> commit(const LessonPrediction &prediction);

    // What one goes on with when the lesson is over; a presenter may at any time.
    [[nodiscard]] std::optional<LabSetup> goOnWith() const;

public Q_SLOTS:
    // Begins a lesson without mistakes, at its first step.
    void begin(const onecake::Lesson &lesson);

    // One of the cover's languages; another one is ignored.
    void setLanguage(const QString &language);
    void setPresenter(bool isPresenter);

    // Shows what was predicted and what is true; nothing without a prediction.
    void reveal();
    // The same without a prediction; nothing unless it is a presenter.
    void revealAnyway();

    // next() does nothing while the step is locked. previous() leaves all as it was left.
    void next();
    void previous();
    // From the first step, without any prediction.
    void restart();

Q_SIGNALS:
    // Anything of the above has changed.
    void changed();

private:
    friend class LessonLab;

    struct Played;
    struct StepState {
        std::optional<LessonPrediction> prediction;
        bool isRevealed = false;
    };

    // What the step's run is made of, for playing it: what is yet to happen stands in it. Null if
    // the step has none.
    [[nodiscard]] std::shared_ptr<const RunInputs> inputs() const;
    [[nodiscard]] bool canGoNext() const;
    [[nodiscard]] LessonPage pageOf(const LessonStep &step) const;
    [[nodiscard]] const LessonStep &step() const;
    [[nodiscard]] const LessonQuestion *question() const;
    void enter(size_t index);
    void show();
    void markRevealed();
    [[nodiscard]] const PlayedRun *runOf(const LessonStep &step) const;
    [[nodiscard]] size_t shownBefore(size_t index) const;
    [[nodiscard]] size_t shownAt(size_t index) const;
    [[nodiscard]] size_t shownAfter(size_t index) const;
    [[nodiscard]] const LessonTruth &truth() const;
    [[nodiscard]] QString wordsOf(const LessonQuestion &question, std::vector<size_t> options,
                                  std::optional<double> number, std::optional<size_t> event,
                                  const QString &text) const;

    std::unique_ptr<Played> m_played; // the whole runs and truths: nothing public returns them
    std::vector<StepState> m_states; // of the steps
    size_t m_index = 0;
    LessonPhase m_phase = LessonPhase::None;
    QString m_language;
    bool m_isPresenter = false;
    Timeline m_shown;
};

} // namespace onecake
