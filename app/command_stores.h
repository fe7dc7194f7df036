// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake stores create STORE [--capacity …] | check STORE: makes a store, or looks it over.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// Needs an application object, and runs its event loop where the store does not answer at once.
ExitCode runStores(const QStringList &arguments);

} // namespace onecake
