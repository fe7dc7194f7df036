// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake policies [list | show ID | check FILE]
#pragma once

#include "app/terminal/command.h"

namespace onecake {

ExitCode runPolicies(const QStringList &arguments);

} // namespace onecake
