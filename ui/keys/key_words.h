// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Keys in sentences, as they are now.
#pragma once

#include <QString>

namespace onecake {

// "Order a cake ({lab.order})" as "Order a cake (O)"; without what is in brackets where the action
// of that name has no key, or none that works now.
QString withKeys(const QString &text);

} // namespace onecake
