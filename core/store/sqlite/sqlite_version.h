// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which SQLite this is, for a report.
#pragma once

#include <QString>

namespace onecake {

QString sqliteVersion();

} // namespace onecake
