// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Errors as the log names them: by their code alone, because their sentences may repeat what was
// sent or stored.
#pragma once

#include "core/base/result.h"

namespace onecake {

QString codeWordOf(ErrorCode code);

} // namespace onecake
