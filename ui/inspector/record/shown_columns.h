// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which columns of stored keys the user wants to see, kept from one start to the next.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <set>

namespace onecake {

// By the columns of InspectorModel.
using ShownColumns = std::set<int>;

// Those that are shown until the user chooses others.
ShownColumns usualColumns();

// The chosen ones, or the usual ones where none were chosen or the file cannot be read.
ShownColumns loadShownColumns(const QString &file);
Result<void> saveShownColumns(const QString &file, const ShownColumns &columns);

// Returns the user's own file.
QString shownColumnsFile();

} // namespace onecake
