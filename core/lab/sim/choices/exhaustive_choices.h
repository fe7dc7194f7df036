// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Every placement of up to a number of faults, one run after another, without repeating one. A run
// is a path of answers; after each run the path is turned to the next one like an odometer, and the
// run begins again from the start:
//
//     ExhaustiveChoices choices(vocabulary, 2);
//     do {
//         run(choices);
//     } while (choices.next());
#pragma once

#include "core/lab/sim/choices/choices.h"

#include <optional>

namespace onecake {

class ExhaustiveChoices final : public Choices
{
public:
    // `vocabulary`: the kinds of fault to place, as patterns: kind, and for Crash, Throw and
    // StoreLosesReply the point or call; the number is filled in for each place. `given` happens in
    // every run and costs nothing.
    ExhaustiveChoices(Faults vocabulary, int mostFaults, Faults given = {});

    [[nodiscard]] Fault choose(const Question &question) override;

    // Prepares the next run; false when all have been made.
    bool next();

    // The faults that were placed in the run just made, in the order in which they happened.
    [[nodiscard]] Faults placed() const;

private:
    struct Place {
        Faults options; // what could happen here; which one does is `chosen`, 0 = nothing
        size_t chosen = 0;
    };

    [[nodiscard]] Faults optionsFor(const Question &question) const;

    Faults m_vocabulary;
    int m_mostFaults;
    Faults m_given;
    std::optional<ScriptedChoices> m_script; // what is left of `given` in this run
    std::vector<Place> m_path;
    size_t m_position = 0;
    int m_spent = 0;
};

} // namespace onecake
