// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Verdicts in the window's words.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

// "holds", "not observed". What is read out where a shape says the state to the eye alone.
QString wordOf(VerdictState state);

// The words, with a capital letter.
QString asSentence(QString words);

} // namespace onecake
