// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What onecake policies proves by running policies: what is wrong with one, and what tells two
// apart.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// onecake policies diff A B: the fields that differ, and the shortest history that tells the two
// apart. Holds if none does, otherwise Broken.
ExitCode diffPolicies(const QString &left, const QString &right, int mostFaults, bool asJson);

// onecake policies check FILE --prove: each finding with the command that shows it. Broken if there
// is any. An empty key algorithm or retry is that of each story.
ExitCode provePolicy(const QString &policy, const QString &keyAlgorithm, const QString &retry,
                     bool asJson);

} // namespace onecake
