// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Searches for tests.
#pragma once

#include "core/lab/explore/explore.h"

namespace onecake::test {

// A preset scenario under a preset policy, with the whole vocabulary and all promises.
ExploreInputs explorationOf(const QString &scenario, const QString &policy, int mostFaults);

// "holds", "never-observed", "undecided", or what breaks it: "story", "lose reply 1".
QString foundFor(const ExploreReport &report, VerdictName promise);

// All that a report says, to compare it by the byte.
QByteArray bytesOf(const ExploreReport &report);

} // namespace onecake::test
