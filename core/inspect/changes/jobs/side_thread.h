// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/worker.h"

namespace onecake {

using SideThread = Worker;

} // namespace onecake
