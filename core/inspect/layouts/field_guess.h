// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A guess at which attribute of a table holds a field.
#pragma once

#include "core/base/enum_names.h"

#include <QString>

namespace onecake {

enum class Certainty {
    Guess,
    Likely,
    Sure
};

template<>
inline constexpr std::array enumNames<Certainty>{
    EnumName{Certainty::Guess, u"guess"},
    EnumName{Certainty::Likely, u"likely"},
    EnumName{Certainty::Sure, u"sure"},
};

struct FieldGuess {
    Certainty certainty = Certainty::Guess;
    QString ground; // no sentence: "97 of 97 are JSON"; safe to show

    bool operator==(const FieldGuess &) const = default;
};

} // namespace onecake
