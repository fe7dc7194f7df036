// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The commands that listen on real sockets until Ctrl-C.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// onecake serve [options]: the cake shop.
ExitCode runServe(const QStringList &arguments);

// onecake proxy --to URL [options]: strikes requests that pass, by their numbers.
ExitCode runProxy(const QStringList &arguments);

} // namespace onecake
