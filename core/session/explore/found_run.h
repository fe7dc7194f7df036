// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A counter-example that somebody looks at: its faults, each of which can be switched off to see
// what becomes of the promise without it, why it could not be shorter, and the other ones of the
// same cell. Every answer is a run, made when it is asked for.
#pragma once

#include "core/lab/explore/counter_example.h"
#include "core/session/lab/lab_session.h"

namespace onecake {

// A run for the lab, played up to the instant before its first fault strikes.
struct FoundPlay {
    LabSetup setup;
    Duration until{0};
    std::shared_ptr<const Policy> beside; // the same run under it; null: alone
};

// Begins it in the place of the run on show, which nobody wants to keep, and pauses there.
void playFound(LabSession &session, const FoundPlay &play);

class FoundRun
{
public:
    // The report is that of the design's search, and the promise is broken in it.
    FoundRun(ExploreInputs inputs, LabSetup setup, ExploreReport report, VerdictName promise);

    [[nodiscard]] const ExploreReport &report() const { return m_report; }
    [[nodiscard]] VerdictName promise() const { return m_promise; }

    // The shortest one, then one of each other combination of kinds of faults.
    [[nodiscard]] size_t count() const { return m_found.size(); }
    [[nodiscard]] size_t index() const { return m_index; }
    // All its faults are on again.
    void show(size_t index);

    [[nodiscard]] const CounterExample &example() const { return m_example; }
    [[nodiscard]] const Faults &faults() const { return m_example.faults; }

    [[nodiscard]] bool isOn(size_t fault) const { return m_isOn.at(fault); }
    void setOn(size_t fault, bool isOn);
    [[nodiscard]] bool isWhole() const; // all are on

    struct Judged {
        VerdictState state = VerdictState::Undecided; // of the promise
        QString summary; // "1 order · 2 cakes · charged twice"
        QString why;
        std::vector<VerdictName> alsoBroken; // other promises
    };
    // With the faults that are on.
    [[nodiscard]] Judged judged() const;
    // Without this one fault, all others being on.
    [[nodiscard]] VerdictState stateWithout(size_t fault) const;

    // "Shorter? No:" and a line for each part of it, or that there is nothing to leave out.
    [[nodiscard]] QString shorterHeading() const;
    // See proofInWords(); the states are those of example().proof.
    [[nodiscard]] QStringList proof() const;
    [[nodiscard]] QString pointOfNoReturn() const; // empty if there is none

    // With the faults that are on.
    [[nodiscard]] RunInputs run() const;
    [[nodiscard]] FoundPlay play(std::shared_ptr<const Policy> beside = {}) const;

private:
    [[nodiscard]] Faults facing() const;

    std::unique_ptr<const ExploreInputs> m_inputs; // the runner refers to them
    LabSetup m_setup;
    ExploreReport m_report;
    VerdictName m_promise;
    std::unique_ptr<const PlacementRunner> m_runner;
    std::vector<Faults> m_found;
    size_t m_index = 0;
    CounterExample m_example;
    std::vector<bool> m_isOn;
};

} // namespace onecake
