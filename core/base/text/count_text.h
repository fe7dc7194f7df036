// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Numbers as people read them: a million beside a hundred thousand is told apart at a glance.
#pragma once

#include <QString>

namespace onecake {

// With its thousands apart: 1,000,000.
QString groupedText(qint64 number);

} // namespace onecake
