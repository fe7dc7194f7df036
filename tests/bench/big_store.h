// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store as large as a shop fills in months, made in seconds.
#pragma once

#include <QString>

namespace onecake::bench {

// A SQLite file of the real schema with `count` completed records, in `folder`; kept there, and
// made only if it is not there yet. Its path.
QString bigStore(const QString &folder, int count);

} // namespace onecake::bench
