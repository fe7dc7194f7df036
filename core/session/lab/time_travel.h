// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The instant of a run that is shown: the present, unless the user looks back. While they do, time
// is stopped, and what is shown are the first events of the run and the records after them. The run
// can be forked there: the new one has the same inputs and actions up to there.
#pragma once

#include "core/session/lab/lab_choices.h"

namespace onecake {

class TimeTravel final : public QObject
{
    Q_OBJECT
public:
    // All of these must outlive this.
    TimeTravel(LabStage *stage, LabChoices *choices, FrameSource *frames,
               QObject *parent = nullptr);

    [[nodiscard]] bool isLookingBack() const { return m_look.has_value(); }

    // True while what has happened is being shown again.
    [[nodiscard]] bool isReplaying() const { return m_isReplaying; }

    [[nodiscard]] Duration lookedAt() const
    {
        return m_look ? m_look->instant : m_stage->elapsed();
    }
    [[nodiscard]] qsizetype shownCount() const { return static_cast<qsizetype>(count()); }
    [[nodiscard]] std::span<const Event> shownEvents() const;
    // Over if no more events come and all of the run is shown.
    [[nodiscard]] RunPhase shownPhase() const { return m_stage->phaseAfter(count()); }
    [[nodiscard]] const KeyRecords &records() const;
    // A verdict holds only if the run is over and all of it is shown.
    [[nodiscard]] std::vector<Verdict> verdicts() const { return m_stage->verdictsAfter(count()); }
    [[nodiscard]] RunOutcome outcome() const { return m_stage->outcomeAfter(count()); }

    // Shows again what has happened from the instant shown to the present; then time flows on.
    void replay();
    void stopReplay();

    // Ends looking back, because another run has begun.
    void forget();

public Q_SLOTS:
    // Pauses, and shows the run as it stood at that instant, or after its first `count` events. An
    // instant at or after the present shows the present.
    void lookAt(onecake::Duration instant);
    void lookAtEvent(qsizetype count);
    void lookAtNext();
    void lookAtPrevious();
    void lookAtNow();

    // Begins a new run that goes on from the instant shown; the run before becomes the comparison
    // run. Without faults, the remaining faults of the story and of the run do not happen.
    void forkHere() { fork(false); }
    void forkWithoutFaults() { fork(true); }

Q_SIGNALS:
    // The state may have changed.
    void moved();
    // Another instant is shown.
    void looked();
    // A run with user actions is left, and some of them were not saved.
    void runLeft(const onecake::RunInputs &inputs);

private:
    struct Look {
        Duration instant{0};
        size_t count = 0; // of events that had happened

        bool operator==(const Look &) const = default;
    };

    [[nodiscard]] size_t count() const;
    [[nodiscard]] std::optional<Duration> neighbour(bool isNext) const;
    void look(std::optional<Look> look);
    void replayFor(std::chrono::microseconds real);
    void fork(bool liftsFaults);
    void finishFork();

    LabStage *m_stage;
    LabChoices *m_choices;
    FrameSource *m_frames;
    std::optional<Look> m_look;
    KeyRecords m_records; // at m_look
    bool m_isReplaying = false;
    std::chrono::microseconds m_replayed{0}; // the instant that replay() has reached
    bool m_liftsFaultsOnArrival = false;
};

} // namespace onecake
