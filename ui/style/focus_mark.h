// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Whoever goes from control to control by key sees where they are, also on what shows no focus of
// its own: tables, texts, boxes, tabs, pictures.
#pragma once

namespace onecake {

// From now on, in every window of the application. Once is enough.
void markTheFocus();

} // namespace onecake
