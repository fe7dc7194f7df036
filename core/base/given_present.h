// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace onecake {

// The environment variable that names the instant which SystemClock takes for the present, from the
// start of a process to its end, so that what it says of ages can be repeated, as in
// 2026-03-02T08:00:00.000Z. Sleeping takes real time all the same.
inline constexpr const char *presentVariable = "ONECAKE_NOW";

} // namespace onecake
