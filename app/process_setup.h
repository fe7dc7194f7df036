// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace onecake {

// Before anything else in main(). Where HOME is not set, it is the user's as the system knows it.
// What the memory holds, secrets among it, is never written to a core dump.
void setUpProcess();

} // namespace onecake
