// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The faults of the lab as a list to edit: what comes from the story, what was added, and what was
// done by hand, each with what became of it in the run on show. Every change is played to the
// present instant at once and can be undone.
#pragma once

#include "core/lab/sim/choices/choices.h"
#include "core/session/lab/time_travel.h"

namespace onecake {

enum class FaultFate {
    Off,
    Ahead, // it may still strike
    Struck,
    UnderWay, // it lasts, at present
    Missed, // the run is over, and it never struck
};

// A line of the list.
struct FaultRow {
    FaultOrigin origin = FaultOrigin::Added;
    bool isByHand = false; // `origin` has no meaning then
    bool isOn = true;
    bool canBeEdited = false;
    QString words; // in fault words; of what was done by hand, in plain ones
    FaultFate fate = FaultFate::Ahead;
    QString fateWords; // a sentence without a full stop: "struck at 10.46 s"
};

// What chance did so far, for one fault that is by chance.
struct ChanceSummary {
    QString words; // the fault
    int struck = 0;
    int messages = 0; // that were sent, of those that it concerns
    QString what; // what was struck, by name: "replies 2 and 7, request 4"
};

class PlannedFaults final : public QObject
{
    Q_OBJECT
public:
    // All of these must outlive this.
    PlannedFaults(LabStage *stage, LabChoices *choices, TimeTravel *travel,
                  QObject *parent = nullptr);

    // As of the instant on show. First the plan in its order, then what was done by hand.
    [[nodiscard]] std::vector<FaultRow> rows() const;
    [[nodiscard]] size_t count() const; // of the rows
    // Of a row that can be edited.
    [[nodiscard]] Fault faultOf(size_t row) const;

    // Those that were added and are switched on, in words: what the line of words holds.
    [[nodiscard]] QString addedWords() const;

    [[nodiscard]] std::vector<ChanceSummary> chances() const;
    [[nodiscard]] quint64 seed() const { return m_stage->inputs().seed; }

    // What the last change did to what had already happened: empty before there was one.
    [[nodiscard]] const QString &lastEffect() const { return m_effect; }

public Q_SLOTS:
    void add(const onecake::Fault &fault);
    void edit(size_t row, const onecake::Fault &fault);
    void setOn(size_t row, bool isOn);
    void remove(size_t row);
    // In the place of those that were added and are switched on.
    void setAdded(const onecake::Faults &faults);
    void setSeed(quint64 seed);
    // Puts exactly what fell in the place of what is by chance.
    void keepFallen();

    // Begins another run that is the same up to the instant at which the fault strikes, and goes on
    // from there with it.
    void strike(const onecake::Fault &fault, onecake::Duration instant);

Q_SIGNALS:
    // lastEffect() is new.
    void effectTold();

private:
    [[nodiscard]] size_t planCount() const { return m_choices->plan().faults.size(); }
    [[nodiscard]] std::vector<StruckFault> struckSoFar() const;
    [[nodiscard]] FaultRow rowOf(const PlannedFault &planned,
                                 std::vector<StruckFault> &struck) const;
    void tellFate(FaultRow &row, const Fault &fault, std::vector<StruckFault> &struck) const;
    void tellStretch(FaultRow &row, const Fault &fault) const;
    [[nodiscard]] FaultRow rowOf(const UserAction &action, std::vector<StruckFault> &struck) const;
    [[nodiscard]] QString whyMissed(const Fault &fault) const;
    void changePlan(FaultPlan plan, const QString &sentence);
    void changePlan(FaultPlan plan, quint64 seed, const QString &sentence);
    void switchAction(size_t row, bool isOn);
    void watch();
    void compare();

    LabStage *m_stage;
    LabChoices *m_choices;
    TimeTravel *m_travel;
    std::optional<Timeline> m_before; // of the run before a change, until the new one stands there
    Duration m_until{0}; // where that run stood
    QString m_effect;
};

} // namespace onecake
