// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Checks conditions that hold unless the code is wrong. They are checked in every build, also in a
// release: a program that goes on in an impossible state makes two cakes.
//
// Input is no invariant: what a person, a file or a network says is checked and answered with an
// Error.
#pragma once

#include <QtGlobal>

namespace onecake {

// Logs the condition to onecake.invariants, and aborts.
[[noreturn]] void invariantBroken(const char *condition, const char *file, int line);

} // namespace onecake

#define ONECAKE_INVARIANT(condition)                                                               \
    (Q_LIKELY(condition) ? static_cast<void>(0)                                                    \
                         : ::onecake::invariantBroken(#condition, __FILE__, __LINE__))

// For the place after a switch that handles all values of an enumeration.
#define ONECAKE_UNREACHABLE()                                                                      \
    ::onecake::invariantBroken("this is never reached", __FILE__, __LINE__)
