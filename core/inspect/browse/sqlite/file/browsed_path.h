// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The path of a SQLite file that somebody else made, looked at before anything is opened: a pipe
// keeps whoever opens it waiting, and a link shows another file than the one that was named.
#pragma once

#include "core/base/result.h"

namespace onecake {

// Where the file really is: its folder may be reached through links, the file itself not. Refuses
// what is not a file with something in it, also beside it, where SQLite keeps its logs.
Result<QString> browsedPath(const QString &file);

} // namespace onecake
