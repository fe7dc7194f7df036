// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The instant of a run that is on show, which is the present unless somebody looks back. Time is
// stopped then, and what is on show are the run's first events and the records after them. From
// there the run can be forked: the same inputs and actions up to there, and a future of its own.
#pragma once

#include "core/session/lab/lab_choices.h"

namespace onecake {

class TimeTravel final : public QObject
{
    Q_OBJECT
public:
    // All of these outlive this.
    TimeTravel(LabStage *stage, const LabChoices *choices, FrameSource *frames,
               QObject *parent = nullptr);

    [[nodiscard]] bool isLookingBack() const { return m_look.has_value(); }

    // What has happened is being shown once more.
    [[nodiscard]] bool isReplaying() const { return m_isReplaying; }

    [[nodiscard]] Duration lookedAt() const
    {
        return m_look ? m_look->instant : m_stage->elapsed();
    }
    [[nodiscard]] qsizetype shownCount() const { return static_cast<qsizetype>(count()); }
    [[nodiscard]] std::span<const Event> shownEvents() const;
    // Over once nothing more comes and all of the run is on show.
    [[nodiscard]] RunPhase shownPhase() const { return m_stage->phaseAfter(count()); }
    [[nodiscard]] const KeyRecords &records() const;
    // Nothing holds before the whole of a run that is over is on show.
    [[nodiscard]] std::vector<Verdict> verdicts() const { return m_stage->verdictsAfter(count()); }
    [[nodiscard]] RunOutcome outcome() const { return m_stage->outcomeAfter(count()); }

    // Shows once more what has happened since the instant on show, up to the present, from where
    // time flows on.
    void replay();
    void stopReplay();

    // Another run has begun.
    void forget();

public Q_SLOTS:
    // Pauses, and shows the run as it stood at that instant, or after its first `count` events.
    // What lies at or after the present is the present.
    void lookAt(onecake::Duration instant);
    void lookAtEvent(qsizetype count);
    void lookAtNext();
    void lookAtPrevious();
    void lookAtNow();

    // A new run that goes on from the instant on show; the one that was there becomes the other
    // run. Without faults, none of those that the story or the run still holds happens any more.
    void forkHere() { fork(false); }
    void forkWithoutFaults() { fork(true); }

Q_SIGNALS:
    // How things stand may have changed.
    void moved();
    // Another instant is on show.
    void looked();
    // A run that somebody made by hand is not on the stage any more, and some of it was not saved.
    void runLeft(const onecake::RunInputs &inputs);

private:
    struct Look {
        Duration instant{0};
        size_t count = 0; // of events that had happened

        bool operator==(const Look &) const = default;
    };

    [[nodiscard]] size_t count() const;
    void look(std::optional<Look> look);
    void replayFor(std::chrono::microseconds real);
    void fork(bool liftsFaults);
    void finishFork();

    LabStage *m_stage;
    const LabChoices *m_choices;
    FrameSource *m_frames;
    std::optional<Look> m_look;
    KeyRecords m_records; // at m_look
    bool m_isReplaying = false;
    std::chrono::microseconds m_replayed{0}; // up to here
    bool m_liftsFaultsOnArrival = false;
};

} // namespace onecake
