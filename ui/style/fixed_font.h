// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The font of what machines made: of one pitch, and as large as the text beside it.
#pragma once

#include <QFont>

namespace onecake {

QFont fixedFont(const QFont &beside);

} // namespace onecake
