// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake stores create STORE [--capacity …] | check STORE: creates a store, or checks it.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// Needs an application object; runs its event loop if the store does not answer at once.
ExitCode runStores(const QStringList &arguments);

} // namespace onecake
