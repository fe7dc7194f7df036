// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person chooses to be explored, and the designs that this comes to: rows of policies, key
// algorithms or retries, and in the columns the promises, or another one of the three.
#pragma once

#include "core/base/result.h"
#include "core/lab/explore/explore_inputs.h"
#include "core/session/lab/lab_options.h"

namespace onecake {

enum class ExploreAxis {
    Promises, // in the columns only
    Policies,
    KeyAlgorithms,
    Retries
};
template<>
inline constexpr std::array enumNames<ExploreAxis>{
    EnumName{ExploreAxis::Promises, u"promises"},
    EnumName{ExploreAxis::Policies, u"policies"},
    EnumName{ExploreAxis::KeyAlgorithms, u"key-algorithms"},
    EnumName{ExploreAxis::Retries, u"retries"},
};

// How far a search in the window goes; the command goes further.
inline constexpr int mostFaultsOnPage = 4;

struct ExploreChoices {
    QString story = QStringLiteral("tunnel"); // ids or files
    ExploreAxis rows = ExploreAxis::Policies;
    ExploreAxis columns = ExploreAxis::Promises; // another one than the rows
    // Of what spans nothing.
    QString policy = QStringLiteral("onecake");
    std::optional<QString> keyAlgorithm; // empty: the story's own
    std::optional<QString> retry; // empty: the story's own
    int mostFaults = 2;
    std::vector<FaultKind> kinds; // see placeableKinds()
    std::vector<VerdictName> promises; // see allPromises()

    // The tunnel under every policy, with everything.
    static ExploreChoices usual();

    // Whether that part is chosen for the whole table.
    [[nodiscard]] bool spans(ExploreAxis axis) const { return rows == axis || columns == axis; }

    bool operator==(const ExploreChoices &) const = default;
};

struct ExploreHeading {
    QString title;
    QString note; // in smaller letters; may be empty
};

struct ExplorePlan {
    std::vector<ExploreHeading> rows;
    std::vector<ExploreHeading> columns;
    bool areColumnsPromises = true;
    std::vector<VerdictName> promises;
    std::vector<FaultKind> kinds;
    int mostFaults = 0;
    // Row by row; a row has one design where the columns are promises, else one for each column.
    std::vector<RunInputs> designs;
    std::vector<LabSetup> setups; // how the lab plays each of them

    [[nodiscard]] size_t designAt(size_t row, size_t column) const
    {
        return areColumnsPromises ? row : row * columns.size() + column;
    }
    [[nodiscard]] ExploreInputs inputsOf(size_t design) const;
};

// An error names a part that cannot be loaded.
Result<ExplorePlan> planOf(const ExploreChoices &choices);

// One design alone: that of a run, without the faults that were added to it and without what was
// done by hand.
RunInputs designOf(const RunInputs &run);
// How the lab plays a design whose parts may come from anywhere. `setup` is that of the run that
// it was taken from.
Result<LabSetup> setupOf(const RunInputs &design, const LabSetup &setup);
ExplorePlan planOfDesign(const RunInputs &design, const LabSetup &setup,
                         const ExploreChoices &choices);

} // namespace onecake
