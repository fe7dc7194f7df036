// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is true unless the code is wrong. It is checked in every build, also in a release: a program
// that goes on in a state that cannot be makes two cakes.
//
// Input is no invariant: what a person, a file or a network says is checked, and answered with an
// Error.
#pragma once

#include <QtGlobal>

namespace onecake {

// Logs which one to onecake.invariants, and aborts.
[[noreturn]] void invariantBroken(const char *condition, const char *file, int line);

} // namespace onecake

#define ONECAKE_INVARIANT(condition)                                                               \
    (Q_LIKELY(condition) ? static_cast<void>(0)                                                    \
                         : ::onecake::invariantBroken(#condition, __FILE__, __LINE__))

// Behind a switch over all values of an enumeration.
#define ONECAKE_UNREACHABLE()                                                                      \
    ::onecake::invariantBroken("this is never reached", __FILE__, __LINE__)
