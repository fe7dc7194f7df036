// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The option that names a run to stand beside the first one.
#pragma once

#include "core/lab/beside/sides.h"

#include <QCommandLineOption>

namespace onecake {

QCommandLineOption sideOption();

// Reads "onecake", "onecake,retry=storm" or "keep=48h,key-algorithm=order-hash": a policy, or none
// for that of the first run, and what else is the side's own. An error names what was not
// understood, or what is wrong in a file.
Result<SideParts> parseSide(const QString &words);

} // namespace onecake
