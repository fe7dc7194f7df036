// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The run on show with other runs beside it, all of them at one time: what each side is, what it
// came to up to the instant shown, and where they differ. Side 0 is the run on show itself.
#pragma once

#include "core/session/lab/time_travel.h"

namespace onecake {

class SideBySide final : public QObject
{
    Q_OBJECT
public:
    // All of these must outlive this.
    SideBySide(LabStage *stage, LabChoices *choices, TimeTravel *travel, QObject *parent = nullptr);

    // Whether there is any run beside the run on show.
    [[nodiscard]] bool isOn() const { return m_stage->sides().count() > 0; }
    // The sides, with the run on show: one if there is nothing beside it.
    [[nodiscard]] size_t count() const { return m_stage->sides().count() + 1; }

    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] const RunInputs &inputs(size_t side) const;
    [[nodiscard]] const Timeline &timeline(size_t side) const;
    [[nodiscard]] std::vector<const Timeline *> timelines() const;
    // Whether that side is an earlier run, which stays as it was.
    [[nodiscard]] bool isEarlier(size_t side) const;

    // The id or file that a part of a side came from, and the memory that it was given, if any.
    [[nodiscard]] QString sourceOf(size_t side, LabPart part) const;
    [[nodiscard]] std::optional<Duration> memoryOf(size_t side) const;

    [[nodiscard]] Duration elapsed() const { return m_stage->elapsed(); }
    // When something happens next on any side; empty if nothing does.
    [[nodiscard]] std::optional<Duration> nextEventAt() const;

    // Up to the instant that is shown.
    [[nodiscard]] size_t shownCount(size_t side) const;
    [[nodiscard]] std::vector<Verdict> verdicts(size_t side) const;
    [[nodiscard]] RunOutcome outcome(size_t side) const;
    [[nodiscard]] QString explanation(size_t side) const;

    // All sides as values, with all that has happened so far, for export.
    [[nodiscard]] std::vector<Side> sides() const;

    // As far as the runs have got, also while an earlier instant is shown.
    [[nodiscard]] const std::vector<Difference> &differences() const;
    // While an earlier instant is shown: the difference in which it lies, or else the last one
    // before it.
    [[nodiscard]] std::optional<size_t> differenceShown() const;
    [[nodiscard]] QString wordsOfDifference(size_t index) const;

public Q_SLOTS:
    // Puts a run beside the run on show: the one before the last fork or choice, if it is of the
    // same story; otherwise the same run without protection, or with OneCake if there was none.
    void turnOn();
    void turnOff();
    // Puts the same run under that policy beside it, in the place of all others.
    void showPolicy(const std::shared_ptr<const onecake::Policy> &policy, const QString &source);
    // Puts one more beside it, or takes the last one away; at least two are left.
    void setCount(size_t count);

    // The choice of a part, as an id or a file; another choice on one side begins no other anew.
    // Emits failed() if it is not possible; then nothing changes.
    void choose(size_t side, onecake::LabPart part, const QString &idOrFile);
    void chooseMemory(size_t side, std::optional<onecake::Duration> memory);

    // Looks at the first instant of a difference.
    void lookAtDifference(size_t index);
    void lookAtNextDifference();
    void lookAtPreviousDifference();

Q_SIGNALS:
    // There are other sides, or they began again.
    void begun();
    // Something happened on a side, or another instant is shown.
    void moved();
    // Outcomes and verdicts may be other ones.
    void judged();
    void failed(const onecake::Error &error);

private:
    friend class LabSession;

    // The session has moved, or begun another run.
    void report();
    void forget();

    [[nodiscard]] const SideRuns &beside() const { return m_stage->sides(); }
    [[nodiscard]] SideChoice usualSide() const;
    [[nodiscard]] std::optional<SideChoice> runBefore() const;
    void putBeside(std::vector<SideChoice> sides, size_t side);
    void setSides(std::vector<SideChoice> sides);
    void chooseOfFirst(LabPart part, const QString &idOrFile);
    template<typename Part>
    bool take(std::shared_ptr<const Part> RunInputs::*part, std::shared_ptr<const Part> &target,
              const QString &idOrFile);

    // What is shown, to tell it only where it has changed.
    struct Shown {
        size_t events = 0;
        Duration instant{0};
        Duration elapsed{0};

        bool operator==(const Shown &) const = default;
    };

    LabStage *m_stage;
    LabChoices *m_choices;
    TimeTravel *m_travel;
    // The words for one difference, which take reading the whole runs.
    struct Told {
        size_t index = 0;
        Difference difference;
        QStringList titles;
        QString words;
    };

    mutable GrowingDifferences m_differences;
    mutable std::map<size_t, Told> m_told; // by index; as far as it was asked for
    Shown m_shown;
};

} // namespace onecake
